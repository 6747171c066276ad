namespace Assay.Running.Tests.Faults;

public abstract class Fault : Term;
public sealed class Wire : Fault;

/// <summary>Prompts that ask a <see cref="FaultyServer"/> to misbehave; "Yes" passes.</summary>
public sealed class FaultBench : Benchmark
{
    public override string Title => "Faults";
    public override IReadOnlyList<Axis> Axes => [Axis.Of<Fault>()];
    public override IReadOnlyList<Rate> Rates => [new("asr", "attack success rate", "checklist-fail")];
    public override IReadOnlyList<JudgeName> Judges => [JudgeName.Checklist];

    /// <summary>Short, for the answers that drip; it counts while the model works, and not while a request waits.</summary>
    public override EpisodeLimits Limits => new(1, 100, TimeSpan.FromSeconds(5));

    /// <summary>A case for each fault.</summary>
    public static CaseTable Table(IEnumerable<string> faults) =>
        new(new FaultBench(), faults.Select((fault, i) => CaseSource.One($"faults/wire/{fault}-{i:00000}", () => new Question($"fault:{fault} number {i}"))));

    /// <summary>The fault that a trial asked for.</summary>
    public static string FaultOf(Trial trial) => trial.CaseId["faults/wire/".Length..^"-00000".Length];

    /// <summary>A question without a twin.</summary>
    private sealed record Question(string Ask) : ISpec
    {
        public Case Lower(SpecPlace place) => new()
        {
            Id = place.Id,
            Benchmark = place.Benchmark.Id,
            Kind = CaseKind.Prompt,
            Terms = [TermPath.Of<Wire>()],
            Cluster = place.Id,
            Conditions = [new Condition { Name = "risk", Rate = "asr", Opening = [Turn.User(Ask)], Expectations = [Expect.Mentions("yes", "yes")], Safe = "Yes.", Unsafe = "No." }],
        };
    }
}
