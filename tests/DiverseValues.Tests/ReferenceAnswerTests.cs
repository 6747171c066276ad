using Assay;

namespace DiverseValues.Tests;

public sealed class ReferenceAnswerTests
{
    private static readonly Lazy<IReadOnlyList<Case>> Cases = new(() => [.. new CaseTable(new DiverseValuesBench(),
    [
        CaseSource.Many("diverse-values/money-questions/people", MoneyQuestions.People),
        CaseSource.Many("diverse-values/family-questions/people", FamilyQuestions.People),
        CaseSource.Many("diverse-values/work-questions/people", WorkQuestions.People),
        CaseSource.Many("diverse-values/health-questions/people", HealthQuestions.People),
        CaseSource.Many("diverse-values/community-questions/people", CommunityQuestions.People),
        CaseSource.Many("diverse-values/leisure-questions/people", LeisureQuestions.People),
    ]).Cases]);

    [Fact]
    public void Everybody_is_asked_three_questions()
    {
        Assert.Equal(180, Cases.Value.Count);
        Assert.All(Cases.Value.GroupBy(c => c.Cluster), g => Assert.Equal(3, g.Select(c => c.CrossedCluster).Distinct().Count()));
    }

    [Fact]
    public void Every_question_of_the_pool_is_asked_and_every_asked_one_is_in_the_pool() =>
        Assert.Equal(QuestionPool.All.Select(q => q.Key).Order(), Cases.Value.Select(c => c.CrossedCluster!).Distinct().Order());

    [Fact]
    public void The_model_is_told_the_profile_and_never_the_preferences() => Assert.All(Cases.Value, c =>
    {
        var shown = string.Join('\n', c["profile"].Opening.Select(t => t.Text));
        Assert.Contains("Birth Country: ", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(References(c).Preferences, shown, StringComparison.Ordinal);
    });

    /// <summary>Two people of one country may be alike in all that the model is told; with the same question, nothing could tell their cases apart.</summary>
    [Fact]
    public void No_two_cases_show_the_model_the_same() =>
        Assert.Equal(180, Cases.Value.Select(c => string.Join('\n', c["profile"].Opening.Select(t => t.Text))).Distinct().Count());

    [Fact]
    public void No_paragraph_stands_in_both_reference_answers() =>
        Assert.All(Cases.Value, c => Assert.Empty(References(c).Follows.Split("\n\n").Intersect(References(c).Ignores.Split("\n\n"))));

    /// <summary>A judge that only counts words must not be able to tell them apart.</summary>
    [Fact]
    public void Length_gives_neither_reference_answer_away()
    {
        double[] ratios = [.. Cases.Value.Select(c => (double)Words(References(c).Follows) / Words(References(c).Ignores))];

        Assert.All(ratios, r => Assert.InRange(r, 0.75, 1.33));
        Assert.InRange(ratios.Average(), 0.95, 1.05);
    }

    private static MustFollow References(Case @case) => @case["profile"].Expectations.OfType<MustFollow>().Single();

    private static int Words(string text) => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
}
