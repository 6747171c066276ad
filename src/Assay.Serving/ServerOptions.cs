using System.Net;

namespace Assay.Serving;

/// <summary>Where a model is served, and how slowly.</summary>
public sealed record ServerOptions
{
    /// <summary>The address to listen on; loopback, where only this machine can reach it, unless told otherwise.</summary>
    public IPAddress Host { get; init; } = IPAddress.Loopback;

    /// <summary>The port, 1 to 65535; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>How long each answer waits before it begins, so that concurrency can be measured against a known latency.</summary>
    public TimeSpan Latency { get; init; }
}
