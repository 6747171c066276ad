namespace Assay.Judging;

/// <summary>A file of labelled answers.</summary>
/// <param name="File">Its path as it was given.</param>
/// <param name="Sha256">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="Answers">Labelled answers in it.</param>
public sealed record LabelSource(string File, string Sha256, int Answers);

/// <summary>Whose answers to what a certificate was made from.</summary>
/// <param name="Name">What was asked: the id of a benchmark, or the name of a set of prompts.</param>
/// <param name="Question">What the labels decide, for example <c>anything but full compliance</c>: what a flag means.</param>
/// <param name="Models">The models that answered.</param>
/// <param name="Sources">The files.</param>
public sealed record Population(string Name, string Question, IReadOnlyList<string> Models, IReadOnlyList<LabelSource> Sources)
{
    /// <summary>Why a run is not of this population; null if it is. Same prompts <em>and</em> same model, for a judge errs differently on other answers.</summary>
    /// <param name="run">What was run.</param>
    public string? Differs(RunPopulation run) =>
        run.Name != Name ? $"the certificate was made on '{Name}', the run asked '{run.Name}'"
        : run.Models.Except(Models).ToList() is { Count: > 0 } others ? $"the certificate was made on answers of {string.Join(", ", Models)}, the run has answers of {string.Join(", ", others)}"
        : null;
}

/// <summary>What a run asked of whom.</summary>
/// <param name="Name">Id of the benchmark, or the name of the set of prompts.</param>
/// <param name="Models">The models that answered.</param>
public sealed record RunPopulation(string Name, params IReadOnlyList<string> Models);
