using Assay.Performance.Table;
using BenchmarkDotNet.Running;

// "table" prints the table of docs/performance.md; anything else is for BenchmarkDotNet, for example: --filter '*Checklist*'.
if (args is [Generator.ColdCommand, .. var cold]) return Generator.PrintCold(cold);
if (args is not ["table", .. var rest])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
var only = rest is ["--only", var names] ? names.Split(',') : null;
return await PerformanceTable.PrintAsync(only);
