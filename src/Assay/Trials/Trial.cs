using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Assay;

/// <summary>One asking: a case under a condition, in an epoch.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Condition">The condition's name.</param>
/// <param name="Epoch">The repetition, from 1.</param>
public sealed record Trial(string CaseId, string Condition, int Epoch)
{
    /// <summary>
    /// Seed of this trial: a stable hash of case, condition and epoch and of the run's own seed, the same on every machine. Never negative, below 2^31: Ollama, and libraries for it, take a signed number of 32 bits,
    /// and a seed that is cut on the way would draw otherwise through a server than without one.
    /// </summary>
    /// <param name="runSeed">Seed of the run; 0 unless the user says otherwise.</param>
    public long Seed(long runSeed = 0)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{runSeed}\n{CaseId}\n{Condition}\n{Epoch}"), hash);
        return (long)(BinaryPrimitives.ReadUInt64BigEndian(hash) >> 33);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{CaseId} [{Condition} #{Epoch}]";
}
