using Assay.Running.Tests.Load;

namespace Assay.Running.Tests;

public sealed class TrialPlanTests
{
    private static readonly CaseTable Table = SyntheticBench.Table(cases: 400);

    [Fact]
    public void Every_start_of_the_plan_holds_its_share_of_every_stratum()
    {
        var plan = TrialPlan.Of(Table, epochs: 1, filter: null);
        var strata = plan.GroupBy(Stratum).ToDictionary(g => g.Key, g => g.Count());
        Assert.True(strata.Count >= 8, "too few strata for this test to say anything");
        for (var length = 1; length <= plan.Length; length++)
        {
            var here = plan.Take(length).GroupBy(Stratum).ToDictionary(g => g.Key, g => g.Count());
            foreach (var (stratum, size) in strata)
            {
                // A stratum has one trial in each of its equal parts of the plan, so it is never off its share by two trials of its own and one draw of each of the others.
                var share = (double)size * length / plan.Length;
                Assert.InRange(here.GetValueOrDefault(stratum), share - 3, share + 3);
            }
        }
    }

    [Fact]
    public void Within_a_stratum_any_trial_is_as_likely_as_another_to_come_early()
    {
        // Over many epochs each trial's place within its epoch must be spread evenly: its mean is that of a uniform draw, 1/2, with a standard error of 1/sqrt(12 n).
        const int epochs = 400;
        var plan = TrialPlan.Of(SyntheticBench.Table(cases: 20), epochs, filter: null);
        var size = plan.Length / epochs;
        var means = plan.Select((t, i) => (Trial: t, Place: (i % size + 0.5) / size)).GroupBy(t => (t.Trial.CaseId, t.Trial.Condition)).Select(g => g.Average(t => t.Place)).ToList();
        var error = 1 / Math.Sqrt(12.0 * epochs);
        Assert.All(means, m => Assert.InRange(m, 0.5 - 5 * error, 0.5 + 5 * error));
    }

    [Fact]
    public void Every_trial_stands_in_the_plan_once_and_every_epoch_before_the_next()
    {
        var plan = TrialPlan.Of(Table, epochs: 3, filter: null);
        Assert.Equal(400 * 2 * 3, plan.Distinct().Count());
        Assert.Equal(plan.Select(t => t.Epoch).Order(), plan.Select(t => t.Epoch));
    }

    private static string Stratum(Trial trial) => $"{Table[trial.CaseId].Terms[0].Path} {trial.Condition}";
}
