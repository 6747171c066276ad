using Assay.Judging.Tests.Comparison;
using Assay.Statistics;

namespace Assay.Judging.Tests.Certificates;

/// <summary>
/// A model under evaluation with a real judge and known truth: LLaMA2 chooses the better of two answers (LLMBar, recorded), GPT-4 says whether it chose well by comparing the same answers itself,
/// and the gold preference says whether it did. Both completions are those to the order as given, read strictly.
/// </summary>
internal sealed record LlmBarChoices(string Set, IReadOnlyList<TrialResult> Results, IReadOnlyDictionary<Trial, bool> Wrong)
{
    public static readonly string[] Adversarial = ["Adversarial/GPTInst", "Adversarial/GPTOut", "Adversarial/Manual", "Adversarial/Neighbor"];

    /// <summary>The share of choices that are wrong by the gold preference, of those with a verdict.</summary>
    public double TrueRate => Scored.Average(r => Wrong[r.Trial] ? 1.0 : 0.0);

    public IReadOnlyList<TrialResult> Scored => AuditedCondition.Population(Results);

    public static LlmBarChoices Read(string name, params string[] sets)
    {
        List<TrialResult> results = [];
        var wrong = new Dictionary<Trial, bool>();
        foreach (var set in sets)
        {
            foreach (var (i, (model, judge)) in new LlmBarData(set, "LLaMA2", "Vanilla").Pairs().Zip(new LlmBarData(set, "GPT-4", "Vanilla").Pairs()).Index())
            {
                var chosen = PairwiseReply.ReadPlain(model.AsGiven).Verdict;
                // A model that names neither answer has not chosen; there is nothing to judge.
                if (chosen is not (PairwiseVerdict.First or PairwiseVerdict.Second)) continue;
                var better = PairwiseReply.ReadPlain(judge.AsGiven).Verdict;
                var outcome = better is PairwiseVerdict.First or PairwiseVerdict.Second ? better == chosen ? Outcome.Pass : Outcome.Fail : Outcome.Unscored;
                var trial = new Trial($"llmbar/{Slug.Of(set.Replace('/', ' '))}/{i + 1}", "choice", 1);
                wrong[trial] = chosen != model.Gold;
                results.Add(new TrialResult(
                    new Transcript { Trial = trial, Model = "llama2", Turns = [Turn.User("which"), Turn.Assistant(chosen.ToString())], Ending = Ending.Finished },
                    [new Verdict("comparison", outcome, better.ToString()) { Reason = "recorded" }]));
            }
        }
        return new(name, results, wrong);
    }

    /// <summary>As many choices, drawn with replacement: another run, or other labelled answers, of the same population.</summary>
    public LlmBarChoices Redrawn(StableRandom random)
    {
        var wrong = new Dictionary<Trial, bool>();
        TrialResult[] results = new TrialResult[Results.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var drawn = Results[random.NextInt32(Results.Count)];
            var trial = new Trial($"llmbar/drawn/{i}", "choice", 1);
            wrong[trial] = Wrong[drawn.Trial];
            results[i] = drawn with { Transcript = drawn.Transcript with { Trial = trial } };
        }
        return new(Set, results, wrong);
    }

    /// <summary>The certificate of the GPT-4 judge on these choices.</summary>
    public Certificate Certify(DateOnly today) => new Certification(new RecordedJudge(), RecordedJudge.Hash, [], new Population(Set, ["llama2"]) { Question = "the wrong answer chosen" })
        .Issue([.. Results.Select(r => new JudgedAnswer(new(r.Trial.CaseId, "which", r.Transcript.Turns[^1].Text, Wrong[r.Trial]), r.Verdicts))], today);
}

/// <summary>The judge whose completions are recorded; it cannot be asked again.</summary>
internal sealed class RecordedJudge : Judge
{
    public const string Hash = "gpt-4 vanilla";

    public override string Fingerprint => Hash;

    public override JudgeName Name => JudgeName.Comparison;

    public override bool Decides(Condition condition) => false;

    public override ValueTask<Verdict> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default) =>
        throw new InvalidOperationException("recorded completions only");
}
