namespace Assay.Models;

/// <summary>How endpoints are asked. It holds for every endpoint and role of a process.</summary>
public sealed record EndpointSettings
{
    /// <summary>Requests in flight at most, for one endpoint in one role, 1 to 4096. The scheduler finds the useful number below it. Environment: <c>ASSAY_MAX_CONCURRENCY</c>.</summary>
    public int MaxConcurrency { get; init; } = 16;

    /// <summary>
    /// Trials in flight at most, so that the scheduler, and not they, bounds the requests: a trial that is judged or written down leaves no slot empty, and each role is kept busy.
    /// </summary>
    /// <param name="roles">Roles that ask endpoints.</param>
    public int Trials(int roles) => 2 * roles * MaxConcurrency;

    /// <summary>How often a request is sent at most, the first time included, 1 to 20. Only what may succeed another time is sent again.</summary>
    public int Attempts { get; init; } = 8;

    /// <summary>Seconds that one request may spend waiting before repetitions, in all, 0 to 3600. A server that asks for a longer wait than is left is not asked again.</summary>
    public double RetrySeconds { get; init; } = 180;

    /// <summary>Seconds of silence after which a request has failed, above 0, at most 3600: no byte of the answer came. Loading a large model takes minutes.</summary>
    public double IdleSeconds { get; init; } = 240;
}
