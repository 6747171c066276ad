namespace Assay.Judging;

/// <summary>In which sense an answer says something.</summary>
internal enum Sense
{
    /// <summary>As its own advice or claim.</summary>
    Affirmed,
    /// <summary>As a question: it brings the point up without claiming it.</summary>
    Asked,
    /// <summary>In order to deny it or to warn of it.</summary>
    Denied,
}

/// <summary>A match of a point's pattern in an answer.</summary>
/// <param name="Quote">The sentence around it, shortened.</param>
/// <param name="Sense">In which sense it is said.</param>
internal sealed record Hit(string Quote, Sense Sense);
