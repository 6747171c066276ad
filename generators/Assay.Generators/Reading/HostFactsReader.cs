using System.Text;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.Generators;

/// <summary>Reads what the generator asks of the compilation as a whole.</summary>
internal static class HostFactsReader
{
    public static HostFacts Read(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        var tests = compilation.GetTypeByMetadataName(KnownNames.BenchmarkTests) is not null;
        var wanted = options.GlobalOptions.TryGetValue("build_property.GenerateAssayEntryPoint", out var generate) && generate == "true";
        var host = wanted && compilation.Options.OutputKind == OutputKind.ConsoleApplication &&
            compilation.GetTypeByMetadataName(KnownNames.SpecHost) is not null && compilation.GetTypeByMetadataName(KnownNames.ConsoleRunner) is not null;
        return new HostFacts(tests, host, options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var root) ? AsNamespace(root) : "");
    }

    /// <summary>A root namespace as the test platform spells it: what no identifier can hold becomes an underscore.</summary>
    private static string AsNamespace(string root)
    {
        var name = new StringBuilder(root.Length);
        foreach (var c in root)
        {
            var begins = name.Length == 0 || name[^1] == '.';
            if (c == '.' && begins) continue;
            if (begins && char.IsDigit(c)) name.Append('_');
            name.Append(c == '.' || char.IsLetterOrDigit(c) ? c : '_');
        }
        return name.ToString().TrimEnd('.');
    }
}
