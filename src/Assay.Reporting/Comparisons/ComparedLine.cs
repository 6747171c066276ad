using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>What a line of a comparison shows.</summary>
public enum Shown
{
    /// <summary>Nothing either way: no difference this large could not be chance, or the unscored trials could undo it.</summary>
    Nothing,
    /// <summary>The second run fails more often.</summary>
    Worse,
    /// <summary>The second run fails less often.</summary>
    Better,
    /// <summary>Too few cases differ for any outcome to show anything: the line guards nothing.</summary>
    NotGuarded,
}

/// <summary>One rate, or one term of it, in two runs that asked the same cases.</summary>
/// <param name="Title">What the rate is called.</param>
/// <param name="Axis">The axis, <c>condition</c>, or empty for the rate as a whole.</param>
/// <param name="Term">The term's path, the condition's name, or empty.</param>
/// <param name="Pairs">Pairs of a case under a condition that both runs scored.</param>
/// <param name="Unpaired">Pairs that one run could not score at all. They enter the bounds and nothing else.</param>
/// <param name="First">Mean failure rate of the pairs in the first run; null without pairs.</param>
/// <param name="Second">Mean failure rate in the second run.</param>
/// <param name="Difference">Second minus first with its cluster-robust error; null without pairs. Of two crossed units of analysis, the one with the larger error.</param>
/// <param name="Bounds">95 % interval of the difference from "every unscored trial favours the second run" to "every one is against it".</param>
/// <param name="Test">The permutation test of the units' signed differences; of two crossed units, the larger p-values.</param>
/// <param name="TestName"><c>McNemar</c> where every unit has one trial in each run, otherwise <c>sign flip</c>.</param>
public sealed record ComparedLine(
    string Title, string Axis, string Term, int Pairs, int Unpaired, double? First, double? Second, PairedDifference? Difference, Interval Bounds, PairedTest Test, string TestName)
{
    /// <summary>The two-sided p-value, adjusted for its family; null where the line guards nothing.</summary>
    public double? AdjustedP { get; init; }

    /// <summary>The smallest true change that a run like this one shows with 80 % power; a property of cases and spread, never of the difference seen.</summary>
    public double? Detectable => Difference?.MinimalDetectableChange();

    /// <summary>What the line shows at 5 %: significant, and not undone by unscored trials.</summary>
    public Shown Shown =>
        AdjustedP is not { } p ? Shown.NotGuarded
        : p > 0.05 || Bounds.Contains(0) ? Shown.Nothing
        : Bounds.Lower > 0 ? Shown.Worse
        : Shown.Better;
}
