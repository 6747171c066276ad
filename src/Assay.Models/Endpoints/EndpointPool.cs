using System.Collections.Concurrent;

namespace Assay.Models;

/// <summary>
/// The scheduler of a process, at the seam where <c>Retry-After</c> can be seen: every request to an endpoint passes here, whichever run, row or judge it belongs to, and shares the endpoint's limit
/// in that role.
/// </summary>
public sealed class EndpointPool
{
    private static readonly ConcurrentDictionary<EndpointSettings, EndpointPool> Pools = new();

    static EndpointPool() => Telemetry.Watch(() => Pools.Values.SelectMany(p => p.Report()));

    private readonly ConcurrentDictionary<(string Address, ModelRole Role), Endpoint> _endpoints = new();
    private readonly HttpMessageInvoker _transport = new(new SocketsHttpHandler
    {
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        // A cookie would be state that passes from one trial to another.
        UseCookies = false,
    });
    private readonly EndpointSettings _settings;
    private readonly TimeProvider _time;

    /// <summary>A scheduler of its own, for tests; everybody else shares <see cref="Of"/>.</summary>
    /// <param name="settings">How endpoints are asked.</param>
    /// <param name="time">The clock; null for the system's.</param>
    public EndpointPool(EndpointSettings settings, TimeProvider? time = null) => (_settings, _time) = (settings, time ?? TimeProvider.System);

    /// <summary>The one scheduler of this process for these settings.</summary>
    public static EndpointPool Of(EndpointSettings settings) => Pools.GetOrAdd(settings, s => new EndpointPool(s));

    /// <summary>What carries the requests of a model in this role.</summary>
    public HttpMessageHandler For(ModelRole role) => new Way(this, role);

    /// <summary>Stops the runs that ask this endpoint in this role, once it is down.</summary>
    public IRunBrake Brake(Uri address, ModelRole role) => Find(address, role).Brake;

    /// <summary>What asking was like so far, an entry for each endpoint and role.</summary>
    public IReadOnlyList<EndpointReport> Report() =>
        [.. _endpoints.Values.Select(e => e.Report()).OrderBy(r => r.Role).ThenBy(r => r.Address, StringComparer.Ordinal)];

    private Endpoint Find(Uri address, ModelRole role) =>
        _endpoints.GetOrAdd((address.GetLeftPart(UriPartial.Authority), role), key => new Endpoint(key.Address, key.Role, _settings, _time, _transport.SendAsync));

    private sealed class Way(EndpointPool pool, ModelRole role) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            pool.Find(request.RequestUri!, role).SendAsync(request, cancellationToken);
    }
}
