using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Models;
using Assay.Running;

namespace Assay.Hosting;

/// <summary><c>show</c>: one trial of a run as it was: what was asked and said, and what each judge found. It needs no spec, and works while the run goes on.</summary>
public static partial class ShowCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var run = new Argument<string>("run") { Description = "Folder of a run." };
        var trial = new Argument<string>("trial") { Description = "The trial as tables and reports name it, for example \"sci-risk/…/leftover-alkali-metal [risk #1]\"." };
        var command = new Command("show", "Prints one trial of a run: transcript and verdicts.") { run, trial };
        command.SetAction(parsed => Show(parsed.GetValue(run)!, Parse(parsed.GetValue(trial)!), Console.Out));
        return command;
    }

    private static int Show(string folder, Trial trial, TextWriter output)
    {
        var benchmark = trial.CaseId.Split('/')[0];
        var path = Path.Combine(folder, $"{benchmark}.trials.jsonl");
        if (!File.Exists(path)) throw new InputException(folder, $"it holds no trials of '{benchmark}'; it holds {string.Join(", ", StoredRun.Ids(folder))}.");
        var result = StoreIndex.Find(path, trial) ?? throw new InputException(path, $"it holds no trial {trial}.");
        output.WriteLine($"{result.Trial}, {result.Transcript.Model}, {result.Transcript.Ending}{(result.Transcript.Reason is { } reason ? $": {Plain(reason)}" : "")}");
        foreach (var turn in result.Transcript.Turns)
        {
            output.WriteLine($"\n{turn.Speaker.ToString().ToLowerInvariant()}:");
            if (turn.Reasoning is { } thought) output.WriteLine($"(reasoning, not judged) {Plain(thought)}");
            if (turn.Text.Length > 0) output.WriteLine(Plain(turn.Text));
            foreach (var call in turn.Calls) output.WriteLine($"calls {call.Name} {call.Arguments.GetRawText()}");
        }
        foreach (var (i, verdict) in result.Verdicts.Index())
        {
            output.WriteLine($"\n{verdict.Judge}{(i == 0 ? ", deciding" : "")}: {verdict.Outcome} ({verdict.Label}){(verdict.Reason is { } why ? $" {Plain(why)}" : "")}");
            foreach (var evidence in verdict.Evidence) output.WriteLine(Plain($"  {evidence.Point}{(evidence.Quote.Length > 0 ? $": \"{evidence.Quote}\"" : "")}"));
        }
        return ExitCode.Done;
    }

    /// <summary>An answer that holds the commands of a terminal could hide what stands above it.</summary>
    private static string Plain(string text) => ControlCharacter().Replace(text, c => $"\\u{(int)c.Value[0]:x4}");

    private static Trial Parse(string text) => Name().Match(text) is { Success: true } match
        ? new Trial(match.Groups[1].Value, match.Groups[2].Value, int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture))
        : throw new InputException("show", $"'{text}' names no trial; write case, condition and epoch as \"case-id [condition #1]\".");

    [GeneratedRegex(@"^(\S+) \[(.+) #([1-9]\d{0,6})\]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"[\p{Cc}-[\n\r\t]]", RegexOptions.CultureInvariant)]
    private static partial Regex ControlCharacter();
}
