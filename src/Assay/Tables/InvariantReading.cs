using System.Globalization;

namespace Assay;

/// <summary>
/// Reads specs and calls worlds under the invariant culture. A figure that a spec writes into a text reads the same on every machine, so a case keeps its digest and stored calls can be replayed
/// anywhere.
/// </summary>
internal static class InvariantReading
{
    public static T Of<T>(Func<T> read)
    {
        var around = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return read();
        }
        finally
        {
            CultureInfo.CurrentCulture = around;
        }
    }
}
