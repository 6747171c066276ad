namespace Assay.Judging;

/// <summary>A file of labelled answers.</summary>
/// <param name="Path">Its path as it was given.</param>
/// <param name="Sha256">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="Answers">Labelled answers in it.</param>
public sealed record LabelSource(string Path, string Sha256, int Answers)
{
    /// <summary>Of them, those that the behaviour judge was fitted on; see <see cref="FittedAnswers"/>.</summary>
    public int Fitted { get; init; }
}

/// <summary>Where answers come from. A judge is certified on one population and on no other.</summary>
/// <param name="Source">The questions: a benchmark's id, or name and version of a data set.</param>
/// <param name="Models">The models that answered.</param>
public sealed record Population(string Source, IReadOnlyList<string> Models)
{
    /// <summary>What a bad label says, and so what a flag is taken to mean, for example <c>hallucination</c>.</summary>
    public string Question { get; init; } = "fail";

    /// <summary>The labelled files; empty for a run.</summary>
    public IReadOnlyList<LabelSource> Files { get; init; } = [];

    /// <summary>
    /// Digest of the cases with all that they expect, where the judge was shown them; null where it was shown questions alone. A run always has it: a checklist whose patterns have changed since is another judge.
    /// </summary>
    public string? Cases { get; init; }

    /// <summary>Why answers of another population are not of this one; null if they are: the same questions, and no model that is not among these.</summary>
    public string? Differs(Population run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.Source != Source) return $"the certificate is about '{Source}', the run about '{run.Source}'";
        if (Cases is not null && run.Cases != Cases) return $"the cases of '{Source}' have changed since the judge was certified on them";
        string[] foreign = [.. run.Models.Except(Models)];
        return run.Models.Count == 0 ? "the run names no model"
            : foreign.Length > 0 ? $"the certificate is about answers of {string.Join(", ", Models)}, not of {string.Join(", ", foreign)}"
            : null;
    }
}
