namespace Assay.Performance.Table;

/// <summary>Generated rows under <c>dotnet test</c>, beside an xUnit theory of as many rows that does nothing. Both in turn, the better of two.</summary>
internal sealed class Rows : IMeasurement
{
    private const int Count = 24_000;

    public string Key => "rows";

    public async Task<IReadOnlyList<Line>> MeasureAsync()
    {
        List<double> rows = [], empty = [];
        for (var i = 0; i < 2; i++)
        {
            empty.Add(await TestAsync("EmptyTheory"));
            rows.Add(await TestAsync("Load", "--filter-method", "*.Case", "--filter-method", "*.Scorecard"));
        }
        var ratio = rows.Min() / empty.Min();
        return [new Line($"{Count:N0} rows and the scorecard in `dotnet test --no-build`", $"{rows.Min():0.0} s", $"{empty.Min():0.0} s for an empty theory: {ratio:0.00} ×", "≤ 1.5 ×", ratio <= 1.5)];
    }

    private static async Task<double> TestAsync(string project, params string[] arguments)
    {
        var test = await Started.RunAsync("dotnet", ["test", "--no-build", "--configuration", "Release", "--project", project, "--minimum-expected-tests", $"{Count}", .. arguments],
            ("ASSAY_LOAD_CASES", $"{Count}"), ("TESTINGPLATFORM_TELEMETRY_OPTOUT", "1"));
        return test.Time.TotalSeconds;
    }
}
