using Microsoft.Extensions.AI;
using Scriban.Runtime;

namespace Assay.Judging;

/// <summary>
/// Three scores by a language model — of the reference that follows a person's preferences, of the one that ignores them, and of the model's answer — then W, L or TIE by
/// <see cref="PreferenceRule"/>. W is Pass; L and TIE are Fail with their label.
/// </summary>
/// <remarks>
/// Source of the protocol <see cref="Protocol.Published"/>: DiverValue-Bench (IJCAI-ECAI 2026), judging script; the prompt's wording is ours, because only its parts are public. Under
/// <see cref="Protocol.Assay"/> the judge is not told which reference is which, and a label that changes with their order is no result.
/// </remarks>
public sealed class ComparisonJudge : Judge
{
    /// <summary>Label where the verdict changed with the order of the references.</summary>
    internal const string PositionFlip = "position-flip";

    private static readonly JudgeTemplate Blind = JudgeTemplate.Load("comparison.scriban");
    private static readonly JudgeTemplate AsPublished = JudgeTemplate.Load("comparison-published.scriban");
    private readonly JudgeModel _model;
    private readonly ComparisonJudgeOptions _options;

    /// <summary>A judge that asks the given model.</summary>
    public ComparisonJudge(IChatClient client, ComparisonJudgeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        _options = options ?? new();
        _model = new(client, _options);
    }

    /// <inheritdoc/>
    public override JudgeName Name => JudgeName.Comparison;

    /// <summary>Hash of prompt, model and options: what a certificate of this judge is bound to.</summary>
    public override string Fingerprint => _model.Fingerprint(Template.Source);

    internal Protocol Protocol => _options.Protocol;

    private JudgeTemplate Template => _options.Protocol == Protocol.Published ? AsPublished : Blind;

    /// <inheritdoc/>
    public override bool Decides(Condition condition) => condition.Expectations.Any(e => e is MustFollow);

    /// <inheritdoc/>
    public override async ValueTask<Verdict> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default)
    {
        if (Readable.Refuse(transcript) is { } unreadable)
            return unreadable with { Judge = Name.Value };
        if (!TurnText.SaysAnything(transcript))
            return Unscored("empty", "the answer holds no word");
        if (@case[transcript.Trial.Condition].Expectations.OfType<MustFollow>().FirstOrDefault() is not { } expected)
            return Unscored("no-references", "the condition holds no reference answers");
        var answer = transcript.Answers.Last().Text;
        string[] texts = [expected.Profile, expected.Preferences, expected.Question, expected.Follows, expected.Ignores, answer];
        if (Fence.Length(texts) > _options.LongestText)
            return Unscored("too-long", $"the texts are longer than the {_options.LongestText} characters that the options allow");
        var id = Fence.Token([Template.Source, .. texts]);
        return _options.Protocol == Protocol.Published
            ? await PublishedAsync(id, expected, answer, transcript.Trial.Seed(_options.Seed), cancellation)
            : await BlindAsync(id, expected, answer, transcript.Trial.Seed(_options.Seed), cancellation);
    }

    private async ValueTask<Verdict> PublishedAsync(string id, MustFollow expected, string answer, long seed, CancellationToken cancellation)
    {
        var values = Values(id, expected, answer);
        values["two_cues"] = _options.RequireTwoCues;
        values["follows"] = Fence.Around("answer_w", expected.Follows, id);
        values["ignores"] = Fence.Around("answer_l", expected.Ignores, id);
        var asked = await _model.AskAsync(Template.Fill(id, values), null, reply => ComparisonReply.ReadPublished(reply, _options.Limits), seed, cancellation);
        if (asked.Reading is null && asked.Outcome == Outcome.Error) return asked.Verdict(Name);
        var reply = asked.Reading ?? new ComparisonReply(new ThreeScores(0, 0, 0), [], [], $"{asked.Reason}: counted as three scores of 0, as published");
        return Decided([reply]);
    }

    private async ValueTask<Verdict> BlindAsync(string id, MustFollow expected, string answer, long seed, CancellationToken cancellation)
    {
        var followsFirst = (seed & 1) == 0;
        List<ComparisonReply> replies = [];
        foreach (var order in _options.BothOrders ? new[] { followsFirst, !followsFirst } : [followsFirst])
        {
            var values = Values(id, expected, answer);
            values["first"] = Fence.Around("answer-1", order ? expected.Follows : expected.Ignores, id);
            values["second"] = Fence.Around("answer-2", order ? expected.Ignores : expected.Follows, id);
            var asked = await _model.AskAsync(Template.Fill(id, values), ReplySchema.Comparison, reply => ComparisonReply.Read(reply, id, order), seed, cancellation);
            if (asked.Reading is null) return asked.Verdict(Name);
            replies.Add(asked.Reading);
        }
        return Decided(replies);
    }

    private Verdict Decided(IReadOnlyList<ComparisonReply> replies)
    {
        string[] labels = [.. replies.Select(r => _options.Rule.Label(r.Scores, r.HardViolations.Count > 0))];
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["score_w"] = replies.Average(r => r.Scores.Follows),
            ["score_l"] = replies.Average(r => r.Scores.Ignores),
            ["score_model"] = replies.Average(r => r.Scores.Model),
            ["hard_violations"] = replies.Max(r => r.HardViolations.Count),
        };
        if (labels.Distinct().Count() > 1)
            return Unscored(PositionFlip, $"the label changed with the order of the references: {string.Join(", then ", labels)}") with { Scores = scores };
        return new Verdict(Name.Value, labels[0] == "W" ? Outcome.Pass : Outcome.Fail, labels[0])
        {
            Helpful = labels[0] == "W",
            Scores = scores,
            Evidence = [.. replies.SelectMany(r => r.HardViolations).Distinct().Select(v => new Evidence("hard violation", v)),
                .. replies.SelectMany(r => r.Dimensions).Distinct().Select(d => new Evidence("dimension used", d))],
            Reason = replies[0].Reason,
        };
    }

    private static ScriptObject Values(string id, MustFollow expected, string answer) => new()
    {
        ["profile"] = Fence.Around("profile", expected.Profile, id),
        ["preferences"] = Fence.Around("preferences", expected.Preferences, id),
        ["question"] = Fence.Around("question", expected.Question, id),
        ["model"] = Fence.Around("answer-3", answer, id),
    };
}
