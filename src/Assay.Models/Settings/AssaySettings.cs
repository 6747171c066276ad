using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>What a user sets once for a project: the file <c>assay.json</c>, overridden by environment variables. See <see cref="Load"/>.</summary>
public sealed record AssaySettings
{
    /// <summary>URI of the evaluated model. Environment: <c>ASSAY_MODEL</c>.</summary>
    public string Model { get; init; } = "reference:guarded";

    /// <summary>
    /// URI of the model that judges, or of several that make a jury (<c>ollama:a + ollama:b*2</c>, see <see cref="JudgeUri"/>); null for the embedded judges. Environment: <c>ASSAY_JUDGE</c>.
    /// </summary>
    public string? Judge { get; init; }

    /// <summary>Where Ollama is.</summary>
    public OllamaSettings Ollama { get; init; } = new();

    /// <summary>Where the OpenAI-compatible endpoint is.</summary>
    [JsonPropertyName("openai")]
    public OpenAISettings OpenAI { get; init; } = new();

    /// <summary>Where requests and answers are recorded and replayed.</summary>
    public CassetteSettings Cassette { get; init; } = new();

    /// <summary>How endpoints are asked.</summary>
    public EndpointSettings Endpoint { get; init; } = new();

    /// <summary>How answers are sampled.</summary>
    public Sampling Sampling { get; init; } = new();

    /// <summary>What a run may spend, unless its command says otherwise.</summary>
    public Budget Budget { get; init; } = new();

    /// <summary>What models cost, by URI.</summary>
    public IReadOnlyDictionary<string, ModelPrice> Prices { get; init; } = ReadOnlyDictionary<string, ModelPrice>.Empty;

    /// <summary>
    /// Reads the settings: the file named by <c>ASSAY_SETTINGS</c>, otherwise the nearest <c>assay.json</c> in the directory or above it, otherwise none; over it the environment.
    /// </summary>
    /// <param name="directory">Where to begin, normally the working directory.</param>
    /// <param name="environment">Reads an environment variable; null for the process's own.</param>
    /// <exception cref="InputException">A field is unknown, of the wrong type or out of range, or the named file is missing. The message names the file, or the variable, and the field.</exception>
    public static AssaySettings Load(string directory, Func<string, string?>? environment = null) =>
        new SettingsReader(directory, environment ?? Environment.GetEnvironmentVariable).Read();

    /// <summary>The folder that the settings are of: that of the file that <see cref="Load"/> would read, or the directory itself where there is none. Certificates lie in it.</summary>
    /// <inheritdoc cref="Load" path="/param"/>
    /// <exception cref="InputException">The named file is missing.</exception>
    public static string FolderOf(string directory, Func<string, string?>? environment = null) =>
        Path.GetDirectoryName(new SettingsReader(directory, environment ?? Environment.GetEnvironmentVariable).Find()) is { Length: > 0 } folder ? folder : directory;
}

/// <summary>Where Ollama is.</summary>
public sealed record OllamaSettings
{
    /// <summary>Address of the server. Environment: <c>OLLAMA_HOST</c>, in any of the forms that Ollama itself takes: <c>host</c>, <c>host:port</c>, <c>http://host:port</c>.</summary>
    public string Host { get; init; } = "http://localhost:11434";
}

/// <summary>Where the OpenAI-compatible endpoint is.</summary>
public sealed record OpenAISettings
{
    /// <summary>Base address, the version included. Environment: <c>OPENAI_BASE_URL</c>.</summary>
    public string BaseUrl { get; init; } = "https://api.openai.com/v1";

    /// <summary>Name of the environment variable that holds the key. The key itself never stands in a file.</summary>
    public string ApiKeyVariable { get; init; } = "OPENAI_API_KEY";
}

/// <summary>How answers are sampled. Null leaves it to the server.</summary>
public sealed record Sampling
{
    /// <summary>Sampling temperature, 0 to 2. Environment: <c>ASSAY_TEMPERATURE</c>.</summary>
    public float? Temperature { get; init; }

    /// <summary>Nucleus sampling: the share of probability that is kept, above 0 to 1. Environment: <c>ASSAY_TOP_P</c>.</summary>
    public float? TopP { get; init; }

    /// <summary>Tokens of one answer at most, 1 or more; null for the limit of the benchmark. Environment: <c>ASSAY_MAX_OUTPUT_TOKENS</c>.</summary>
    public int? MaxOutputTokens { get; init; }

    /// <summary>Context length in tokens that Ollama is asked for, 1 or more; null for 8,192 or the model's own where that is less. Environment: <c>ASSAY_CONTEXT_LENGTH</c>.</summary>
    public int? ContextLength { get; init; }

    /// <summary>The options of one request.</summary>
    /// <param name="seed">Seed of the trial.</param>
    /// <param name="outputTokens">The benchmark's limit, where <see cref="MaxOutputTokens"/> is null.</param>
    public ChatOptions Options(long seed, int outputTokens) => new()
    {
        Seed = seed,
        Temperature = Temperature,
        TopP = TopP,
        MaxOutputTokens = MaxOutputTokens ?? outputTokens,
    };
}
