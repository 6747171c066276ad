using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace Assay.Judging;

/// <summary>What an Assay judge needs to know when it is used as an evaluator: the case and the condition under which it was asked.</summary>
public sealed class CaseContext(Case @case, string condition) : EvaluationContext("assay-case", $"{@case.Id} [{condition}]")
{
    /// <summary>The case.</summary>
    public Case Case { get; } = @case;

    /// <summary>A context for one question that was asked outside any benchmark.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="expectations">What decides the answer.</param>
    public static CaseContext For(string question, params IReadOnlyList<Expectation> expectations) => new(
        new Case
        {
            Id = "ad-hoc",
            Benchmark = "ad-hoc",
            Kind = CaseKind.Prompt,
            Terms = [],
            Cluster = "ad-hoc",
            Conditions = [new Condition { Name = "asked", Rate = "fail", Opening = [Turn.User(question)], Expectations = expectations, Safe = "", Unsafe = "" }],
        },
        "asked");

    internal Transcript Transcribe(IEnumerable<ChatMessage> messages, ChatResponse response)
    {
        var failure = MessageReader.Failure(response);
        return new Transcript
        {
            Trial = new Trial(Case.Id, condition, 1),
            Model = response.ModelId ?? "unknown",
            Turns = [.. MessageReader.Read(messages), .. MessageReader.Read(response.Messages)],
            Ending = failure is not null ? Ending.Failed
                : response.FinishReason == ChatFinishReason.Length ? Ending.CutOff
                : response.FinishReason == ChatFinishReason.ContentFilter ? Ending.Filtered
                : Ending.Finished,
            Reason = failure,
        };
    }
}
