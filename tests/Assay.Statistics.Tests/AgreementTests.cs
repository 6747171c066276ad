namespace Assay.Statistics.Tests;

/// <summary>Expected values: the worked examples of Gwet's irrCAC package (README, data cac.raw4raters and distrib.6raters) and of the papers named.</summary>
public sealed class AgreementTests
{
    private static readonly string[] _five = ["1", "2", "3", "4", "5"];

    /// <summary>Four raters, twelve items, some ratings missing: Krippendorff (2011), section C, read item by item; also cac.raw4raters.</summary>
    private static readonly RatingTable _fourRaters = Raters("11.1", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", ".555", "..11", "..3.");

    /// <summary>Fleiss (1971), table 1: 30 patients by six psychiatrists into five diagnoses.</summary>
    private static readonly RatingTable _diagnoses = Raters(
        "444444", "222555", "233335", "555555", "222444", "113333", "333355", "113334", "114444", "555555",
        "144444", "124444", "222333", "144444", "224445", "333335", "111455", "111112", "224444", "133555",
        "555555", "244444", "224555", "114444", "144445", "222224", "111155", "224444", "133333", "555555");

    private static RatingTable Raters(params string[] items) =>
        RatingTable.Of(_five, [.. items.Select(item => item.Select(rating => rating == '.' ? null : rating.ToString()).ToList())]);

    [Fact]
    public void Fleiss_kappa_of_the_psychiatric_diagnoses_is_the_published_one() =>
        Assert.Equal(0.430, Agreement.FleissKappa(_diagnoses).Value!.Value, 3);

    [Fact]
    public void Krippendorff_alpha_of_the_worked_example_is_the_published_one() =>
        Assert.Equal(0.743, Agreement.KrippendorffAlpha(_fourRaters).Value!.Value, 3);

    /// <summary>Expected: Krippendorff (2011), section E, the same ratings under three metrics.</summary>
    [Theory]
    [InlineData(Scale.Nominal, 0.743)]
    [InlineData(Scale.Ordinal, 0.815)]
    [InlineData(Scale.Interval, 0.849)]
    public void Krippendorff_alpha_of_an_ordered_scale_is_the_published_one(Scale scale, double published) =>
        Assert.Equal(published, Agreement.KrippendorffAlpha(_fourRaters, scale: scale).Value!.Value, 3);


    [Fact]
    public void On_two_categories_every_scale_gives_the_same_alpha()
    {
        var two = RatingTable.Of(["no", "yes"], [["no", "no"], ["yes", "yes"], ["no", "yes"], ["yes", "yes"], ["no", "no"], ["yes", "no"]]);
        var nominal = Agreement.KrippendorffAlpha(two);
        Assert.Equal(nominal.Value!.Value, Agreement.KrippendorffAlpha(two, scale: Scale.Ordinal).Value!.Value, 12);
        Assert.Equal(nominal.Value!.Value, Agreement.KrippendorffAlpha(two, scale: Scale.Interval).Value!.Value, 12);
        Assert.Equal(nominal.StandardError, Agreement.KrippendorffAlpha(two, scale: Scale.Interval).StandardError, 12);
    }

    [Fact]
    public void Coefficients_with_missing_ratings_and_their_errors_are_those_of_Gwet()
    {
        AssertIs(0.8181818, 0.12561, Agreement.Percent(_fourRaters));
        AssertIs(0.76117, 0.15302, Agreement.FleissKappa(_fourRaters));
        AssertIs(0.77544, 0.14295, Agreement.GwetAc1(_fourRaters));
        Assert.Equal(0.461, Agreement.GwetAc1(_fourRaters).Interval.Lower, 3);
        Assert.Equal(0.424, Agreement.FleissKappa(_fourRaters).Interval.Lower, 3);
        Assert.Equal(1, Agreement.FleissKappa(_fourRaters).Interval.Upper);
    }

    [Fact]
    public void Coefficients_of_six_raters_and_their_errors_are_those_of_Gwet()
    {
        var fifteen = Raters("444444", "222555", "233335", "555555", "222444", "113333", "333355", "113334", "114444", "555555", "144444", "124444", "222333", "144444", "224445");

        AssertIs(0.4139265, 0.08119291, Agreement.FleissKappa(fifteen));
        AssertIs(0.4448007, 0.08418757, Agreement.GwetAc1(fifteen));
        Assert.Equal(0.4204384, Agreement.KrippendorffAlpha(fifteen).Value!.Value, 6);
    }

    /// <summary>irrCAC gives 0.14557 with a small-sample term that this library leaves out; the delete-one jackknife in plain Python gives 0.1463.</summary>
    [Fact]
    public void The_error_of_alpha_is_near_that_of_Gwet_and_of_the_jackknife() =>
        Assert.InRange(Agreement.KrippendorffAlpha(_fourRaters).StandardError, 0.143, 0.148);

    [Fact]
    public void Raters_who_never_see_a_second_category_show_no_agreement_beyond_chance()
    {
        var same = Raters("11", "11", "11", "11");

        Assert.Null(Agreement.FleissKappa(same).Value);
        Assert.Null(Agreement.KrippendorffAlpha(same).Value);
        Assert.Equal(new(-1, 1), Agreement.FleissKappa(same).Interval);
        Assert.Equal(1, Agreement.GwetAc1(same).Value);
    }

    [Fact]
    public void Perfect_agreement_on_few_items_is_not_certain()
    {
        var perfect = Agreement.FleissKappa(Raters("11", "22", "11", "22", "11", "22"));

        Assert.Equal(1, perfect.Value);
        Assert.InRange(perfect.Interval.Lower, -0.2, 0.3);
    }

    /// <summary>Expected by hand: Wilson's bounds of 0 and of 5 in 10 (0.2775; 0.2366 and 0.7634), through (p − p_e)/(1 − p_e) with p_e 0.5, 0 and 0.5.</summary>
    [Fact]
    public void Raters_who_never_agree_or_of_whom_one_never_varies_are_not_certain_either()
    {
        Interval Of(params string[] items) => ConfusionTable.Of(items.SelectMany(i => Enumerable.Repeat((i[..1], i[1..]), 5))).Kappa().Interval;
        Assert.Equal((-1, -0.445), Rounded(Of("12", "21")));
        Assert.Equal((0, 0.278), Rounded(Of("12", "12")));
        Assert.Equal((-0.527, 0.527), Rounded(Of("11", "21")));
        Assert.True(Agreement.Percent(Raters("12", "21", "12", "21", "12")).Interval.Upper > 0.4);
    }

    private static (double, double) Rounded(Interval interval) => (Math.Round(interval.Lower, 3), Math.Round(interval.Upper, 3));

    [Fact]
    public void Items_with_a_single_rating_leave_nothing_to_agree_on() =>
        Assert.Null(Agreement.Percent(Raters("1.", "2.", "12")).Value);

    [Fact]
    public void A_rating_outside_the_scale_is_refused_by_item() =>
        Assert.Contains("Item 1 is rated '9'", Assert.Throws<ArgumentException>(() => Raters("11", "19")).Message);

    /// <summary>Expected: SAS PROC FREQ for the table 0 4 1 / 0 8 0 / 0 1 5, as reprinted in the tests of statsmodels; Cohen (1960), table 2; irrCAC's cont3x3abstractors.</summary>
    [Theory]
    [InlineData(0.4842, 0.1380, 0.2137, 0.7547, 0, 4, 1, 0, 8, 0, 0, 1, 5)]
    [InlineData(0.492, 0.0510, 0.39156, 0.59149, 88, 14, 18, 10, 40, 10, 2, 6, 12)]
    [InlineData(0.7964, 0.0589, 0.6809, 0.9119, 13, 0, 0, 0, 20, 7, 0, 4, 56)]
    public void Cohens_kappa_and_its_error_are_the_published_ones(double kappa, double error, double lower, double upper, params int[] cells)
    {
        var estimate = Square(cells).Kappa();

        Assert.Equal(kappa, estimate.Value!.Value, 3);
        Assert.Equal(error, estimate.StandardError, 4);
        Assert.Equal(lower, estimate.Interval.Lower, 3);
        Assert.Equal(upper, estimate.Interval.Upper, 3);
    }

    private static ConfusionTable Square(int[] cells) => ConfusionTable.Of(
        cells.SelectMany((count, i) => Enumerable.Repeat(($"{i / 3}", $"{i % 3}"), count)));

    private static void AssertIs(double value, double error, AgreementEstimate estimate)
    {
        Assert.Equal(value, estimate.Value!.Value, 5);
        Assert.Equal(error, estimate.StandardError, 5);
    }
}
