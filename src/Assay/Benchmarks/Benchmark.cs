namespace Assay;

/// <summary>
/// What a family of specs has in common: axes, unit of analysis, rates, panel of judges, gate, system prompt and protocols.
/// A benchmark is a type; specs name it in <see cref="BenchmarkAttribute{TBenchmark}"/>.
/// </summary>
public abstract class Benchmark
{
    /// <summary>First segment of every case id: the slug of the type's name without a trailing <c>Bench</c>.</summary>
    public string Id => field ??= Slug.Of(GetType().Name is var name && name.EndsWith("Bench", StringComparison.Ordinal) ? name[..^"Bench".Length] : name);

    /// <summary>Name for people.</summary>
    public abstract string Title { get; }

    /// <summary>What of it is published elsewhere and what is its own, in a sentence or two. It stands at every table of its results, so that nobody takes a figure for a published one.</summary>
    public virtual string Provenance => "";

    /// <summary>The axes by which results are broken down, in the order of the report.</summary>
    public abstract IReadOnlyList<Axis> Axes { get; }

    /// <summary>The rates, the primary one first. Empty for a benchmark of measurements.</summary>
    public abstract IReadOnlyList<Rate> Rates { get; }

    /// <summary>The judges, by name. The first that can read a condition's expectations decides it; the others are recorded beside it.</summary>
    public abstract IReadOnlyList<JudgeName> Judges { get; }

    /// <summary>The unit of analysis.</summary>
    public virtual Cluster Cluster => Cluster.Case;

    /// <summary>How the deciding verdicts of several language-model judges are combined. One judge needs none; several on a benchmark that declares <see cref="PanelRule.Single"/> are refused.</summary>
    public virtual PanelRule Panel => PanelRule.Single;

    /// <summary>The family of axes that the gate guards beside the primary rate, and the margin.</summary>
    public virtual GateFamily Gate => new([]);

    /// <summary>Standing instructions to the model, if any.</summary>
    public virtual string? SystemPrompt => null;

    /// <summary>The authority contexts under which every scenario runs, each a condition of its own.</summary>
    public virtual IReadOnlyList<AuthorityContext> Contexts => [new("plain", "")];

    /// <summary>How often each condition is asked, unless a run says otherwise.</summary>
    public virtual int Epochs => 1;

    /// <summary>Limits of one trial.</summary>
    public virtual EpisodeLimits Limits => EpisodeLimits.Default;

    /// <summary>The protocols it can be scored under, the default first.</summary>
    public virtual IReadOnlyList<Protocol> Protocols => [Protocol.Assay];
}
