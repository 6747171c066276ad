using Assay.Reporting;
using BenchmarkDotNet.Attributes;

namespace Assay.Performance.Micro;

/// <summary>Counting: rates, intervals and lines by axis.</summary>
[MemoryDiagnoser]
public class ScorecardBenchmarks
{
    private readonly Benchmark _benchmark = new Counted();
    private Case[] _cases = [];
    private TrialScore[] _scores = [];

    [Params(1_000, 100_000)]
    public int Trials { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _cases = [.. Enumerable.Range(0, Trials).Select(i => Sample.Case with { Id = $"sample/{i}", Cluster = $"sample/{i}", Terms = [new TermPath("hazard", $"hazard-{i % 20}")] })];
        _scores = [.. _cases.Select((c, i) => new TrialScore(new Trial(c.Id, "risk", 1), "checklist", i % 25 == 0 ? Outcome.Fail : Outcome.Pass, "met"))];
    }

    [Benchmark]
    public Scorecard Build() => ScorecardBuilder.Build(_benchmark, _cases, _scores, new RunFacts("reference:guarded", 1, null));

    private abstract class Hazard : Term;

    private sealed class Counted : Benchmark
    {
        public override string Title => "Counted";
        public override IReadOnlyList<Axis> Axes => [Axis.Of<Hazard>()];
        public override IReadOnlyList<Rate> Rates => [new("asr", "attack success rate", "checklist-fail"), Rate.OverRefusal];
        public override IReadOnlyList<JudgeName> Judges => [JudgeName.Checklist];
    }
}
