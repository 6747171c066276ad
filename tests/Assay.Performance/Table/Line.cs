namespace Assay.Performance.Table;

/// <summary>A line of the table.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Measured">The figure.</param>
/// <param name="Beside">What it is compared with, measured in the same run.</param>
/// <param name="Target">What is to be reached; null for a line that only tells what another one leads to.</param>
/// <param name="Met">Whether it is reached; null where nothing was measured, and <paramref name="Measured"/> says why.</param>
internal sealed record Line(string What, string Measured, string Beside, string? Target, bool? Met)
{
    /// <summary>Whether it keeps the table from being met as a whole.</summary>
    public bool IsShort => Met is false || (Met is null && Target is not null);

    public static Line NotMeasured(string what, string target, string reason) => new(what, $"not measured: {reason}", "", target, null);
}

/// <summary>Something to measure. Its key is what <c>--only</c> names.</summary>
internal interface IMeasurement
{
    string Key { get; }

    Task<IReadOnlyList<Line>> MeasureAsync();
}
