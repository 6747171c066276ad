namespace Assay.Reporting.Tests;

/// <summary>Expected scores are worked out by hand.</summary>
public sealed class IndexTableTests
{
    private static readonly SampleBench Bench = new();

    [Fact]
    public void A_measurement_stands_at_its_own_term_and_not_at_one_of_its_class()
    {
        var index = IndexTable.Of([Measured<Spill>("a", Normaliser.Score, new() { ["Aland"] = 40 }, TermPath.Of<Fire.Flash>())]);

        Assert.Equal(["spill (1)"], index.Pillars);
    }

    [Fact]
    public void A_percentile_counts_half_of_those_that_are_equal()
    {
        var index = IndexTable.Of([Measured<Spill>("a", Normaliser.PercentileRank, new() { ["A"] = 1, ["B"] = 2, ["C"] = 2, ["D"] = null })]);

        Assert.Equal([100 * 0.5 / 3, 100 * 2.0 / 3, 100 * 2.0 / 3, null], index.Subjects.Select(s => s.Score.Value));
    }

    [Theory]
    [InlineData(Normaliser.MinMax, 5, 5)]
    [InlineData(Normaliser.LogMinMax, -1, 5)]
    [InlineData(Normaliser.LogMinMax, 0, 5)]
    [InlineData(Normaliser.YesNo, 0, 0.5)]
    public void Figures_that_do_not_fit_the_normaliser_are_an_error_that_names_the_measurement(Normaliser normaliser, double one, double other) =>
        Assert.StartsWith("sample/a: a figure does not fit the normaliser", Assert.Throws<SpecException>(() =>
            IndexTable.Of([Measured<Spill>("a", normaliser, new() { ["Aland"] = one, ["Borduria"] = other })])).Message);

    [Fact]
    public void Two_measurements_at_one_place_are_an_error_that_names_both()
    {
        var twice = Assert.Throws<SpecException>(() => IndexTable.Of([Measured<Spill>("a", Normaliser.Score, new() { ["Aland"] = 40 }), Measured<Spill>("b", Normaliser.Score, new() { ["Aland"] = 60 })]));
        var below = Assert.Throws<SpecException>(() => IndexTable.Of([Measured<Fire>("a", Normaliser.Score, new() { ["Aland"] = 40 }), Measured<Fire.Flash>("b", Normaliser.Score, new() { ["Aland"] = 60 })]));

        Assert.Equal("sample/a: its term 'spill' is that of sample/b, or lies below it; give each measurement a term of its own, with no measurement above it.", twice.Message);
        Assert.StartsWith("sample/b: its term 'fire/flash' is that of sample/a", below.Message);
    }

    private static Case Measured<TTerm>(string name, Normaliser normaliser, Dictionary<string, double?> values, params IReadOnlyList<TermPath> ofClass) where TTerm : Term =>
        new Measurement<TTerm> { Title = name, Source = "invented", Normaliser = normaliser, Values = values }.Lower(new SpecPlace($"sample/{name}", Bench, ofClass));
}
