using Xunit;
using Xunit.Sdk;

namespace Assay.Testing;

/// <summary>What the generated test classes delegate to.</summary>
public static class BenchmarkTests
{
    /// <summary>A row for each case, condition and epoch, labelled with the case id.</summary>
    public static IEnumerable<ITheoryDataRow> Rows(CaseTable table) =>
        from @case in table.Cases
        from condition in @case.Conditions
        from epoch in Enumerable.Range(1, table.Benchmark.Epochs)
        select Row(@case, condition, epoch);

    /// <summary>The case can be asked under the condition.</summary>
    public static Task RunRow(CaseTable table, string caseId, string condition, int epoch)
    {
        Assert.NotEmpty(table[caseId][condition].Opening);
        return Task.CompletedTask;
    }

    /// <summary>Every case can be made.</summary>
    public static Task Scorecard(CaseTable table) => Structure(table);

    /// <summary>Every case can be made.</summary>
    public static Task Structure(CaseTable table)
    {
        Assert.Equal(table.Ids, table.Cases.Select(c => c.Id));
        return Task.CompletedTask;
    }

    /// <summary>No safe control equals the unsafe one.</summary>
    public static Task Controls(CaseTable table)
    {
        Assert.All(table.Cases.SelectMany(c => c.Conditions), condition => Assert.NotEqual(condition.Safe.AsEnumerable(), condition.Unsafe));
        return Task.CompletedTask;
    }

    /// <summary>Every world has a safe and a violating path.</summary>
    public static void Worlds(CaseTable table) =>
        Assert.Empty(table.Cases.Where(c => c.NewWorld is not null).SelectMany(c => WorldSearch.Prove(c).Faults()));

    private static TheoryDataRow<string, string, int> Row(Case @case, Condition condition, int epoch)
    {
        var row = new TheoryDataRow<string, string, int>(@case.Id, condition.Name, epoch) { Label = $"{@case.Id} [{condition.Name} #{epoch}]" };
        foreach (var term in @case.Terms) row.WithTrait(term.Axis, term.Path);
        return row;
    }
}
