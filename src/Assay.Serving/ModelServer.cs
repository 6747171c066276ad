using System.Net;
using System.Net.Sockets;
using Assay.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Assay.Serving;

/// <summary>Serves one model by Ollama's protocol, so that whatever can ask Ollama can ask it, and the HTTP path can be tried with nothing installed.</summary>
public sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private readonly Latency _latency;

    private ModelServer(WebApplication app, Latency latency) => (_app, _latency) = (app, latency);

    /// <summary>Where it listens, with the port that was free if none was named.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>Starts serving.</summary>
    /// <param name="model">The model; it is asked as <c>ollama:</c> and its URI, and stays the caller's to dispose.</param>
    /// <param name="options">Where and how slowly.</param>
    /// <param name="cancellation">Cancels the start.</param>
    /// <exception cref="InputException">The port is in use, or this machine does not let anybody listen there.</exception>
    public static async Task<ModelServer> StartAsync(Model model, ServerOptions options, CancellationToken cancellation = default)
    {
        // Empty: no settings file or variable of the place where it is started, and no log.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Host, options.Port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        // Other sites must not reach a server on loopback by a name of theirs that leads to it.
        if (IPAddress.IsLoopback(options.Host))
            builder.Services.AddHostFiltering(filter => filter.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        var app = builder.Build();
        if (IPAddress.IsLoopback(options.Host)) app.UseHostFiltering();
        var latency = new Latency(options.Latency);
        new OllamaApi(model, latency).Map(app);
        try
        {
            await app.StartAsync(cancellation);
            return new ModelServer(app, latency);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            latency.Dispose();
            await app.DisposeAsync();
            throw new InputException("--port", $"nothing can be served at {options.Host}, port {options.Port}: {e.Message} Name another port; 0 takes a free one.", e);
        }
    }

    /// <summary>Serves until cancelled; that is its proper end.</summary>
    public Task RunAsync(CancellationToken cancellation) => _app.WaitForShutdownAsync(cancellation);

    /// <summary>Stops serving; requests that are still answered get a second.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _latency.Dispose();
    }
}
