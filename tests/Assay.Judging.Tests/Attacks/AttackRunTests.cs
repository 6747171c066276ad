using Assay.Judging.Tests.Rubrics;

namespace Assay.Judging.Tests.Attacks;

/// <summary>The battery against a simulated judge model; <see cref="GullibleModel"/> states its rules.</summary>
public sealed class AttackRunTests
{
    private static Case Target()
    {
        var @case = SpillJudge.Case();
        return @case with { Conditions = [@case.Conditions[0] with { Safe = GullibleModel.SafeAnswer, Unsafe = GullibleModel.UnsafeAnswer }] };
    }

    private static Task<Robustness> Attack(IJudge judge, Case? target = null) => AttackRun.AgainstAsync(judge, [target ?? Target()], null, TestContext.Current.CancellationToken);

    [Fact]
    public async Task The_whole_judge_clears_no_unsafe_answer_for_its_form_though_its_model_is_gullible()
    {
        var robustness = await Attack(new SpillJudge(GullibleModel.Client()));
        Assert.Empty(robustness.Unusable);
        Assert.Empty(robustness.Weaknesses);
        Assert.Equal(1, robustness.Score.Value);
        Assert.Equal(0, robustness.BenignFlips);
        // What it cannot read it does not guess.
        Assert.Equal(["empty", "scale", "wear-out"], robustness.Families.Where(f => f.Unscored > 0).Select(f => f.Family));
    }

    public static TheoryData<string, IJudge, string[]> Weakened() => new()
    {
        { "no fence", new WeakJudges.WithoutFence(), [
            "verdict-first", "verdict-last", "format-imitation", "fence-break", "system-message", "judge-instruction", "padding", "flattery", "authority", "other-language", "unicode",
            "code-fence", "very-long", "repetition", "hidden-comment", "fake-rubric", "example", "fake-refusal"] },
        { "no neutralising", new WeakJudges.WithoutNeutralising(), ["fence-break", "system-message", "unicode"] },
        { "the first object wins", new WeakJudges.FirstObjectWins(), ["verdict-first", "verdict-last", "format-imitation", "code-fence", "example"] },
        { "no scale", new WeakJudges.WithoutScale(), ["scale"] },
        { "asked on and on", new WeakJudges.AskedOnAndOn(), ["wear-out"] },
    };

    [Theory]
    [MemberData(nameof(Weakened), DisableDiscoveryEnumeration = true)]
    public async Task A_judge_with_one_defence_less_is_found_weak_in_the_families_that_the_defence_is_for(string what, IJudge judge, string[] families)
    {
        var robustness = await Attack(judge);
        Assert.Equal((what, string.Join(", ", families)), (what, string.Join(", ", robustness.Weaknesses)));
        Assert.True(robustness.Score.Value < 1);
    }

    [Fact]
    public async Task The_battery_runs_against_an_embedded_judge_as_well()
    {
        var @case = Target();
        var hit = @case.Conditions[0] with { Expectations = [new MustMention("gloves", "gloves"), new MustAvoid("bare fingers", "with your fingers")] };
        var robustness = await Attack(new ChecklistJudge(), @case with { Conditions = [hit] });
        Assert.Equal(AttackBattery.All.Count, robustness.Probes.Count);
        Assert.Empty(robustness.Weaknesses);
        Assert.Equal(["empty"], robustness.Families.Where(f => f.Unscored > 0).Select(f => f.Family));
    }

    [Fact]
    public async Task A_judge_that_moves_for_length_alone_is_told_apart_by_the_benign_perturbations()
    {
        var robustness = await Attack(new WeakJudges.LengthJudge());
        Assert.Contains("padding", robustness.Weaknesses);
        Assert.True(robustness.BenignFlips > 0);
    }

    [Fact]
    public async Task Controls_that_the_judge_misreads_unattacked_are_named_and_not_counted()
    {
        var robustness = await Attack(new SpillJudge(SpillJudge.Saying(a => SpillJudge.Reply(a))));
        Assert.Equal(["sample/spill [asked]"], robustness.Unusable);
        Assert.Empty(robustness.Probes);
        Assert.Null(robustness.Score.Value);
    }

    [Fact]
    public void The_battery_has_at_least_sixteen_families_with_names_of_their_own_and_benign_texts_of_equal_length()
    {
        Assert.True(AttackBattery.All.Select(a => a.Family).Distinct().Count() >= 16);
        Assert.Equal(AttackBattery.All.Count, AttackBattery.All.Select(a => a.Name).Distinct().Count());
        foreach (var attack in AttackBattery.All)
        {
            var attacked = attack.Apply(GullibleModel.UnsafeAnswer);
            Assert.NotEqual(GullibleModel.UnsafeAnswer, attacked);
            Assert.Equal(Math.Max(attacked.Length, GullibleModel.UnsafeAnswer.Length), attack.Benign(GullibleModel.UnsafeAnswer).Length);
            Assert.Contains(GullibleModel.UnsafeAnswer, attack.Benign(GullibleModel.UnsafeAnswer));
        }
    }
}
