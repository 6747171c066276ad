namespace Assay.Judging;

/// <summary>Where answers come from. A judge is certified on one population and on no other.</summary>
/// <param name="Source">The questions: a benchmark's id, or name and version of a data set.</param>
/// <param name="Models">The models that answered.</param>
public sealed record Population(string Source, IReadOnlyList<string> Models)
{
    /// <summary>Why answers of another population are not of this one; null if they are: the same questions, and no model that is not among these.</summary>
    public string? Differs(Population run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.Source != Source) return $"the certificate is about '{Source}', the run about '{run.Source}'";
        string[] foreign = [.. run.Models.Except(Models)];
        return run.Models.Count == 0 ? "the run names no model"
            : foreign.Length > 0 ? $"the certificate is about answers of {string.Join(", ", Models)}, not of {string.Join(", ", foreign)}"
            : null;
    }
}
