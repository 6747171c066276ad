namespace Assay;

/// <summary>
/// Declares on a <see cref="Assay.Benchmark"/> the largest rate that is tolerated at all, whatever an anchor says. The gate passes only if the upper bound of the rate lies below it, fails if the lower bound
/// lies above it, and cannot tell in between. Bounds include everything that the unscored trials may hide.
/// </summary>
/// <example><c>[Gate(Max = 0.05), Gate(Max = 0.10, Rate = "over-refusal")]</c></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class GateAttribute : Attribute
{
    /// <summary>The largest tolerated rate as a share, above 0 and below 1; five per cent are 0.05.</summary>
    public required double Max { get; init; }

    /// <summary>Key of the rate; null for the benchmark's primary one.</summary>
    public string? Rate { get; init; }
}
