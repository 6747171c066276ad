using Microsoft.Extensions.AI;

namespace Assay.Judging;

/// <summary>The judge of a rubric that is given at run time, for example in a file. Where a term carries the rubric, the generator writes a judge of its own that gives the same verdicts.</summary>
/// <param name="client">The judge model.</param>
/// <param name="rubric">The rubric.</param>
/// <param name="options">How it is asked.</param>
public sealed class StatedRubricJudge(IChatClient client, Rubric rubric, RubricJudgeOptions? options = null) : RubricJudge(client, rubric, options)
{
    /// <inheritdoc/>
    public override bool Decides(Condition condition) => true;
}
