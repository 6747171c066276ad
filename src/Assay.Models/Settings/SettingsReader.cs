using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Assay.Models;

/// <summary>Reads <see cref="AssaySettings"/> strictly: a mistyped field must stop a run, not silently leave the default.</summary>
internal sealed class SettingsReader(string directory, Func<string, string?> environment)
{
    private const string FileName = "assay.json", FileVariable = "ASSAY_SETTINGS";

    private static readonly (string Variable, string Field)[] Variables =
    [
        ("ASSAY_MODEL", "model"), ("ASSAY_JUDGE", "judge"),
        ("OLLAMA_HOST", "ollama.host"), ("OPENAI_BASE_URL", "openai.baseUrl"), ("ASSAY_MAX_CONCURRENCY", "endpoint.maxConcurrency"),
        ("ASSAY_CASSETTE", "cassette.path"), ("ASSAY_CASSETTE_MODE", "cassette.mode"),
        ("ASSAY_TEMPERATURE", "sampling.temperature"), ("ASSAY_TOP_P", "sampling.topP"),
        ("ASSAY_MAX_OUTPUT_TOKENS", "sampling.maxOutputTokens"), ("ASSAY_CONTEXT_LENGTH", "sampling.contextLength"),
    ];

    /// <summary>The environment variables that stand for a field.</summary>
    public static IEnumerable<string> VariableNames => Variables.Select(v => v.Variable);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        RespectNullableAnnotations = true,
    };

    /// <summary>Where each overridden field comes from; every other field comes from the file.</summary>
    private readonly Dictionary<string, string> _overridden = new(StringComparer.Ordinal);

    private string _file = FileName;

    public AssaySettings Read()
    {
        var root = ReadFile();
        CheckNames(root, typeof(AssaySettings), "");
        foreach (var (variable, field) in Variables)
            if (environment(variable) is { } value && !string.IsNullOrWhiteSpace(value))
                Override(root, variable, field, value.Trim());
        AssaySettings settings;
        try
        {
            settings = root.Deserialize<AssaySettings>(Json)!;
        }
        catch (JsonException e)
        {
            throw Wrong(e.Path?.TrimStart('$', '.') ?? "", e.Message.Contains("required properties", StringComparison.Ordinal) ? $"a field is missing: {e.Message}" : "its value is of the wrong type.", e);
        }
        Check(settings);
        return settings.Cassette.Path is { } path && !_overridden.ContainsKey("cassette.path")
            ? settings with { Cassette = settings.Cassette with { Path = Path.Combine(Path.GetDirectoryName(_file)!, path) } }
            : settings;
    }

    /// <summary>The file that the settings stand in; null if there is none.</summary>
    public string? Find()
    {
        if (environment(FileVariable) is { } named && !string.IsNullOrWhiteSpace(named))
        {
            var file = Path.Combine(directory, named);
            return File.Exists(file) ? file : throw new InputException(FileVariable, $"there is no file '{file}'; name one or unset the variable.");
        }
        var folder = new DirectoryInfo(directory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, FileName)))
            folder = folder.Parent;
        return folder is null ? null : Path.Combine(folder.FullName, FileName);
    }

    private JsonObject ReadFile()
    {
        if (Find() is not { } found) return [];
        _file = found;
        try
        {
            var node = JsonNode.Parse(File.ReadAllText(_file, Utf8), documentOptions: new JsonDocumentOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
                AllowDuplicateProperties = false,
            });
            // Text behind backslashes is read only now, and half of a surrogate pair is none.
            _ = node?.ToJsonString();
            return node as JsonObject ?? throw new InputException(_file, "the settings are not a JSON object; write { \"model\": \"…\" }.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            throw new InputException(_file, $"it cannot be read as JSON: {e.Message}", e);
        }
    }

    private void CheckNames(JsonObject json, Type type, string above)
    {
        var known = Json.GetTypeInfo(type).Properties.ToDictionary(p => p.Name, StringComparer.Ordinal);
        foreach (var (name, value) in json)
        {
            if (!known.TryGetValue(name, out var property))
                throw Wrong(above + name, $"there is no such field{Nearest.Hint(name, known.Keys)}");
            if (value is JsonObject below && Json.GetTypeInfo(property.PropertyType).Kind == JsonTypeInfoKind.Object)
                CheckNames(below, property.PropertyType, above + name + ".");
            if (value is JsonObject entries && Json.GetTypeInfo(property.PropertyType).Kind == JsonTypeInfoKind.Dictionary)
                foreach (var (key, entry) in entries)
                    CheckNames(entry as JsonObject ?? throw Wrong($"{above}{name}.{key}", "its value is of the wrong type."), property.PropertyType.GenericTypeArguments[1], $"{above}{name}.{key}.");
        }
    }

    private void Override(JsonObject root, string variable, string field, string value)
    {
        var parts = field.Split('.');
        var parent = parts.Length == 1 ? root : root[parts[0]] as JsonObject;
        if (parent is null)
            root[parts[0]] = parent = [];
        parent[parts[^1]] = parts[0] is not ("sampling" or "endpoint") ? JsonValue.Create(value)
            : decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number)
            : throw new InputException(variable, $"'{value}' is no number.");
        _overridden[field] = variable;
    }

    private void Check(AssaySettings settings)
    {
        foreach (var (field, uri, parse) in new (string, string?, Action<string>)[]
            { ("model", settings.Model, u => ModelUri.Parse(u)), ("judge", settings.Judge, u => JudgeUri.ParseAll(u)) })
        {
            try
            {
                if (uri is not null) parse(uri);
            }
            catch (InputException e)
            {
                throw Wrong(field, e.Message, e);
            }
        }
        Require(OllamaProvider.Address(settings.Ollama.Host) is not null, "ollama.host", $"it is no address; write one such as http://localhost:11434, {EndpointAddress.Form}.");
        Require(OpenAIProvider.Address(settings.OpenAI.BaseUrl) is not null, "openai.baseUrl", $"it is no address; write one such as https://api.openai.com/v1, {EndpointAddress.Form}.");
        Require(!string.IsNullOrWhiteSpace(settings.OpenAI.ApiKeyVariable), "openai.apiKeyVariable", "it is blank; name an environment variable.");
        Require(settings.Cassette.Path is null || !string.IsNullOrWhiteSpace(settings.Cassette.Path), "cassette.path", "it is blank; name a file.");
        Require(settings.Cassette.Path is not null || settings.Cassette.Mode == new CassetteSettings().Mode, "cassette.mode", "there is no cassette; name one in cassette.path or ASSAY_CASSETTE.");
        Require(CassetteSettings.Modes.ContainsKey(settings.Cassette.Mode), "cassette.mode", $"'{settings.Cassette.Mode}' is no mode; write {string.Join(", ", CassetteSettings.Modes.Keys)}.");
        Require(settings.Endpoint.MaxConcurrency is >= 1 and <= 4096, "endpoint.maxConcurrency", "it is out of range; it lies between 1 and 4096.");
        Require(settings.Endpoint.Attempts is >= 1 and <= 20, "endpoint.attempts", "it is out of range; it lies between 1 and 20.");
        Require(settings.Endpoint.RetrySeconds is >= 0 and <= 3600, "endpoint.retrySeconds", "it is out of range; it lies between 0 and 3600.");
        Require(settings.Endpoint.IdleSeconds is > 0 and <= 3600, "endpoint.idleSeconds", "it is out of range; it lies above 0 and is at most 3600.");
        CheckSpending(settings);
        Require(settings.Sampling.Temperature is null or (>= 0 and <= 2), "sampling.temperature", "it is out of range; it lies between 0 and 2.");
        Require(settings.Sampling.TopP is null or (> 0 and <= 1), "sampling.topP", "it is out of range; it lies above 0 and is at most 1.");
        Require(settings.Sampling.MaxOutputTokens is null or >= 1, "sampling.maxOutputTokens", "it is out of range; it is 1 or more.");
        Require(settings.Sampling.ContextLength is null or >= 1, "sampling.contextLength", "it is out of range; it is 1 or more.");
    }

    private void CheckSpending(AssaySettings settings)
    {
        Require(settings.Budget.MaxTokens is null or >= 1, "budget.maxTokens", "it is out of range; it is 1 or more.");
        Require(settings.Budget.MaxCost is null or > 0, "budget.maxCost", "it is out of range; it lies above 0.");
        Require(settings.Budget.MaxMinutes is null or > 0, "budget.maxMinutes", "it is out of range; it lies above 0.");
        foreach (var (uri, price) in settings.Prices)
        {
            try
            {
                ModelUri.Parse(uri);
            }
            catch (InputException e)
            {
                throw Wrong($"prices.{uri}", e.Message, e);
            }
            Require(price.Input >= 0 && price.Output >= 0, $"prices.{uri}", "a price is below 0.");
            Require(!string.IsNullOrWhiteSpace(price.Currency), $"prices.{uri}.currency", "it is blank; name one such as USD.");
        }
    }

    private void Require(bool holds, string field, string problem)
    {
        if (!holds) throw Wrong(field, problem);
    }

    private InputException Wrong(string field, string problem, Exception? inner = null) =>
        new(_overridden.TryGetValue(field, out var variable) ? $"{variable} (field '{field}')" : $"{_file}, field '{field}'", problem, inner);
}
