namespace Assay.Hosting;

/// <summary>The commands of a spec executable.</summary>
public static class SpecHost
{
    /// <summary>Runs a command on the benchmarks of this executable.</summary>
    /// <param name="args">The command line after <c>assay</c>.</param>
    /// <param name="tables">The case tables of this executable.</param>
    /// <returns>The exit code: 0 if the command did what it was asked.</returns>
    public static async Task<int> RunAsync(string[] args, IReadOnlyList<CaseTable> tables)
    {
        if (args is not ["list"])
        {
            await Console.Error.WriteLineAsync("usage: assay list");
            return 2;
        }
        foreach (var id in tables.SelectMany(t => t.Ids)) await Console.Out.WriteLineAsync(id);
        return 0;
    }
}
