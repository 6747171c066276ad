namespace Assay.Models;

/// <summary>What asking an endpoint was like.</summary>
/// <param name="Address">Scheme, host and port.</param>
/// <param name="Role">What the model behind it does.</param>
/// <param name="Calls">Requests that were made, repetitions not counted.</param>
/// <param name="Repeated">Requests that were sent again.</param>
/// <param name="RateLimited">How many of those had been answered by 429.</param>
/// <param name="Failed">Requests that failed for good: turned away or broken off before the first byte, as often as they were sent.</param>
/// <param name="Limit">Requests in flight at most, as the scheduler last had it.</param>
/// <param name="InFlight">Requests in flight now.</param>
/// <param name="MostInFlight">The most that were in flight.</param>
/// <param name="IsDown">Whether the endpoint is down, and stopped the run.</param>
public sealed record EndpointReport(string Address, ModelRole Role, long Calls, long Repeated, long RateLimited, long Failed, int Limit, int InFlight, int MostInFlight, bool IsDown)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{Address} ({Role.ToString().ToLowerInvariant()}): {Calls} requests, {Repeated} sent again ({RateLimited} after 429), {Failed} failed; {MostInFlight} in flight at most, limit at the end {Limit}";
}
