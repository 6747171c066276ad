namespace Assay.Judging;

/// <summary>A judge model's reply holds no verdict. Caught where the model is asked; it never leaves this assembly.</summary>
/// <param name="label">Label of the verdict that is no result.</param>
/// <param name="problem">What is wrong, as the judge model is told before it is asked again.</param>
internal sealed class UnreadableReplyException(string label, string problem) : Exception(problem)
{
    public string Label { get; } = label;

    public static UnreadableReplyException NoVerdict(string problem) => new("unreadable", problem);
}
