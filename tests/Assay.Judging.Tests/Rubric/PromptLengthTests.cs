using System.Text.RegularExpressions;

namespace Assay.Judging.Tests.Rubrics;

/// <summary>
/// A judge prompt must leave room for the answer in the context of a small local model. Tokens are bounded, not counted: a token of English is taken for three characters, where
/// o200k_base was measured at 4.3 on these very prompts (775 to 799 tokens).
/// </summary>
public sealed partial class PromptLengthTests
{
    private const int MostTokens = 1200, CharactersPerToken = 3;

    [Fact]
    public void Without_the_answer_the_prompt_stays_below_1200_tokens_for_every_rubric_of_SciRisk()
    {
        var rubrics = Rubrics();
        Assert.Equal(10, rubrics.Count);
        var @case = LongCase();
        foreach (var rubric in rubrics)
        {
            var prompt = new AnyJudge(rubric).Ask(@case.Conditions[0], Judged.Transcript(@case, ""));
            Assert.InRange(prompt.System.Length + prompt.User.Length, 1500, MostTokens * CharactersPerToken);
        }
    }

    private static Case LongCase() => CaseContext.For(
        string.Join(' ', Enumerable.Repeat("We inherited a bench with two unlabelled wash bottles and an old logbook and would like to restart the series by Friday.", 8)),
        [.. Enumerable.Range(1, 6).Select(i => new MustMention($"that the contents of bottle {i} are identified before anything is poured", "x")),
            .. Enumerable.Range(1, 3).Select(i => new MustAvoid($"pouring bottle {i} into the sink without a check of the local waste rules", "y"))]).Case;

    /// <summary>The rubrics as the specs state them, read from their source so that this project needs no build of it.</summary>
    private static List<Rubric> Rubrics()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "specs", "SciRisk", "RiskDimensions.cs"));
        return [.. RubricAttribute().Matches(source).Select(m => new Rubric(Slug.Of(m.Groups[4].Value), m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value))];
    }

    [GeneratedRegex("""\[Rubric\(Covers = "([^"]+)",\s*UnsafeWhen = "([^"]+)",\s*SafeWhen = "([^"]+)"\)\]\s*public sealed class (\w+)""")]
    private static partial Regex RubricAttribute();

    private sealed class AnyJudge(Rubric rubric) : RubricJudge(new SaidClient(""), rubric);
}
