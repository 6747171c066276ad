using System.CommandLine;
using Spectre.Console;

namespace Assay.Testing.Gates;

/// <summary>The commands of the gate. The generated <c>Main</c> hands them to the benchmark host, which knows nothing of snapshots.</summary>
public static class GateCommands
{
    /// <summary><c>gate</c> and <c>anchor</c> over the benchmarks of a spec executable.</summary>
    /// <param name="tables">The benchmarks.</param>
    /// <param name="console">Where to write.</param>
    public static IEnumerable<Command> Of(IReadOnlyList<CaseTable> tables, IAnsiConsole console) => [new GateCommand(tables, console).Create(), new AnchorCommand(tables, console).Create()];
}
