using System.Text.Json;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>
/// The plan of a run beside its trials: all trials in the order in which they are asked. Whoever reads the run counts the longest finished start of it, whether the run was stopped, killed or is still going on; what
/// finished behind a gap is left out, because what finishes first is short.
/// </summary>
/// <param name="Benchmark">Id of the benchmark.</param>
/// <param name="Trials">The trials, as <see cref="Trial.ToString"/> writes them.</param>
internal sealed record PlanFile(string Benchmark, IReadOnlyList<string> Trials)
{
    private const string Ending = ".plan.json", TrialsEnding = ".trials.jsonl";

    /// <summary>Where the plan of a file of trials lies.</summary>
    public static string PathOf(string trials) => trials.EndsWith(TrialsEnding, StringComparison.Ordinal) ? trials[..^TrialsEnding.Length] + Ending : trials + Ending;

    /// <summary>Writes the plan beside a file of trials, whole or not at all.</summary>
    public static void Write(string trials, string benchmark, IEnumerable<Trial> plan)
    {
        var path = PathOf(trials);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        // Written as it goes: the plan of a large run is megabytes, and nobody needs all of it at once.
        using (var file = File.Create($"{path}.new"))
        using (var json = new Utf8JsonWriter(file, new JsonWriterOptions { Encoder = Json.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("benchmark", benchmark);
            json.WriteStartArray("trials");
            foreach (var trial in plan)
            {
                json.WriteStringValue(trial.ToString());
                if (json.BytesPending > 1 << 16) json.Flush();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        File.Move($"{path}.new", path, overwrite: true);
    }

    /// <summary>Gives a file of trials that were judged again the plan of those they come from, if they have one.</summary>
    public static void Copy(string from, string to)
    {
        if (File.Exists(PathOf(from))) File.Copy(PathOf(from), PathOf(to), overwrite: true);
    }

    /// <summary>The plan beside a file of trials; null where there is none, as in folders of earlier versions and of other tools.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static PlanFile? Read(string trials)
    {
        var path = PathOf(trials);
        return File.Exists(path) ? StoredJson.Read<PlanFile>(path, "plan") : null;
    }

    /// <summary>How many trials at its start are among those.</summary>
    public int Finished(IReadOnlySet<string> trials)
    {
        var length = 0;
        while (length < Trials.Count && trials.Contains(Trials[length])) length++;
        return length;
    }
}
