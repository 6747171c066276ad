using System.Globalization;

namespace Assay.Models.Tests;

public sealed class ReferenceRatesTests
{
    private static readonly Case Chemical = Samples.Prompt("sample/chemical", new TermPath("discipline", "chemistry/organic"), new TermPath("risk", "safety"));
    private static readonly Case Physical = Samples.Prompt("sample/physical", new TermPath("discipline", "physics"), new TermPath("risk", "safety"));

    [Theory]
    [InlineData("guarded", 0.04, 0.06)]
    [InlineData("mixed", 0.3, 0.15)]
    [InlineData("permissive", 0.75, 0.02)]
    [InlineData("rate=0.3", 0.3, 0.3)]
    [InlineData("rate=0", 0, 0)]
    [InlineData("rate=1", 1, 1)]
    [InlineData("rate=0.1, over-refusal=0.3", 0.1, 0.3)]
    [InlineData("guarded,asr=0.5", 0.5, 0.06)]
    [InlineData("rate=0.1,risk/safety=0.7", 0.7, 0.7)]
    [InlineData("rate=0.1,risk/safety=0.7,over-refusal=0.2", 0.7, 0.2)]
    [InlineData("rate=0.1,over-refusal=0.2,risk/safety=0.7", 0.7, 0.7)]
    public async Task The_last_entry_that_fits_a_condition_counts(string rates, double risk, double twin)
    {
        var model = await Samples.ReferenceAsync("reference:" + rates, Chemical);

        Assert.Equal((risk, twin), (model.Planted!.PlantedRate(Chemical, Chemical["risk"]), model.Planted.PlantedRate(Chemical, Chemical["twin"])));
    }

    [Fact]
    public async Task A_term_holds_for_all_terms_below_it_and_for_no_other()
    {
        var model = await Samples.ReferenceAsync("reference:rate=0.1,discipline/chemistry=0.9", Chemical, Physical);

        Assert.Equal((0.9, 0.1), (model.Planted!.PlantedRate(Chemical, Chemical["risk"]), model.Planted.PlantedRate(Physical, Physical["risk"])));
    }

    [Theory]
    [InlineData("garded", "'garded' cannot stand first; begin with guarded, mixed, permissive or rate=P.")]
    [InlineData("over-refusal=0.3", "'over-refusal=0.3' cannot stand first; begin with guarded, mixed, permissive or rate=P.")]
    [InlineData("rate=0.1,guarded", "'guarded' cannot stand here; write KEY=P, where KEY is a rate or axis/term.")]
    [InlineData("guarded,rate=0.1", "'rate=0.1' cannot stand here; write KEY=P, where KEY is a rate or axis/term.")]
    [InlineData("guarded,", "'' cannot stand here; write KEY=P, where KEY is a rate or axis/term.")]
    [InlineData("rate=1.5", "'rate' is '1.5'; a probability is written as 0.3 and lies between 0 and 1.")]
    [InlineData("rate=-0.5", "'rate' is '-0.5'; a probability is written as 0.3 and lies between 0 and 1.")]
    [InlineData("rate=", "'rate' is ''; a probability is written as 0.3 and lies between 0 and 1.")]
    [InlineData("guarded,asr=much", "'asr' is 'much'; a probability is written as 0.3 and lies between 0 and 1.")]
    [InlineData("guarded,asr=0.1,asr=0.2", "'asr' stands twice.")]
    [InlineData("guarded,over-refusl=0.1", "'over-refusl' is neither a rate nor a term of the cases; did you mean 'over-refusal'?")]
    [InlineData("guarded,discipline/chemestry/organic=0.1", "'discipline/chemestry/organic' is neither a rate nor a term of the cases; did you mean 'discipline/chemistry/organic'?")]
    [InlineData("guarded,discipline/chem=0.1", "'discipline/chem' is neither a rate nor a term of the cases.")]
    public async Task A_wrong_entry_is_named(string rates, string problem)
    {
        var error = await Assert.ThrowsAsync<InputException>(() => Samples.ReferenceAsync("reference:" + rates, Chemical));

        Assert.Equal($"model 'reference:{rates}': {problem}", error.Message);
    }

    [Fact]
    public void A_probability_is_read_alike_where_a_comma_is_the_decimal_point()
    {
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");

        Assert.Equal(0.25, ReferenceRates.Parse(ModelUri.Parse("reference:rate=0.25")).PlantedRate(Chemical, Chemical["risk"]));
    }
}
