namespace Assay.Models;

/// <summary>An endpoint is down, or turns everybody away: call after call failed, repetitions included, and none was answered between. It stops the run, so that one message stands for thousands.</summary>
/// <param name="endpoint">The endpoint and its role.</param>
/// <param name="calls">Calls that failed in a row.</param>
/// <param name="last">What the last one met.</param>
public sealed class EndpointDownException(string endpoint, int calls, string last)
    : RunStoppedException($"{endpoint} is down, or turns everybody away: {calls} calls in a row failed, repetitions included. The last one: {last}");
