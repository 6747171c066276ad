namespace Assay.Statistics.Tests;

public sealed class HolmTaroneTests
{
    /// <summary>Expected adjusted values by hand: 4·.005, 3·.011, max(.033, 2·.02), max(.04, .04).</summary>
    [Fact]
    public void Tests_that_could_all_reject_are_adjusted_by_Holm()
    {
        var result = HolmTarone.Adjust([new("a", 0.04, 0), new("b", 0.005, 0), new("c", 0.02, 0), new("d", 0.011, 0)]);

        Assert.Equal([0.04, 0.02, 0.04, 0.033], result.Tests.Select(test => Math.Round(test.Adjusted, 12)));
        Assert.All(result.Tests, test => Assert.True(test.Rejected));
        Assert.Empty(result.NotGuarded);
    }

    [Fact]
    public void Tests_that_never_could_reject_cost_the_others_nothing_and_are_named()
    {
        // Two axes of four flips at most: .0625 at best. With Holm over all four, .0250 would not be significant.
        var result = HolmTarone.Adjust([new("big", 0.02, 0.0001), new("small", 0.0625, 0.0625), new("wide", 0.025, 0.0001), new("tiny", 0.5, 0.25)]);

        Assert.Equal(["small", "tiny"], result.NotGuarded);
        Assert.Equal(["big", "wide"], result.Tests.Where(test => test.Rejected).Select(test => test.Name));
    }

    [Fact]
    public void An_axis_that_could_reject_alone_but_not_among_so_many_is_not_guarded()
    {
        var family = Enumerable.Range(0, 9).Select(i => new FamilyTest($"axis-{i}", 0.5, 0.0001)).Append(new("small", 0.03125, 0.03125)).ToList();

        Assert.Equal(["small"], HolmTarone.Adjust(family).NotGuarded);
    }

    [Fact]
    public void The_familywise_error_is_kept_and_small_axes_leave_power_to_the_others()
    {
        var random = new Random(6);
        int[] flips = [3, 4, 5, 8, 12, 30];
        var wrong = Simulated.Share(4000, () => HolmTarone.Adjust([.. flips.Select((n, i) =>
        {
            var worse = Simulated.Failures(random, 0.5, n);
            var test = McNemar.Exact(worse, n - worse);
            return new FamilyTest($"{i}", test.Worse, test.LeastOneSided);
        })]).Tests.Any(test => test.Rejected));

        Assert.InRange(wrong, 0.005, 0.06);
    }

    [Fact]
    public void Impossible_p_values_are_refused_by_name()
    {
        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => HolmTarone.Adjust([new("a", 0.01, 0.1)])).Message);
        Assert.Throws<ArgumentException>(() => HolmTarone.Adjust([new("a", double.NaN, 0)]));
        Assert.Empty(HolmTarone.Adjust([]).Tests);
    }
}
