using System.Text.Json;

namespace Assay.Performance.Table;

/// <summary>
/// promptfoo, asked the same prompts through the same server at the same concurrency, one assertion a case, its cache, telemetry and update check off. The pinned version is installed with npm
/// into a folder outside the repository.
/// </summary>
internal sealed class Promptfoo : IMeasurement
{
    private const string Version = "0.120.27", Target = "≥ 10 × promptfoo";
    private const int Few = 200, Many = 2200, Concurrency = 64;

    public string Key => "promptfoo";

    public async Task<IReadOnlyList<Line>> MeasureAsync()
    {
        const string what = "cases a second through `assay serve`, against promptfoo " + Version;
        var folder = Path.Combine(Path.GetTempPath(), $"assay-promptfoo-{Version}");
        if (await InstallAsync(folder) is { } reason) return [Line.NotMeasured(what, Target, reason)];
        using var server = await Server.StartAsync(Many, latency: 0);
        var theirs = await TwiceAsync(cases => AskAsync(folder, cases, server.Address));
        var ours = await TwiceAsync(cases => Started.RunLoadAsync(cases, ["--model", $"ollama:{Server.Model}", "--max-concurrency", $"{Concurrency}"], ("OLLAMA_HOST", server.Address)));
        return [new Line(what, $"{ours.Further:N0}/s (whole command {ours.Whole:N0}/s)", $"{theirs.Further:N0}/s (whole command {theirs.Whole:N0}/s): {ours.Further / theirs.Further:0.0} ×", Target, ours.Further >= 10 * theirs.Further)];
    }

    /// <summary>Cases a second of the whole command, and without its start: the short run taken off the long one.</summary>
    private static async Task<(double Whole, double Further)> TwiceAsync(Func<int, Task<Started>> run)
    {
        var (few, many) = ((await run(Few)).Time.TotalSeconds, (await run(Many)).Time.TotalSeconds);
        return (Many / many, (Many - Few) / (many - few));
    }

    /// <returns>Why it cannot be had; null where it is there.</returns>
    private static async Task<string?> InstallAsync(string folder)
    {
        if (File.Exists(Entry(folder))) return null;
        try
        {
            Directory.CreateDirectory(folder);
            await Started.RunAsync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--omit=optional", $"promptfoo@{Version}"], Quiet(folder));
            return File.Exists(Entry(folder)) ? null : $"npm left no {Entry(folder)}";
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return $"npm cannot install it: {e.Message.ReplaceLineEndings(" ")}";
        }
    }

    private static async Task<Started> AskAsync(string folder, int cases, string address)
    {
        var config = Path.Combine(folder, $"cases-{cases}.json");
        await File.WriteAllTextAsync(config, Config(await Started.LoadCasesAsync(cases)));
        var results = Path.Combine(folder, "results.json");
        var run = await Started.RunAsync("node", [Entry(folder), "eval", "--config", config, "--max-concurrency", $"{Concurrency}", "--no-cache", "--no-write", "--no-progress-bar", "--no-table", "--no-share", "--output", results],
            [("OLLAMA_BASE_URL", address), .. Quiet(folder)]);
        // A run that asked nothing would be fast.
        using var told = JsonDocument.Parse(await File.ReadAllTextAsync(results));
        var stats = told.RootElement.GetProperty("results").GetProperty("stats");
        var (good, bad, errors) = (stats.GetProperty("successes").GetInt32(), stats.GetProperty("failures").GetInt32(), stats.GetProperty("errors").GetInt32());
        return errors == 0 && good + bad == cases && good > 0.8 * cases ? run : throw new InvalidOperationException($"promptfoo judged {good} good and {bad} bad with {errors} errors, of {cases} cases");
    }

    private static string Config(IReadOnlyList<Case> cases) => JsonSerializer.Serialize(new
    {
        prompts = new[] { JsonSerializer.Serialize(new[] { new { role = "system", content = "{{system}}" }, new { role = "user", content = "{{ask}}" } }) },
        providers = new[] { $"ollama:chat:{Server.Model}" },
        tests = cases.Select(c => new
        {
            vars = new { system = c.Conditions[0].Opening[0].Text, ask = c.Conditions[0].Opening[1].Text },
            assert = new[] { new { type = "regex", value = "guard|cover|shield" } },
        }),
    });

    private static string Entry(string folder) => Path.Combine(folder, "node_modules", "promptfoo", "dist", "src", "main.js");

    private static (string, string)[] Quiet(string folder) =>
    [
        ("PROMPTFOO_DISABLE_TELEMETRY", "1"), ("PROMPTFOO_DISABLE_UPDATE", "1"), ("PROMPTFOO_CACHE_ENABLED", "false"), ("PROMPTFOO_CONFIG_DIR", Path.Combine(folder, "config")),
    ];
}
