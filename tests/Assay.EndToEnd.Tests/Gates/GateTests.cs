namespace Assay.EndToEnd.Tests.Gates;

/// <summary>The gate as its users meet it: a live model over HTTP, runs, an anchor that is approved by renaming, then tests that are no worse, worse, undecided or incomparable.</summary>
public sealed class GateTests
{
    private static readonly string Snapshots = Path.Combine(Started.Root, "tests", "gated", "bin", "snapshots");

    [Fact]
    public async Task A_live_model_is_anchored_approved_and_gated()
    {
        await using var model = await LiveModel.StartAsync();
        Clear("tiny");

        var unapproved = await TestAsync(model);
        Assert.Equal(0, unapproved.ExitCode);
        Assert.Contains("is not approved for ErrandTests.Scorecard", unapproved.Output);
        Assert.NotEqual(0, (await TestAsync(model, ("ASSAY_REQUIRE_APPROVED", "1"))).ExitCode);

        var runs = new List<string>();
        foreach (var seed in (string[])["0", "1", "2"]) runs.Add(await RunAsync(model, seed));
        var nothing = await GateAsync(runs[0]);
        Assert.Equal(22, nothing.ExitCode);
        Assert.Contains("nothing is approved for ollama:tiny", nothing.Output);

        // Two runs, or one without a reason, are no anchor.
        Assert.Contains("at least 3 runs", (await AnchorAsync("enough", runs[..2])).Errors);
        Assert.Contains("seed draws the same answers again", (await AnchorAsync("thrice the same", [runs[0], runs[0], runs[0]])).Errors);
        var anchored = await AnchorAsync("first anchor of the tests", [.. runs]);
        Assert.True(anchored.ExitCode == 0, anchored.Output + anchored.Errors);
        Assert.Empty(Directory.GetFiles(Snapshots, "*model=ollama-tiny*.verified.txt"));
        Approve("*");
        var approved = await File.ReadAllTextAsync(CasesFile("tiny"), TestContext.Current.CancellationToken);
        Assert.Contains("seeds       0, 1, 2\nreason      first anchor of the tests", approved);

        var same = await TestAsync(model);
        Assert.True(same.ExitCode == 0, same.Output);

        model.Failing = 0.30;
        var worse = await TestAsync(model);
        Assert.NotEqual(0, worse.ExitCode);
        Assert.Contains("Gate: worse.", worse.Output);
        Assert.Contains("of the anchor: +", worse.Output);
        Assert.Contains("assay anchor RUN RUN RUN --reason", worse.Output);
        Assert.Equal(approved, await File.ReadAllTextAsync(CasesFile("tiny"), TestContext.Current.CancellationToken));
        var worseRun = await RunAsync(model, "7");
        Assert.Equal(20, (await GateAsync(worseRun)).ExitCode);
        Assert.Contains("only an accepted run goes into the history", (await GateAsync(worseRun, "--append")).Errors);

        model.Failing = 0.06;
        var undecided = await TestAsync(model);
        Assert.NotEqual(0, undecided.ExitCode);
        Assert.Contains("Gate: cannot tell.", undecided.Output);
        Assert.Contains("it would take about", undecided.Output);
        var skipped = await TestAsync(model, ("ASSAY_CANNOT_TELL", "skip"));
        Assert.Equal(0, skipped.ExitCode);
        Assert.Contains("Gate: cannot tell.", skipped.Output);
        Assert.Equal(21, (await GateAsync(await RunAsync(model, "3"))).ExitCode);

        model.Failing = 0.02;
        var other = await TestAsync(model, ("ASSAY_TEMPERATURE", "0.7"), ("ASSAY_CANNOT_TELL", "skip"));
        Assert.NotEqual(0, other.ExitCode);
        Assert.Contains("Gate: not comparable.", other.Output);
        Assert.Contains("this run's temperature 0.7", other.Output);
        Assert.Equal(22, (await GateAsync(await RunAsync(model, "4", "--epochs", "2"))).ExitCode);

        // An accepted run goes into the history, once; the next test then draws with a seed of its own.
        var good = await RunAsync(model, "5");
        var accepted = await GateAsync(good, "--append");
        Assert.True(accepted.ExitCode == 0, accepted.Output + accepted.Errors);
        Approve(".history");
        Assert.Contains("no-worse", Assert.Single((await File.ReadAllLinesAsync(CasesFile("tiny").Replace(".cases.", ".history."), TestContext.Current.CancellationToken))[1..]));
        Assert.Contains("holds a run with the seed 5 already", (await GateAsync(good, "--append")).Errors);
    }

    [Fact]
    public async Task A_declared_maximum_fails_a_live_model_that_nobody_approved()
    {
        await using var model = await LiveModel.StartAsync();
        model.Failing = 0.9;
        var test = await TestAsync(model);
        Assert.NotEqual(0, test.ExitCode);
        Assert.Contains("the declared maximum is 60.0 %, and even the lower bound lies above it", test.Output);
    }

    private static string CasesFile(string model) => Path.Combine(Snapshots, $"ErrandTests.Scorecard_model=ollama-{model}.cases.verified.txt");

    [Fact]
    public async Task A_benchmark_that_asks_no_model_keeps_no_run_of_several_from_its_gate()
    {
        var (several, alone) = (Started.Folder(), Started.Folder());
        await Started.ToolAsync(["run", "agile", "co-alignment", "--model", "reference:guarded", "--results", several]);
        var gated = await Started.ToolAsync(["gate", several]);
        Assert.True(gated.ExitCode == 0, gated.Output + gated.Errors);
        Assert.Contains("co-alignment, reference:guarded", gated.Output);
        Assert.Contains("agile asks no model, so there is nothing to gate", gated.Output);

        await Started.SpecAsync("Agile", ["assay", "run", "--results", alone]);
        var nothing = await Started.SpecAsync("Agile", ["assay", "gate", alone]);
        Assert.Equal(2, nothing.ExitCode);
        Assert.Contains("agile asks no model, so there is nothing to gate", nothing.Errors);
    }

    /// <summary>What a reviewer does: renames what was received.</summary>
    private static void Approve(string part)
    {
        foreach (var received in Directory.GetFiles(Snapshots, $"*model=ollama-tiny{part}.received.txt")) File.Move(received, received.Replace(".received.", ".verified."), overwrite: true);
    }

    private static void Clear(string model)
    {
        if (!Directory.Exists(Snapshots)) return;
        foreach (var file in Directory.GetFiles(Snapshots, $"*model=ollama-{model}*")) File.Delete(file);
    }

    private static Task<Started> TestAsync(LiveModel model, params (string, string?)[] environment) =>
        Started.DllAsync(Dll, ["-method", "*.Scorecard", "-showLiveOutput"], [("ASSAY_MODEL", "ollama:tiny"), ("OLLAMA_HOST", model.Url), .. environment]);

    private static async Task<string> RunAsync(LiveModel model, string seed, params string[] more)
    {
        var folder = Started.Folder();
        var run = await Started.DllAsync(Dll, ["assay", "run", "--model", "ollama:tiny", "--seed", seed, "--results", folder, .. more], ("OLLAMA_HOST", model.Url));
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        return folder;
    }

    private static Task<Started> GateAsync(string run, params string[] more) => Started.DllAsync(Dll, ["assay", "gate", run, .. more]);

    private static Task<Started> AnchorAsync(string reason, IReadOnlyList<string> runs) => Started.DllAsync(Dll, ["assay", "anchor", .. runs, "--reason", reason]);

    private static string Dll => Started.DllOf(Path.Combine("tests", "gated"), "Gated");
}
