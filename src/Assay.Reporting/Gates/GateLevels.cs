namespace Assay.Reporting;

/// <summary>
/// The errors a gate allows itself. A gate that is looked at after every run would cry wolf sooner or later at the usual 5 % a look: 1 − 0.95⁶⁰ is 95 %. So <em>worse</em> is held for a history: sixty looks at
/// one anchor at which nothing has changed show a false <em>worse</em> in at most 9 % of histories, 3 % by each of three ways. <em>No worse</em> is a promise about one run, at 95 %.
/// </summary>
public static class GateLevels
{
    /// <summary>Confidence of the one-sided upper bound that must lie below the margin.</summary>
    public const double NoWorse = 0.95;

    /// <summary>Looks at one anchor for which the levels are chosen; beyond, set a new anchor.</summary>
    public const int Looks = 60;

    /// <summary>False alarms that each of the three ways (primary rate, family, drift) may give in a history of <see cref="Looks"/>.</summary>
    public const double PerHistory = 0.03;

    /// <summary>The share of it that one look at the primary rate, or at the family, may spend.</summary>
    public const double PerLook = PerHistory / Looks;

    /// <summary>Runs of an anchor at least: one run would make its luck the standard.</summary>
    public const int LeastRuns = 3;

    /// <summary>Probability of a decision that "what would be needed" is computed for.</summary>
    public const double Power = 0.8;
}
