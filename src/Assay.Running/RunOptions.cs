using Assay.Models;

namespace Assay.Running;

/// <summary>How a benchmark is run.</summary>
public sealed record RunOptions
{
    /// <summary>How often each condition is asked; null for the benchmark's own number.</summary>
    public int? Epochs { get; init; }

    /// <summary>Seed of the run: every trial's own seed is drawn from it.</summary>
    public long Seed { get; init; }

    /// <summary>Trials in flight at most.</summary>
    public int MaxConcurrency { get; init; } = 16;

    /// <summary>Sampling options that every request carries, beside the trial's seed.</summary>
    public Sampling Sampling { get; init; } = new();

    /// <summary>Which cases to run, by a pattern over their ids in which <c>*</c> stands for anything; null for all.</summary>
    public string? Filter { get; init; }

    /// <summary>Whether trials that ended in an error before the run was interrupted, and only those, are asked again.</summary>
    public bool RetryErrors { get; init; }

    /// <summary>Counts what models and judges spend; null for nobody.</summary>
    public SpendingMeter? Meter { get; init; }

    /// <summary>What may stop the run before its end, beside the model's own <see cref="Model.Brake"/>. The first reason given is the run's.</summary>
    public IReadOnlyList<IRunBrake> Brakes { get; init; } = [];
}
