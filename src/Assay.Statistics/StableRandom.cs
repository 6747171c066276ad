using System.Numerics;

namespace Assay.Statistics;

/// <summary>A small seeded generator whose sequence is the same on every machine and in every version.</summary>
/// <remarks>
/// xoshiro256** 1.0 (Blackman and Vigna, ACM TOMS 47 (2021) 36), its state filled by SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
/// <see cref="Random"/> promises no stable sequence between versions of .NET. Not for secrets.
/// </remarks>
public sealed class StableRandom
{
    private ulong _a, _b, _c, _d;

    /// <summary>A generator at the start of the sequence that belongs to <paramref name="seed"/>.</summary>
    /// <param name="seed">Any number; near seeds give unrelated sequences.</param>
    public StableRandom(ulong seed)
    {
        _a = SplitMix64(ref seed);
        _b = SplitMix64(ref seed);
        _c = SplitMix64(ref seed);
        _d = SplitMix64(ref seed);
    }

    /// <summary>The next 64 random bits.</summary>
    public ulong NextUInt64()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>A number from 0, included, to 1, excluded, with 53 random bits.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 to <paramref name="bound"/> − 1, every one equally likely.</summary>
    /// <remarks>Lemire's multiplication with rejection, ACM TOMACS 29 (2019) 3.</remarks>
    /// <param name="bound">The number of values, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is not positive.</exception>
    public int NextInt32(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var range = (ulong)bound;
        var high = Math.BigMul(NextUInt64(), range, out ulong low);
        for (var threshold = (0 - range) % range; low < threshold;)
            high = Math.BigMul(NextUInt64(), range, out low);
        return (int)high;
    }

    /// <summary>+1 or −1, equally likely.</summary>
    public int NextSign() => (NextUInt64() >> 63) == 0 ? 1 : -1;

    private static ulong SplitMix64(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
