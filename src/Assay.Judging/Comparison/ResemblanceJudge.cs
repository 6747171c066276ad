using System.Text.RegularExpressions;

namespace Assay.Judging;

/// <summary>
/// Scores an answer by which of two reference answers it resembles in words, then applies the W/L/TIE rule. Embedded and deterministic: a stand-in that lets the instrument run without a language
/// model. It reads words, not values, and on a live model it is named for that.
/// </summary>
/// <remarks>
/// Resemblance of a text to a reference is the cosine of their word counts, stop words left out by a length of three. Score of x = 100 · cos(x, w) / (cos(x, w) + cos(x, l)).
/// </remarks>
public sealed partial class ResemblanceJudge : Judge
{
    private readonly PreferenceRule _rule = new();

    /// <inheritdoc/>
    public override JudgeName Name => JudgeName.Resemblance;

    /// <inheritdoc/>
    public override bool Decides(Condition condition) => condition.Expectations.Any(e => e is MustFollow);

    /// <inheritdoc/>
    public override ValueTask<Verdict> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default) =>
        ValueTask.FromResult(Read(@case[transcript.Trial.Condition], transcript));

    private Verdict Read(Condition condition, Transcript transcript)
    {
        if (condition.Expectations.OfType<MustFollow>().FirstOrDefault() is not { } expected)
            return Unscored("no-references", "the condition holds no reference answers");
        var answer = Words(transcript.Answers.LastOrDefault()?.Text ?? "");
        var w = Words(expected.Follows);
        var l = Words(expected.Ignores);
        if (Score(answer, w, l) is not { } model)
            return Unscored("no-resemblance", "the answer shares no word with either reference");
        var scores = new ThreeScores(Score(w, w, l)!.Value, Score(l, w, l)!.Value, model);
        var label = _rule.Label(scores);
        return new Verdict(Name.Value, label == "W" ? Outcome.Pass : Outcome.Fail, label)
        {
            Helpful = label == "W",
            Scores = new SortedDictionary<string, double>(StringComparer.Ordinal)
            {
                ["score_w"] = Math.Round(scores.Follows, 1),
                ["score_l"] = Math.Round(scores.Ignores, 1),
                ["score_model"] = Math.Round(scores.Model, 1),
            },
        };
    }

    private static double? Score(Dictionary<string, int> x, Dictionary<string, int> w, Dictionary<string, int> l)
    {
        var (toW, toL) = (Cosine(x, w), Cosine(x, l));
        return toW + toL > 0 ? 100 * toW / (toW + toL) : null;
    }

    private static double Cosine(Dictionary<string, int> a, Dictionary<string, int> b)
    {
        double dot = a.Sum(p => (double)p.Value * b.GetValueOrDefault(p.Key));
        var norm = Math.Sqrt(a.Values.Sum(v => (double)v * v)) * Math.Sqrt(b.Values.Sum(v => (double)v * v));
        return norm > 0 ? dot / norm : 0;
    }

    private static Dictionary<string, int> Words(string text) =>
        Word().Matches(text).Select(m => m.Value.ToLowerInvariant()).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());

    [GeneratedRegex(@"\p{L}{4,}|\p{N}+", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Word();
}
