using System.Diagnostics;

namespace Assay.Models;

/// <summary>
/// The right to append, held by one writer of all processes: an exclusively opened file beside the cassette. It is never deleted, for whoever had opened the deleted one would hold a right that
/// nobody respects. Readers need no lock.
/// </summary>
internal static class CassetteLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Waits for the right and takes it; disposing gives it back.</summary>
    /// <exception cref="IOException">Another process keeps it, or the file cannot be made.</exception>
    public static IDisposable Take(string cassette)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(cassette + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException busy) when (busy.GetType() == typeof(IOException) && File.Exists(cassette + ".lock"))
            {
                if (waited.Elapsed > Patience)
                    throw new IOException($"{cassette}.lock has been held by another process for {Patience.TotalSeconds:0} s: {busy.Message}", busy);
                Thread.Sleep(1);
            }
        }
    }
}
