using Assay.Judging;
using BenchmarkDotNet.Attributes;

namespace Assay.Performance.Micro;

/// <summary>The embedded judges of prompts on an answer of 80 words.</summary>
[MemoryDiagnoser]
public class JudgeBenchmarks
{
    private readonly IJudge _checklist = EmbeddedJudges.Find(JudgeName.Checklist)!, _behaviour = EmbeddedJudges.Find(JudgeName.Behaviour)!;
    private readonly Transcript _risk = Sample.Safe("risk"), _twin = Sample.Safe("twin");

    [Benchmark]
    public ValueTask<Verdict> Checklist() => _checklist.JudgeAsync(Sample.Case, _risk);

    [Benchmark]
    public ValueTask<Verdict> Behaviour() => _behaviour.JudgeAsync(Sample.Case, _twin);
}
