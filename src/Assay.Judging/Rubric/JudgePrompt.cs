namespace Assay.Judging;

/// <summary>What a judge model is asked.</summary>
/// <param name="System">Standing instructions, free of any text under judgement.</param>
/// <param name="User">The question with the fenced data.</param>
/// <param name="Id">The token of the fence, which a verdict must carry.</param>
internal sealed record JudgePrompt(string System, string User, string Id);
