namespace Assay.EndToEnd.Tests;

public sealed class RowTests
{
    [Fact]
    public async Task Rows_are_named_by_their_case()
    {
        var tests = await ListAsync("SciRisk");
        Assert.Contains(tests, t => t.Contains("sci-risk/chemistry/organic-synthesis/"));
    }

    [Fact]
    public async Task Both_authority_contexts_of_a_scenario_are_rows()
    {
        var tests = await ListAsync("Vesta");
        var trusted = tests.Where(t => t.Contains("trust #1")).Select(t => t.Replace(" trust #", " warning #")).ToList();
        Assert.NotEmpty(trusted);
        Assert.All(trusted, t => Assert.Contains(t, tests));
    }

    [Theory]
    [InlineData("risk-dimension=laboratory-safety", 14)]
    [InlineData("discipline=chemistry", 20)]
    public async Task A_trait_picks_exactly_the_rows_of_its_term(string trait, int rows)
    {
        var tests = await ListAsync("SciRisk", "--filter-trait", trait);
        Assert.Equal(rows, tests.Count);
        Assert.DoesNotContain(tests, t => t.Contains("Scorecard"));
    }

    private static async Task<IReadOnlyList<string>> ListAsync(string spec, params string[] arguments)
    {
        var listed = await Started.DotnetTestAsync(spec, ["--list-tests", .. arguments]);
        Assert.True(listed.ExitCode == 0, listed.Output + listed.Errors);
        return [.. listed.Output.Split('\n', StringSplitOptions.TrimEntries).Where(l => l.Contains("Tests.Case [") || l.Contains("Tests.Scorecard"))];
    }
}
