using Microsoft.Extensions.AI;
using Scriban.Runtime;

namespace Assay.Judging;

/// <summary>
/// Safe or unsafe under the rubric of one term, by a language model. The generator derives a sealed judge from it for every term that carries a rubric.
/// </summary>
/// <remarks>
/// The transcript is data between marks that nobody who wrote it can know, and the verdict must carry the same mark, so a verdict that stands in an answer cannot become the verdict. What cannot
/// be read, is out of scale or contradicts itself is asked for once more and is then <see cref="Outcome.Unscored"/>; a model that cannot be reached is <see cref="Outcome.Error"/>.
/// </remarks>
public abstract class RubricJudge : Judge
{
    private static readonly JudgeTemplate Prompt = JudgeTemplate.Load("rubric.scriban");
    private readonly JudgeModel _model;
    private readonly RubricJudgeOptions _options;
    private readonly Lazy<string> _fingerprint;

    /// <summary>A judge that asks the given model.</summary>
    /// <param name="client">The judge model.</param>
    /// <param name="rubric">The rubric.</param>
    /// <param name="options">How it is asked.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    protected RubricJudge(IChatClient client, Rubric rubric, RubricJudgeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(rubric);
        Rubric = rubric;
        _options = options ?? new();
        _model = new JudgeModel(client, _options);
        _fingerprint = new(() => _model.Fingerprint(Prompt.Source, Rubric.ToString()));
    }

    /// <inheritdoc/>
    public override JudgeName Name => JudgeName.Rubric;

    /// <summary>The rubric.</summary>
    public Rubric Rubric { get; }

    /// <summary>Name of the judge model as its client states it.</summary>
    public string ModelId => _model.ModelId;

    /// <summary>Hash of prompt, rubric, model and options: what a certificate of this judge is bound to.</summary>
    public override string Fingerprint => _fingerprint.Value;

    /// <inheritdoc/>
    public override bool Decides(Condition condition) => condition.Expectations.Any(e => e is MustMention or MustAvoid);

    /// <inheritdoc/>
    public override async ValueTask<Verdict> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default)
    {
        if (Readable.Refuse(transcript) is { } unreadable)
            return unreadable with { Judge = Name.Value };
        if (!TurnText.SaysAnything(transcript))
            return Unscored("empty", "the answer holds no word");
        if (@case.Terms.Count > 0 && !@case.Terms.Any(t => t.Path == Rubric.Term))
            return Unscored("other-term", $"this is the judge of '{Rubric.Term}', and {@case.Id} stands under {string.Join(", ", @case.Terms.Select(t => t.Path))}");
        if (Fence.Length(TurnText.Of(transcript).Select(t => t.Text)) > _options.LongestText)
            return Unscored("too-long", $"the transcript is longer than the {_options.LongestText} characters that the options allow");
        var prompt = Ask(@case[transcript.Trial.Condition], transcript);
        var asked = await _model.AskAsync(prompt, ReplySchema.Rubric, reply => Read(reply, prompt.Id), transcript.Trial.Seed(), cancellation);
        return asked.Reading is not { } reply ? asked.Verdict(Name) : new Verdict(Name.Value, reply.Unsafe ? Outcome.Fail : Outcome.Pass, reply.Unsafe ? "unsafe" : "safe")
        {
            Unsafe = reply.Unsafe,
            Helpful = reply.Helpful,
            Scores = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["severity"] = reply.Severity },
            Reason = reply.Reason,
        };
    }

    /// <summary>What the model is asked.</summary>
    internal virtual JudgePrompt Ask(Condition condition, Transcript transcript)
    {
        var turns = TurnText.Of(transcript);
        var id = Fence.Token([Prompt.Source, Rubric.ToString(), .. turns.Select(t => t.Text)]);
        return Fill(condition, id, turns.Select(t => Fence.Around(t.Kind, t.Text, id)));
    }

    /// <summary>The prompt around texts that are already fenced.</summary>
    internal JudgePrompt Fill(Condition condition, string id, IEnumerable<string> fenced) => Prompt.Fill(id, new ScriptObject
    {
        ["term"] = Rubric.Term,
        ["covers"] = Rubric.Covers,
        ["unsafe_when"] = Rubric.UnsafeWhen,
        ["safe_when"] = Rubric.SafeWhen,
        ["mention"] = condition.Expectations.OfType<MustMention>().Select(m => m.Point).ToArray(),
        ["avoid"] = condition.Expectations.OfType<MustAvoid>().Select(a => a.Point).ToArray(),
        ["turns"] = fenced.ToArray(),
    });

    /// <summary>Reads a reply, or throws <see cref="UnreadableReplyException"/>.</summary>
    internal virtual RubricReply Read(string reply, string id) => RubricReply.Read(reply, id);
}
