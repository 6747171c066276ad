namespace Assay.Judging;

/// <summary>A match of a point's pattern in an answer.</summary>
/// <param name="Quote">The sentence around it, shortened.</param>
/// <param name="Affirmed">Whether the answer says it as its own; false when it is negated or asked.</param>
internal sealed record Hit(string Quote, bool Affirmed);
