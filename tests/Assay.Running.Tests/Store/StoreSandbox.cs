using System.Text;
using System.Text.Json;

namespace Assay.Running.Tests.Store;

/// <summary>Stores of invented trials in a folder of their own.</summary>
internal static class StoreSandbox
{
    public const string Header = """{"format":"assay-trials","version":2,"benchmark":"bench"}""";

    public static string NewPath() => Path.Combine(Directory.CreateTempSubdirectory("assay-store-").FullName, "bench.trials.jsonl");

    /// <summary>A file of these lines, each with its line feed.</summary>
    public static string FileOf(params IEnumerable<string> lines)
    {
        var path = NewPath();
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))));
        return path;
    }

    public static string Line(int epoch, Outcome outcome = Outcome.Pass, string said = "grüße") => JsonSerializer.Serialize(Result(epoch, outcome, said), Json.Options);

    public static Trial Trial(int epoch) => new("bench/a", "risk", epoch);

    public static TrialResult Result(int epoch, Outcome outcome = Outcome.Pass, string said = "grüße") => new(
        new Transcript { Trial = Trial(epoch), Model = "m", Turns = [Turn.User("wie geht's?"), Turn.Assistant(said)], Ending = outcome == Outcome.Error ? Ending.Failed : Ending.Finished },
        [new Verdict(outcome == Outcome.Error ? "none" : "checklist", outcome, outcome.ToString().ToLowerInvariant()) { Reason = outcome == Outcome.Error ? "no route" : null }]);
}
