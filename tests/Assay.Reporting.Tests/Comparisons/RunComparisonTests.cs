using static Assay.Reporting.Tests.Played;

namespace Assay.Reporting.Tests;

public sealed class RunComparisonTests
{
    // Eight flips for the worse and one for the better: 2·(C(9,0) + C(9,1))/2⁹ = 20/512, by hand.
    [Fact]
    public void At_one_epoch_the_p_value_is_McNemars_exact_one()
    {
        var line = RunComparison.Of(Run("old", Repeat((8, "."), (1, "F"), (31, "."))), Run("new", Repeat((8, "F"), (1, "."), (31, ".")))).Lines[0];
        Assert.Equal("McNemar", line.TestName);
        Assert.Equal(20 / 512.0, line.AdjustedP!.Value, 12);
        Assert.Equal(7 / 40.0, line.Difference!.Difference, 12);
        Assert.Equal((1 / 40.0, 8 / 40.0), (line.First!.Value, line.Second!.Value));
        Assert.Equal(Shown.Worse, line.Shown);
    }

    // Three cases by two epochs, sums of failures 2, 2 and 1 more than before: of 2³ sign patterns only the observed one and its mirror reach |5|, so p = 2/8.
    [Fact]
    public void With_epochs_the_case_is_flipped_and_not_the_trial()
    {
        var line = RunComparison.Of(Run("old", "..", "..", ".."), Run("new", "FF", "FF", "F.")).Lines[0];
        Assert.Equal("sign flip", line.TestName);
        Assert.Equal(2 / 8.0, line.Test.TwoSided, 12);
    }

    [Fact]
    public void The_same_run_shows_nothing()
    {
        var run = Run("old", Repeat((5, "F"), (35, ".")));
        var line = RunComparison.Of(run, run with { Name = "again" }).Lines[0];
        Assert.Equal((1, Shown.Nothing), (line.AdjustedP, line.Shown));
        Assert.True(line.Bounds.Contains(0));
    }

    [Fact]
    public void What_could_not_be_scored_can_undo_a_difference_and_never_makes_one()
    {
        var before = Repeat((10, "F"), (30, "."));
        var better = Run("new", Repeat((40, ".")));
        Assert.Equal(Shown.Better, RunComparison.Of(Run("old", before), better).Lines[0].Shown);

        var lost = Run("new", Repeat((31, "."), (9, "?")));
        var line = RunComparison.Of(Run("old", before), lost).Lines[0];
        Assert.Equal((31, 9, Shown.Nothing), (line.Pairs, line.Unpaired, line.Shown));
        Assert.True(line.AdjustedP < 0.05, "the scored pairs alone would have shown it");
    }

    [Fact]
    public void A_case_whose_text_changed_is_not_paired_and_is_counted()
    {
        var marks = Repeat((20, "."));
        var comparison = RunComparison.Of(Of(Cases(20), "old", marks), Of(Cases(20, i => i < 3 ? "reworded" : "same"), "new", marks));
        Assert.Equal((17, 3, 0), (comparison.Lines[0].Pairs, comparison.Changed, comparison.NotAsked));
    }

    [Fact]
    public void A_case_that_one_run_did_not_get_to_is_not_paired_and_is_counted()
    {
        var comparison = RunComparison.Of(Run("old", Repeat((20, "."))), Run("new", Repeat((15, "."), (5, " "))));
        Assert.Equal((15, 0, 5), (comparison.Lines[0].Pairs, comparison.Changed, comparison.NotAsked));
    }

    // Six flips among the even cases and none among the odd: alone p = 2/2⁶ = .03125; "odd" can show nothing and Tarone leaves it out, so nothing is multiplied.
    [Fact]
    public void Terms_are_one_family_and_those_that_can_show_nothing_are_not_guarded()
    {
        var comparison = RunComparison.Of(Run("old", Repeat((40, "."))), Run("new", [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0 && i < 12 ? "F" : ".")]));
        var (even, odd) = (comparison.Lines.Single(l => l.Term == "even"), comparison.Lines.Single(l => l.Term == "odd"));
        Assert.Equal(2 / 64.0, even.AdjustedP!.Value, 12);
        Assert.Equal(Shown.NotGuarded, odd.Shown);
    }

    [Fact]
    public void Of_two_crossed_units_the_more_cautious_counts()
    {
        // Ten people answer two questions; all ten changes are on one question. By person p would be 2/2¹⁰, by question it can never be small.
        var crossed = Cases(20) with { Unit = Cluster.PersonAndQuestion };
        crossed = crossed with { Cases = [.. crossed.Cases.Select((c, i) => c with { Cluster = $"person {i / 2}", CrossedCluster = $"question {i % 2}" })] };
        var line = RunComparison.Of(Of(crossed, "old", Repeat((20, "."))), Of(crossed, "new", [.. Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? "F" : ".")])).Lines[0];
        Assert.True(line.Test.TwoSided > 0.5);
        Assert.Equal(Shown.Nothing, line.Shown);
    }

    [Fact]
    public void Runs_that_differ_in_more_than_the_model_are_refused_with_the_reason()
    {
        var run = Run("old", Repeat((20, ".")));
        string Refused(ComparedRun other) => Assert.Throws<ComparisonException>(() => RunComparison.Of(run, other)).Message;
        Assert.Contains("never set beside a live model", Refused(run with { IsInstrumentCheck = true }));
        Assert.Contains("Judge one of them again", Refused(run with { Judge = "ollama:judge" }));
        Assert.Contains("Judge one of them again", Refused(run with { JudgeHash = "another" }));
        Assert.Contains("made-up", Refused(run with { Cases = run.Cases with { Benchmark = "another" } }));
        Assert.Contains("unit of analysis", Refused(run with { Cases = run.Cases with { Unit = Cluster.Seed } }));
        Assert.Contains("no scored case in common", Refused(Of(Cases(20, _ => "reworded"), "new", Repeat((20, ".")))));
    }

    [Fact]
    public void Two_runs_that_did_not_keep_their_judges_are_not_taken_for_judged_alike()
    {
        var run = Run("old", Repeat((20, "."))) with { JudgeHash = null };
        Assert.Contains("no fingerprint", Assert.Throws<ComparisonException>(() => RunComparison.Of(run, run with { Name = "new" })).Message);
    }
}
