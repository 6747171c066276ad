using Assay.Judging;
using Assay.Models;
using Assay.Running;

namespace Assay.Hosting;

/// <summary>
/// An estimate from the texts alone: the benchmark is run once with its safe scripts in place of the model and a form in place of each judge, nobody is asked, and characters are counted. So turns and judges' questions are
/// those of a run in which the model answers as the safe scripts do.
/// </summary>
internal static class TextEstimate
{
    private static readonly string Basis = $"from the texts: {TokenEstimate.CharactersPerToken} characters a token, answers as long as the safe scripts; at most: every answer at its limit of output tokens";

    /// <summary>Estimates a benchmark.</summary>
    /// <param name="table">The cases.</param>
    /// <param name="run">How they are to be asked.</param>
    /// <param name="cancellation">Cancels it.</param>
    public static async Task<BenchmarkEstimate> OfAsync(CaseTable table, RunManifest run, CancellationToken cancellation)
    {
        var safe = await ModelFactory.OpenAsync("reference:rate=0", new ModelContext { Cases = table.Cases }, cancellation);
        using var model = new DryModel(safe.Client);
        using var judge = new DryModel(new DryJudge());
        List<string> judges = [.. run.Judge is { } text ? JudgeUri.ParseAll(text).Select(j => j.Uri) : []];
        var embedded = Session.PanelFor(table.Benchmark);
        var panel = judges.Count == 0 ? embedded : new Judging.Panel([.. ModelJudges.Of(table.Benchmark, judge), .. embedded.Judges]);
        using var once = new BenchmarkRun(table, safe with { Client = model }, panel, new RunOptions { Epochs = 1, Filter = run.Filter, Sampling = run.Sampling });
        if (once.Trials.Count > 0) await once.AllAsync(cancellation: cancellation);
        var epochs = run.Epochs ?? table.Benchmark.Epochs;
        return new BenchmarkEstimate(table.Benchmark.Id, once.Trials.Select(t => t.CaseId).Distinct().Count(), once.Trials.Count * epochs, run.Model,
            Times(model.Counted, epochs), judges.Distinct().ToDictionary(j => j, j => Times(judge.Counted, epochs * judges.Count(k => k == j))), Basis)
        {
            Conditions = once.Trials.GroupBy(t => t.Condition).ToDictionary(g => g.Key, g => g.Count() * epochs),
            MostOutput = model.MostOutput * epochs,
            MostJudgeOutput = judge.MostOutput * epochs,
        };
    }

    private static ModelSpending Times(ModelSpending spent, double factor) => new()
    {
        Calls = (long)Math.Round(spent.Calls * factor),
        InputTokens = (long)Math.Round(spent.InputTokens * factor),
        OutputTokens = (long)Math.Round(spent.OutputTokens * factor),
    };
}
