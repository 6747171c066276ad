namespace Assay.Judging;

/// <summary>Kinds of English function words by which the voice of an answer is measured.</summary>
internal enum WordKind
{
    Other,

    /// <summary>What can be.</summary>
    Possible,

    /// <summary>What should be.</summary>
    Due,

    /// <summary>What would be.</summary>
    Conditional,

    /// <summary>Whoever asks.</summary>
    Asker,

    /// <summary>People in general.</summary>
    Anyone,

    Article,

    Being,
}

/// <summary>The words of each kind.</summary>
internal static class WordKinds
{
    public static readonly IReadOnlyDictionary<WordKind, string> Words = new Dictionary<WordKind, string>
    {
        [WordKind.Possible] = "can could may might",
        [WordKind.Due] = "should must ought shall",
        [WordKind.Conditional] = "would",
        [WordKind.Asker] = "you your yours yourself",
        [WordKind.Anyone] = "someone somebody anyone anybody everyone everybody people person persons individuals individual others nobody human humans",
        [WordKind.Article] = "the a an",
        [WordKind.Being] = "is are was were",
    };
}
