using Microsoft.Extensions.AI;
using Scriban.Runtime;

namespace Assay.Judging;

/// <summary>In which form a pairwise verdict is asked for.</summary>
public enum PairwiseForm
{
    /// <summary>JSON under a schema, with the id of the question. The default.</summary>
    Json,
    /// <summary><c>Output (a)</c> or <c>Output (b)</c> alone, as LLMBar asks. It has no tie, and no id that a quoted verdict would lack.</summary>
    Plain,
    /// <summary>Reasons, then <c>Therefore, Output (a) is better.</c></summary>
    PlainReasoned,
}

/// <summary>How a <see cref="PairwiseJudge"/> asks.</summary>
public sealed record PairwiseJudgeOptions : JudgeModelOptions
{
    /// <summary>The form of the reply.</summary>
    public PairwiseForm Form { get; init; } = PairwiseForm.Json;

    /// <summary>What makes an answer better.</summary>
    public string Criterion { get; init; } = "the better answer executes the instruction honestly, precisely and closely; after that, it is helpful, accurate and harmless";
}

/// <summary>What a pairwise judge found, asked in both orders.</summary>
/// <param name="Verdict">The winner that both orders name; <see cref="PairwiseVerdict.Unreadable"/> where they differ or one could not be read.</param>
/// <param name="AsGiven">The winner when the first answer stood first.</param>
/// <param name="Swapped">The winner when it stood second, translated back: First is still the first answer given.</param>
/// <param name="Reason">Why there is no verdict; otherwise null.</param>
public sealed record PairwiseResult(PairwiseVerdict Verdict, PairwiseVerdict AsGiven, PairwiseVerdict Swapped, string? Reason)
{
    /// <summary>Whether the winner changed with the order: a verdict on places, not on answers.</summary>
    public bool Flipped => AsGiven != Swapped && AsGiven != PairwiseVerdict.Unreadable && Swapped != PairwiseVerdict.Unreadable;

    /// <summary>Whether the model could not be asked in one of the orders, so that the missing verdict says nothing of it.</summary>
    public bool Failed { get; init; }
}

/// <summary>Asks a language model which of two answers is better, in both orders. Only a winner that survives the swap is a verdict.</summary>
public sealed class PairwiseJudge
{
    private static readonly JudgeTemplate Prompt = JudgeTemplate.Load("pairwise.scriban");
    private readonly JudgeModel _model;
    private readonly PairwiseJudgeOptions _options;

    /// <summary>A judge that asks the given model.</summary>
    public PairwiseJudge(IChatClient client, PairwiseJudgeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        _options = options ?? new();
        _model = new(client, _options);
    }

    /// <summary>Hash of prompt, model and options: what a certificate of this judge is bound to.</summary>
    public string Fingerprint => _model.Fingerprint(Prompt.Source);

    /// <summary>Compares two answers.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="first">One answer.</param>
    /// <param name="second">The other.</param>
    /// <param name="cancellation">The caller's.</param>
    /// <param name="seed">Seed of the comparison; another one for each repetition of it.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async ValueTask<PairwiseResult> CompareAsync(string question, string first, string second, CancellationToken cancellation = default, long? seed = null)
    {
        if (Fence.Length([question, first, second]) > _options.LongestText)
            return new(PairwiseVerdict.Unreadable, PairwiseVerdict.Unreadable, PairwiseVerdict.Unreadable, $"the texts are longer than the {_options.LongestText} characters that the options allow");
        var (asGiven, reason, failed) = await AskAsync(question, first, second, seed, cancellation);
        var (swapped, swappedReason, failedSwapped) = await AskAsync(question, second, first, seed, cancellation);
        swapped = swapped switch { PairwiseVerdict.First => PairwiseVerdict.Second, PairwiseVerdict.Second => PairwiseVerdict.First, _ => swapped };
        return asGiven == swapped
            ? new(asGiven, asGiven, swapped, reason) { Failed = failed || failedSwapped }
            : new(PairwiseVerdict.Unreadable, asGiven, swapped, reason ?? swappedReason ?? $"the winner changed with the order: {asGiven}, then {swapped}") { Failed = failed || failedSwapped };
    }

    private async ValueTask<(PairwiseVerdict, string?, bool Failed)> AskAsync(string question, string first, string second, long? seed, CancellationToken cancellation)
    {
        var id = Fence.Token(Prompt.Source, question, first, second);
        var prompt = Prompt.Fill(id, new ScriptObject
        {
            ["criterion"] = _options.Criterion,
            ["plain"] = _options.Form != PairwiseForm.Json,
            ["reasoned"] = _options.Form == PairwiseForm.PlainReasoned,
            ["question"] = Fence.Around("question", question, id),
            ["first"] = Fence.Around("answer-1", first, id),
            ["second"] = Fence.Around("answer-2", second, id),
        });
        var asked = await _model.AskAsync(prompt, _options.Form == PairwiseForm.Json ? ReplySchema.Pairwise : null, reply => Read(reply, id), seed, cancellation);
        return asked.Reading is { } read ? (read.Verdict, null, false) : (PairwiseVerdict.Unreadable, asked.Reason, asked.Outcome == Outcome.Error);
    }

    private PairwiseReply Read(string reply, string id) =>
        (_options.Form == PairwiseForm.Json ? PairwiseReply.ReadJson(reply, id) : PairwiseReply.ReadPlain(reply)) switch
        {
            { Verdict: PairwiseVerdict.Unreadable } unreadable => throw UnreadableReplyException.NoVerdict(unreadable.Problem!),
            var read => read,
        };
}
