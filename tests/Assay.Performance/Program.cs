using Assay.Performance.Table;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// "table" prints the table of docs/performance.md; anything else is for BenchmarkDotNet, for example: --filter '*Checklist*'.
if (args is [Generator.ColdCommand, .. var cold]) return Generator.PrintCold(cold);
if (args is not ["table", .. var rest])
{
    // It builds all that is measured once more, in a folder of its own: longer than the two minutes it would allow on a busy machine.
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));
    return 0;
}
var only = rest is ["--only", var names] ? names.Split(',') : null;
return await PerformanceTable.PrintAsync(only);
