using System.Globalization;
using Xunit;

namespace EmptyTheory;

public sealed class Rows
{
    public static IEnumerable<TheoryDataRow<string, string, int>> All =>
        Enumerable.Range(0, int.Parse(Environment.GetEnvironmentVariable("ASSAY_LOAD_CASES") ?? "10", CultureInfo.InvariantCulture))
            .Select(i => new TheoryDataRow<string, string, int>($"load/machines/start/machine-{i:D6}", "risk", 1));

    [Theory, MemberData(nameof(All))]
    public void Nothing(string caseId, string condition, int epoch) => _ = (caseId, condition, epoch);
}
