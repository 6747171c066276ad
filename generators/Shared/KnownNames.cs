namespace Assay.Build;

/// <summary>The names of the language that generator and analyzers look for. Strings, because neither may load the language itself.</summary>
internal static class KnownNames
{
    public const string Namespace = "Assay";
    public const string BenchmarkAttribute = "Assay.BenchmarkAttribute`1";
    public const string RubricAttribute = "Assay.RubricAttribute";
    public const string RubricJudge = "Assay.Judging.RubricJudge";
    public const string ChatClient = "Microsoft.Extensions.AI.IChatClient";
    public const string SpecHost = "Assay.Hosting.SpecHost";
    public const string BenchmarkTests = "Assay.Testing.BenchmarkTests";
    public const string ConsoleRunner = "Xunit.Runner.InProc.SystemConsole.ConsoleRunner";
}
