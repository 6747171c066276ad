namespace Assay.Judging;

/// <summary>A member of a <see cref="Jury"/>.</summary>
/// <param name="Name">Name in reports, unique in the jury.</param>
/// <param name="Family">Family of the judge's model, for example <c>llama</c>: judges of one family err together. An embedded judge is always of the family <c>embedded</c>.</param>
/// <param name="Judge">The judge.</param>
/// <param name="Weight">Its weight in a majority, positive.</param>
public sealed record Juror(string Name, string Family, IJudge Judge, double Weight = 1)
{
    /// <summary>The family of all judges that need no model: deterministic, and built on the same readers.</summary>
    public const string Embedded = "embedded";

    /// <summary>Family of the judge's model.</summary>
    public string Family { get; } = EmbeddedJudges.Names.Contains(Judge.Name) ? Embedded : Family;

    /// <summary>Its weight in a majority, positive.</summary>
    public double Weight { get; } = Weight > 0 && double.IsFinite(Weight) ? Weight : throw new ArgumentOutOfRangeException(nameof(Weight), Weight, "A weight is positive.");
}
