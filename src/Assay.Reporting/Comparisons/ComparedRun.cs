namespace Assay.Reporting;

/// <summary>One run of one benchmark, as it is compared with others.</summary>
/// <param name="Name">What tables call it: the folder, or the model where that tells the runs apart.</param>
/// <param name="Model">URI of the model.</param>
/// <param name="Judge">Who judged: the URI of a judging model, or <see cref="Embedded"/>.</param>
/// <param name="Cases">Its cases.</param>
/// <param name="Scores">The finished trials.</param>
public sealed record ComparedRun(string Name, string Model, string Judge, CaseList Cases, IReadOnlyList<TrialScore> Scores)
{
    /// <summary>Hash over protocol and judges, down to their fingerprints and weights: the same name may hide another judge. Null where the run did not keep it.</summary>
    public string? JudgeHash { get; init; }

    /// <summary>Whether a reference model was asked, under its own name or behind a server. Such a run checks the instrument; it never stands beside a live one.</summary>
    public bool IsInstrumentCheck { get; init; }

    /// <summary>What a rate is called here: by the field's term where a reference model's scripts are known; on a live model for whoever judged.</summary>
    internal string TitleOf(Rate rate) => IsInstrumentCheck ? rate.Title : Judge == Embedded ? rate.EmbeddedTitle : $"{rate.Key} by {Judge}";

    /// <summary>The judge of a run without a judging model.</summary>
    public const string Embedded = "embedded";

    /// <summary>Tokens sent and received, where the provider said so for every trial; otherwise null.</summary>
    public long? Tokens { get; init; }

    /// <summary>What a reader has to know of a run that ended early; null where all of it was asked.</summary>
    public string? Note { get; init; }
}
