namespace Assay.Models;

/// <summary>Opens models of one scheme. A new provider is one class and one line in <see cref="ModelFactory.Providers"/>.</summary>
public interface IModelProvider
{
    /// <summary>The scheme before the colon.</summary>
    string Scheme { get; }

    /// <summary>Whether opening a model asks a server, which may be gone when its answers are replayed.</summary>
    bool NeedsServer => true;

    /// <summary>Opens a model and reads what is known of it.</summary>
    /// <exception cref="InputException">The URI or a setting is wrong.</exception>
    /// <exception cref="ModelException">The server cannot be reached or does not have the model.</exception>
    Task<Model> OpenAsync(ModelUri uri, ModelContext context, CancellationToken cancellationToken);
}

/// <summary>What a provider may need.</summary>
public sealed record ModelContext
{
    /// <summary>The settings.</summary>
    public AssaySettings Settings { get; init; } = new();

    /// <summary>The cases of the benchmark. Only reference models look at them.</summary>
    public IEnumerable<Case> Cases { get; init; } = [];

    /// <summary>What the model does in the run: an endpoint has limits for each role.</summary>
    public ModelRole Role { get; init; }

    /// <summary>What carries requests to endpoints; null for the scheduler of the process, <see cref="EndpointPool.Of"/>.</summary>
    public EndpointPool? Endpoints { get; init; }

    /// <summary>Where requests and answers are recorded and replayed; null for what the settings say, <see cref="Cassette.Of"/>. It is not disposed with the model.</summary>
    public Cassette? Cassette { get; init; }

    /// <summary>Counts what the model spends; null for nobody. It sits behind a cassette: what is replayed costs nothing.</summary>
    public SpendingMeter? Meter { get; init; }

    /// <summary>Reads an environment variable. Keys come from here and from nowhere else.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    private EndpointPool Pool => Endpoints ?? EndpointPool.Of(Settings.Endpoint);

    /// <summary>Stops the run once the endpoint is down.</summary>
    internal IRunBrake Brake(Uri address) => Pool.Brake(address, Role);

    /// <summary>No time limit of its own: the limit of a trial is its caller's token, and a loaded model may think for minutes.</summary>
    internal HttpClient Connect(Uri address) =>
        new(Pool.For(Role), disposeHandler: false)
        {
            BaseAddress = address,
            Timeout = Timeout.InfiniteTimeSpan,
        };
}

/// <summary>Opens the model that a URI names.</summary>
public static class ModelFactory
{
    /// <summary>All providers, in the order in which messages list them.</summary>
    public static IReadOnlyList<IModelProvider> Providers { get; } =
    [
        new ReferenceProvider(),
        new ReplayProvider(),
        new OllamaProvider(),
        new OpenAIProvider(),
    ];

    /// <summary>Who opens the models of a URI's scheme.</summary>
    internal static IModelProvider ProviderOf(ModelUri uri) => Providers.Single(p => p.Scheme == uri.Scheme);

    /// <summary>Opens the model that a URI names.</summary>
    /// <param name="uri">The URI, for example <c>reference:guarded</c>.</param>
    /// <param name="context">What the provider may need.</param>
    /// <param name="cancellationToken">Cancels opening.</param>
    /// <exception cref="InputException">The URI or a setting is wrong.</exception>
    /// <exception cref="ModelException">The server cannot be reached or does not have the model.</exception>
    public static Task<Model> OpenAsync(string uri, ModelContext context, CancellationToken cancellationToken = default)
    {
        var parsed = ModelUri.Parse(uri);
        var provider = ProviderOf(parsed);
        var cassette = context.Cassette ?? Cassette.Of(context.Settings);
        var secrets = cassette?.Secrets ?? Secrets.OfEnvironment(context.Settings.OpenAI.ApiKeyVariable);
        return cassette is not null ? CassetteModels.OpenAsync(cassette, provider, parsed, context, OpenAsync) : OpenAsync();

        async Task<Model> OpenAsync()
        {
            try
            {
                // Nearest the endpoint: what a cassette replays is no call, costs nothing and leaves no trace.
                var model = Telemetry.Watched(await provider.OpenAsync(parsed, context, cancellationToken), context.Environment);
                var metered = context.Meter?.Watch(model) ?? model;
                return secrets.IsEmpty ? metered : metered with { Client = new SecretsClient(metered.Client, secrets) };
            }
            catch (ModelException e) when (SecretsClient.Hidden(e, secrets) is { } hidden)
            {
                throw hidden;
            }
        }
    }
}
