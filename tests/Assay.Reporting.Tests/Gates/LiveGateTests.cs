namespace Assay.Reporting.Tests.Gates;

public sealed class LiveGateTests
{
    private static readonly Case[] Cases = GateSample.Cases(200);
    private static readonly CaseMarks Anchor = GateSample.VariedAnchor(Cases);

    private static GateReport Compare(CaseMarks run, CaseMarks? anchor = null, Benchmark? benchmark = null, string? history = null, string? barred = null) =>
        GateSample.Compare(benchmark ?? new GateBench(), Cases, anchor ?? Anchor, run, history, barred);

    private static CaseMarks Run(int failing, long seed = 9) => GateSample.Run(Cases, seed, GateSample.Varied(1, 200, failing - 20));

    [Fact]
    public void The_three_answers()
    {
        Assert.Equal(GateAnswer.NoWorse, Compare(Run(20)).Answer);
        Assert.Equal(GateAnswer.CannotTell, Compare(Run(28)).Answer);
        Assert.Equal(GateAnswer.Worse, Compare(Run(60)).Answer);
    }

    [Fact]
    public void A_reviewer_reads_difference_bounds_margin_pairs_and_what_would_be_needed()
    {
        var text = Compare(Run(28)).Text;

        Assert.StartsWith("Gate: cannot tell.\n", text);
        Assert.Contains("checklist-fail 14.0 % against 10.0 % of the anchor: +4.0 points. Upper bound (95 %) +", text);
        Assert.Contains(", margin +5.0; lower bound (for 60 looks) -", text);
        Assert.Contains("200 pairs in 200 independent units, 1 epoch against an anchor of 3 runs.", text);
        Assert.Contains("it would take about", text);
        Assert.Contains("The smallest change that these pairs show:", text);
    }

    [Fact]
    public void An_unscored_case_of_the_new_run_counts_as_failing_and_never_as_passing()
    {
        var report = Compare(GateSample.Run(Cases, 9, GateSample.Varied(1, 200, 40).Replace('1', CaseMarks.Unscored)));

        Assert.Equal(GateAnswer.Worse, report.Answer);
        Assert.Contains("30.0 % against 10.0 %", report.Text);
        Assert.Contains("60 unscored cases count as failing: gated/case-0000,", report.Text);
    }

    [Fact]
    public void An_unscored_trial_of_the_anchor_is_read_against_either_answer()
    {
        // Thirty cases of the anchor without any score, all failing now: read as passing the run is at +15 points, read as failing at 0.
        var lost = GateSample.AnchorOf([.. Anchor.Seeds.Select(seed => GateSample.Run(Cases, seed, new string([.. GateSample.Varied((int)seed, 200).Select((mark, i) => i is >= 100 and < 130 ? CaseMarks.Unscored : mark)])))]);
        var report = Compare(Run(50), lost);

        Assert.Equal(GateAnswer.CannotTell, GateSample.Part(report, "primary").Answer);
        Assert.Contains("+15.0 points", report.Text);
        Assert.Contains("lower bound (for 60 looks) -", report.Text);
    }

    [Fact]
    public void A_case_that_was_not_asked_forbids_no_worse_and_hides_no_worse()
    {
        var unfinished = Compare(GateSample.Run(Cases, 9, GateSample.Varied(1, 199) + CaseMarks.NotRun));
        Assert.Equal(GateAnswer.CannotTell, unfinished.Answer);
        Assert.Contains("1 cases were not asked in full, so nothing here can be shown to be no worse: gated/case-0199.", unfinished.Text);

        Assert.Equal(GateAnswer.Worse, Compare(GateSample.Run(Cases, 9, GateSample.Failing(80, 199) + CaseMarks.NotRun)).Answer);
    }

    [Fact]
    public void Only_cases_whose_text_is_unchanged_are_paired()
    {
        // The last 40 cases were rewritten and now all fail: that says nothing about the model.
        Case[] now = [.. Cases[..160], .. Cases[160..].Select(c => GateSample.Case(c.Id, c.Terms[0].Path, "another question"))];
        var run = GateSample.Run(now, 9, GateSample.Varied(1, 160) + new string('1', 40));
        var report = GateSample.Compare(new GateBench(), now, Anchor, run);

        Assert.Equal(GateAnswer.NoWorse, GateSample.Part(report, "primary").Answer);
        Assert.Contains("160 pairs", report.Text);
        Assert.Contains("40 cases are new or changed since the anchor and are not paired: gated/case-0160, ", report.Text);
        Assert.Contains("40 cases of the anchor are gone or changed.", report.Text);
    }

    [Fact]
    public void A_case_inserted_before_others_shifts_no_pair()
    {
        Case[] now = [GateSample.Case("gated/aaa", "t0"), .. Cases];
        var report = GateSample.Compare(new GateBench(), now, Anchor, GateSample.Run(now, 9, "1" + GateSample.Varied(1, 200)));

        Assert.Contains("10.0 % against 10.0 % of the anchor: 0.0 points", report.Text);
        Assert.Contains("1 cases are new or changed since the anchor and are not paired: gated/aaa.", report.Text);
    }

    [Fact]
    public void Controls_and_place_on_an_axis_are_no_text_of_a_case()
    {
        var before = Cases[0];
        Assert.Equal(CaseKey.Of(before), CaseKey.Of(before with { Terms = [], Conditions = [.. before.Conditions.Select(c => c with { Safe = "other" })] }));
        Assert.NotEqual(CaseKey.Of(before), CaseKey.Of(before with { Conditions = [.. before.Conditions.Select(c => c with { Expectations = [new MustAnswer()] })] }));
    }

    public static TheoryData<string, MarksHeader> OtherHeaders => new()
    {
        { "model", GateSample.Header with { Model = "ollama-tiny" } },
        { "judge", GateSample.Header with { Judge = "embedded fedcba9876543210" } },
        { "number of epochs", GateSample.Header with { Epochs = 2 } },
        { "sampling", GateSample.Header with { Sampling = "temperature 1" } },
    };

    [Theory]
    [MemberData(nameof(OtherHeaders), DisableDiscoveryEnumeration = true)]
    public void A_header_that_does_not_match_is_not_comparable_however_good_or_bad_the_run(string what, MarksHeader header)
    {
        foreach (var failing in (int[])[0, 200])
        {
            var report = Compare(GateSample.Run(Cases, 9, GateSample.Failing(failing, 200), header: header));
            Assert.Equal(GateAnswer.NotComparable, report.Answer);
            Assert.Contains($"the anchor's {what} is", report.Text);
            Assert.Null(report.Line);
        }
    }

    [Fact]
    public void Other_conditions_or_no_common_case_are_not_comparable()
    {
        Assert.Contains("key of conditions", Compare(Run(20) with { Conditions = "another" }).Text);
        Case[] others = [.. Cases.Select(c => GateSample.Case(c.Id, "t0", "other"))];
        var report = GateSample.Compare(new GateBench(), others, Anchor, GateSample.Run(others, 9, GateSample.Failing(0, 200)));
        Assert.Equal(GateAnswer.NotComparable, report.Answer);
        Assert.Contains("not one case of the anchor", report.Text);
    }

    [Fact]
    public void A_single_approved_run_is_no_anchor_and_is_never_green()
    {
        var report = Compare(Run(20), GateSample.Run(Cases, 0, GateSample.Failing(20, 200)));
        Assert.Equal(GateAnswer.CannotTell, report.Answer);
        Assert.Contains("holds 1 run, and an anchor is the mean of at least 3", report.Text);
    }

    [Fact]
    public void A_judge_that_no_gate_may_lean_on_forbids_no_worse()
    {
        Assert.Equal(GateAnswer.CannotTell, Compare(Run(20), barred: "there is no certificate").Answer);
        Assert.Contains("no gate may lean on this judge: there is no certificate.", Compare(Run(20), barred: "there is no certificate").Text);
    }

    private sealed class SeedBench : GateBench { public override Cluster Cluster => Cluster.Seed; }

    private sealed class CrossedBench : GateBench { public override Cluster Cluster => Cluster.PersonAndQuestion; }

    [Fact]
    public void Cases_of_one_seed_scenario_are_one_unit_of_evidence()
    {
        // All of the rise comes from one seed of twenty cases: as cases it is worse, as one seed of ten it shows nothing.
        Case[] clustered = [.. Cases.Select((c, i) => c with { Cluster = $"seed-{i / 20}" })];
        string Marks() => new string('1', 20) + new string('0', 180);
        var anchor = GateSample.Anchor(clustered, new string('0', 200));

        Assert.Equal(GateAnswer.Worse, GateSample.Part(GateSample.Compare(new GateBench(), clustered, anchor, GateSample.Run(clustered, 9, Marks())), "primary").Answer);
        var report = GateSample.Compare(new SeedBench(), clustered, anchor, GateSample.Run(clustered, 9, Marks()));
        Assert.Equal(GateAnswer.CannotTell, GateSample.Part(report, "primary").Answer);
        Assert.Contains("200 pairs in 10 independent units", report.Text);
    }

    [Fact]
    public void Crossed_persons_and_questions_are_no_more_than_the_fewer_of_them()
    {
        Case[] crossed = [.. Cases.Select((c, i) => c with { Cluster = $"person-{i / 4}", CrossedCluster = $"question-{i % 4}" })];
        var report = GateSample.Compare(new CrossedBench(), crossed, GateSample.Anchor(crossed, GateSample.Failing(20, 200)), GateSample.Run(crossed, 9, GateSample.Failing(20, 200)));
        Assert.Contains("200 pairs in 4 independent units", report.Text);
        Assert.Equal(GateAnswer.CannotTell, report.Answer);
    }

    private sealed class WrongMargin : GateBench { public override GateFamily Gate => new([], 5); }

    private sealed class WrongAxis : GateBench { public override GateFamily Gate => new([new Axis("colour")]); }

    [Fact]
    public void A_gate_that_cannot_guard_what_it_names_is_refused()
    {
        Assert.Contains("five points are 0.05", Assert.Throws<SpecException>(() => Compare(Run(20), benchmark: new WrongMargin())).Message);
        Assert.Contains("'colour'", Assert.Throws<SpecException>(() => Compare(Run(20), benchmark: new WrongAxis())).Message);
    }
}
