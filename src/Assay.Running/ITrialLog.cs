namespace Assay.Running;

/// <summary>Where finished trials go before anybody is told of them.</summary>
public interface ITrialLog
{
    /// <summary>Writes a result. When this returns, the result outlives the process.</summary>
    ValueTask WriteAsync(TrialResult result, CancellationToken cancellation = default);
}

/// <summary>Keeps nothing: for tests of parts, and for rows of a test run whose scorecard is the record.</summary>
public sealed class NoTrialLog : ITrialLog
{
    /// <summary>The one instance.</summary>
    public static NoTrialLog Instance { get; } = new();

    private NoTrialLog() { }

    /// <inheritdoc/>
    public ValueTask WriteAsync(TrialResult result, CancellationToken cancellation = default) => ValueTask.CompletedTask;
}
