namespace Assay.Analyzers.Tests;

public sealed class WorldAnalyzerTests
{
    [Fact]
    public Task A_world_that_reads_what_changes_outside_it_is_reported() => Check.Source<WorldAnalyzer>("""
        using System.IO;
        namespace Sample
        {
            public static class Elsewhere { public static int Count; public static int Setting { get; set; } public static readonly int Fixed = 3; public const int Constant = 4; }
            public abstract class Yard : World
            {
                static int shared;
                int own = {|ASSAY017:new Random()|}.Next(3);
                string Clock() => {|ASSAY017:DateTime.UtcNow|}.ToString("O") + {|ASSAY017:DateTimeOffset.Now|};
                string Chance() => {|ASSAY017:Guid.NewGuid()|}.ToString();
                string Disk() => {|ASSAY017:File.ReadAllText("x")|};
                string Net() { using var client = {|ASSAY017:new System.Net.Http.HttpClient()|}; return ""; }
                int Hash() => {|ASSAY017:"text".GetHashCode()|};
                int Static() => {|ASSAY017:shared|} + {|ASSAY017:Elsewhere.Count|} + {|ASSAY017:Elsewhere.Setting|};
                Func<bool> Guard() => () => {|ASSAY017:DateTime.Now|}.Hour > 3;
            }
        }
        """);

    [Fact]
    public Task A_world_that_reads_only_itself_is_fine() => Check.Source<WorldAnalyzer>("""
        using System.IO;
        namespace Sample
        {
            public static class Elsewhere { public static readonly int Fixed = 3; public const int Constant = 4; }
            public abstract class Yard : World
            {
                static readonly string[] Names = ["a"];
                readonly Dictionary<string, int> stock = new() { ["a"] = Elsewhere.Fixed };
                string Read() { using var text = new StringReader("x"); return Path.GetFileName("a/b") + text.ReadLine() + stock["a"] + Names[0] + Elsewhere.Constant + new DateTime(2026, 1, 1); }
            }
            public static class NoWorld { public static DateTime Now => DateTime.Now; }
        }
        """);
}
