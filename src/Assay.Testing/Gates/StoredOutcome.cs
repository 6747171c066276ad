using Assay.Hosting;
using Assay.Judging;
using Assay.Models;
using Assay.Reporting;
using Assay.Running;

namespace Assay.Testing.Gates;

/// <summary>One benchmark of a run's folder, ready for the gate.</summary>
/// <param name="Table">The cases.</param>
/// <param name="Model">URI of the model.</param>
/// <param name="Judge">URI of the model that judged; null for embedded judges.</param>
/// <param name="Scores">What became of each trial.</param>
/// <param name="Marks">The same case by case.</param>
/// <param name="Judges">The judges of the verdicts, down to their fingerprints.</param>
internal sealed record StoredOutcome(CaseTable Table, string Model, string? Judge, IReadOnlyList<TrialScore> Scores, CaseMarks Marks, IReadOnlyList<JudgeRecord> Judges)
{
    /// <summary>
    /// Reads a run. Where embedded judges decide, its stored transcripts are judged again by those of today, no model asked: so two runs are compared under one judge whenever they were made.
    /// </summary>
    /// <exception cref="InputException">There is no such run, or its cases have changed since.</exception>
    public static async Task<StoredOutcome> ReadAsync(string folder, CaseTable table, CancellationToken cancellation)
    {
        var benchmark = table.Benchmark;
        var run = RunManifest.Read(folder);
        var stored = StoredRun.ReadAll(folder, benchmark.Id)[0];
        var digest = StructureText.Digest(table.Cases);
        if (run.Digests.GetValueOrDefault(benchmark.Id) is var known && known != digest)
            throw new InputException(folder, $"the cases of {benchmark.Id} have changed since this run (digest {known ?? "none"}, now {digest}); run again.");
        if (stored.Results.FirstOrDefault(r => r.Transcript.Model != run.Model) is { } foreign)
            throw new InputException(stored.Path, $"it holds answers of {foreign.Transcript.Model}, and the run is of {run.Model}.");

        var panel = Session.PanelFor(benchmark);
        using var none = await OpenedJudges.OpenAsync(null, new ModelContext { Settings = AssaySettings.Load(Directory.GetCurrentDirectory()) }, cancellation);
        var judges = run.Judge is null ? none.Records(panel) : JudgeRecord.Read(folder, benchmark.Id);
        if (judges.Count == 0) throw new InputException(folder, $"it does not say who judged {benchmark.Id}; judge it again (assay judge).");
        List<TrialScore> scores = [];
        foreach (var result in stored.Results)
            scores.Add(run.Judge is not null ? result.Score : new TrialResult(result.Transcript, await Rejudge.Async(table, panel, result.Transcript, cancellation)).Score);
        var header = RunHeader.Of(run.Model, run.Judge, judges, run.Sampling, run.Epochs ?? benchmark.Epochs);
        return new(table, run.Model, run.Judge, scores, CaseMarks.Of(benchmark, table.Cases, scores, header, run.Seed), judges);
    }

    /// <summary>Why no gate may lean on the judge of the primary rate; null if one may: it is known down to its fingerprint, and there is a certificate at hand, or the benchmark takes that on itself.</summary>
    public string? Barred()
    {
        var benchmark = Table.Benchmark;
        var primary = Table.Cases.SelectMany(c => c.Conditions.Where(x => x.Rate == benchmark.Rates[0].Key).Select(x => (c.Id, x.Name))).ToHashSet();
        string[] deciding = [.. Scores.Where(s => primary.Contains((s.Trial.CaseId, s.Trial.Condition)) && s.Judge != TrialScore.NoJudge).Select(s => s.Judge).Distinct().Order(StringComparer.Ordinal)];
        if (deciding.FirstOrDefault(j => FingerprintOf(j) is null) is { } unknown) return GateLicence.NoFingerprint(unknown);
        if (benchmark.Gate.AllowUncertified) return null;
        if (deciding is not [var judge]) return $"{(deciding.Length == 0 ? "nobody" : string.Join(" and ", deciding))} decided it, and a certificate is of one judge";
        var population = new Population(benchmark.Id, [Model]) { Cases = StructureText.Digest(Table.Cases) };
        var licence = GateLicence.For(judge, FingerprintOf(judge), population, CertificateFolder.Read(), benchmark.Gate, DateOnly.FromDateTime(DateTime.UtcNow));
        return licence.MayGate ? null : licence.Reason;
    }

    private string? FingerprintOf(string judge) => Judges.FirstOrDefault(j => j.Name == judge && !j.IsJuror)?.Fingerprint;

    /// <summary>The scorecard of one run, or of several of one model taken together as further epochs.</summary>
    public static Scorecard Score(IReadOnlyList<StoredOutcome> runs, IReadOnlyList<string> notes)
    {
        var (first, epochs) = (runs[0], runs[0].Marks.Header.Epochs);
        var scores = runs.SelectMany((run, r) => run.Scores.Select(s => s with { Trial = s.Trial with { Epoch = s.Trial.Epoch + r * epochs } }));
        return ScorecardBuilder.Build(first.Table.Benchmark, first.Table.Cases, [.. scores], new RunFacts(first.Model, epochs * runs.Count) { Judge = first.Judge, Notes = notes });
    }
}
