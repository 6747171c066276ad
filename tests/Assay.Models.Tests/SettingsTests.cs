namespace Assay.Models.Tests;

public sealed class SettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assay-settings-").FullName;

    private string File => Path.Combine(_folder, "assay.json");

    private AssaySettings Load(string? json, params (string Name, string Value)[] environment) => LoadFrom(_folder, json, environment);

    private AssaySettings LoadFrom(string directory, string? json, params (string Name, string Value)[] environment)
    {
        if (json is not null) System.IO.File.WriteAllText(File, json);
        return AssaySettings.Load(directory, name => environment.FirstOrDefault(e => e.Name == name).Value);
    }

    private string Problem(string json, params (string Name, string Value)[] environment) => Assert.Throws<InputException>(() => Load(json, environment)).Message;

    [Fact]
    public void Without_a_file_the_reference_model_is_evaluated()
    {
        var settings = Load(null);

        Assert.Equal(new AssaySettings(), settings);
        Assert.Equal("reference:guarded", settings.Model);
    }

    [Fact]
    public void Every_field_is_read_from_the_nearest_file_above()
    {
        var below = Directory.CreateDirectory(Path.Combine(_folder, "a", "b")).FullName;

        var settings = LoadFrom(below, """
            {
              // comments and trailing commas are allowed
              "model": "ollama:tiny", "judge": "openai:big",
              "ollama": { "host": "http://box:8000" },
              "openai": { "baseUrl": "http://box:9000/v1", "apiKeyVariable": "MY_KEY" },
              "endpoint": { "maxConcurrency": 64, "attempts": 3, "retrySeconds": 20, "idleSeconds": 0.5 },
              "sampling": { "temperature": 0.5, "topP": 0.9, "maxOutputTokens": 300, "contextLength": 4096 },
            }
            """);

        Assert.Equal(new AssaySettings
        {
            Model = "ollama:tiny",
            Judge = "openai:big",
            Ollama = new OllamaSettings { Host = "http://box:8000" },
            OpenAI = new OpenAISettings { BaseUrl = "http://box:9000/v1", ApiKeyVariable = "MY_KEY" },
            Endpoint = new EndpointSettings { MaxConcurrency = 64, Attempts = 3, RetrySeconds = 20, IdleSeconds = 0.5 },
            Sampling = new Sampling { Temperature = 0.5f, TopP = 0.9f, MaxOutputTokens = 300, ContextLength = 4096 },
        }, settings);
    }

    [Fact]
    public void The_environment_overrides_the_file()
    {
        var settings = Load("""{ "model": "ollama:tiny", "sampling": { "temperature": 0.5 } }""",
            ("ASSAY_MODEL", "reference:mixed"), ("ASSAY_JUDGE", "ollama:judge"), ("OLLAMA_HOST", "box"), ("OPENAI_BASE_URL", "http://box/v1"),
            ("ASSAY_MAX_CONCURRENCY", "128"), ("ASSAY_TEMPERATURE", "0"), ("ASSAY_TOP_P", "0.5"), ("ASSAY_MAX_OUTPUT_TOKENS", "10"), ("ASSAY_CONTEXT_LENGTH", "2048"));

        Assert.Equal(new AssaySettings
        {
            Model = "reference:mixed",
            Judge = "ollama:judge",
            Ollama = new OllamaSettings { Host = "box" },
            OpenAI = new OpenAISettings { BaseUrl = "http://box/v1" },
            Endpoint = new EndpointSettings { MaxConcurrency = 128 },
            Sampling = new Sampling { Temperature = 0, TopP = 0.5f, MaxOutputTokens = 10, ContextLength = 2048 },
        }, settings);
    }

    [Fact]
    public void A_file_named_in_the_environment_is_read_and_must_be_there()
    {
        System.IO.File.WriteAllText(Path.Combine(_folder, "other.json"), """{ "model": "reference:mixed" }""");

        Assert.Equal("reference:mixed", Load("""{ "model": "reference:permissive" }""", ("ASSAY_SETTINGS", "other.json")).Model);
        Assert.Equal($"ASSAY_SETTINGS: there is no file '{Path.Combine(_folder, "none.json")}'; name one or unset the variable.", Problem("{}", ("ASSAY_SETTINGS", "none.json")));
    }

    [Theory]
    [InlineData("""{ "modle": "x" }""", "modle", "there is no such field; did you mean 'model'?")]
    [InlineData("""{ "attacker": "ollama:other" }""", "attacker", "there is no such field.")]
    [InlineData("""{ "Model": "x" }""", "Model", "there is no such field; did you mean 'model'?")]
    [InlineData("""{ "sampling": { "tempreature": 1 } }""", "sampling.tempreature", "there is no such field; did you mean 'temperature'?")]
    [InlineData("""{ "openai": { "apiKey": "sk-secret" } }""", "openai.apiKey", "there is no such field.")]
    [InlineData("""{ "sampling": { "temperature": "hot" } }""", "sampling.temperature", "its value is of the wrong type.")]
    [InlineData("""{ "sampling": { "maxOutputTokens": 1.5 } }""", "sampling.maxOutputTokens", "its value is of the wrong type.")]
    [InlineData("""{ "model": null }""", "model", "its value is of the wrong type.")]
    [InlineData("""{ "ollama": "http://box" }""", "ollama", "its value is of the wrong type.")]
    [InlineData("""{ "sampling": { "temperature": 2.5 } }""", "sampling.temperature", "it is out of range; it lies between 0 and 2.")]
    [InlineData("""{ "sampling": { "topP": 0 } }""", "sampling.topP", "it is out of range; it lies above 0 and is at most 1.")]
    [InlineData("""{ "sampling": { "maxOutputTokens": 0 } }""", "sampling.maxOutputTokens", "it is out of range; it is 1 or more.")]
    [InlineData("""{ "sampling": { "contextLength": -1 } }""", "sampling.contextLength", "it is out of range; it is 1 or more.")]
    [InlineData("""{ "endpoint": { "maxConcurrency": 0 } }""", "endpoint.maxConcurrency", "it is out of range; it lies between 1 and 4096.")]
    [InlineData("""{ "endpoint": { "attempts": 21 } }""", "endpoint.attempts", "it is out of range; it lies between 1 and 20.")]
    [InlineData("""{ "endpoint": { "retrySeconds": -1 } }""", "endpoint.retrySeconds", "it is out of range; it lies between 0 and 3600.")]
    [InlineData("""{ "endpoint": { "idleSeconds": 0 } }""", "endpoint.idleSeconds", "it is out of range; it lies above 0 and is at most 3600.")]
    [InlineData("""{ "endpoint": { "retries": 3 } }""", "endpoint.retries", "there is no such field.")]
    [InlineData("""{ "ollama": { "host": "ftp://box" } }""", "ollama.host", "it is no address; write one such as http://localhost:11434, without user name and password, which no endpoint is sent.")]
    [InlineData("""{ "ollama": { "host": "http://me:hunter2@box" } }""", "ollama.host", "it is no address; write one such as http://localhost:11434, without user name and password, which no endpoint is sent.")]
    [InlineData("""{ "openai": { "baseUrl": "https://me:hunter2@box/v1" } }""", "openai.baseUrl", "it is no address; write one such as https://api.openai.com/v1, without user name and password, which no endpoint is sent.")]
    [InlineData("""{ "openai": { "baseUrl": "box" } }""", "openai.baseUrl", "it is no address; write one such as https://api.openai.com/v1, without user name and password, which no endpoint is sent.")]
    [InlineData("""{ "openai": { "apiKeyVariable": "" } }""", "openai.apiKeyVariable", "it is blank; name an environment variable.")]
    [InlineData("""{ "judge": "gpt" }""", "judge", "model 'gpt': it names no provider; write one of reference:, replay:, ollama:, openai: before it, for example ollama:gpt.")]
    public void A_wrong_field_is_named_with_its_file(string json, string field, string problem) => Assert.Equal($"{File}, field '{field}': {problem}", Problem(json));

    [Theory]
    [InlineData("ASSAY_TEMPERATURE", "hot", "ASSAY_TEMPERATURE: 'hot' is no number.")]
    [InlineData("ASSAY_TEMPERATURE", "3", "ASSAY_TEMPERATURE (field 'sampling.temperature'): it is out of range; it lies between 0 and 2.")]
    [InlineData("ASSAY_MAX_OUTPUT_TOKENS", "1.5", "ASSAY_MAX_OUTPUT_TOKENS (field 'sampling.maxOutputTokens'): its value is of the wrong type.")]
    [InlineData("ASSAY_MODEL", "x", "ASSAY_MODEL (field 'model'): model 'x': it names no provider; write one of reference:, replay:, ollama:, openai: before it, for example ollama:x.")]
    public void A_wrong_variable_is_named(string variable, string value, string problem) => Assert.Equal(problem, Problem("{}", (variable, value)));

    [Theory]
    [InlineData("{ \"model\": ")]
    [InlineData("{ \"model\": \"reference:mixed\", \"model\": \"reference:guarded\" }")]
    [InlineData("{ \"model\": \"reference:\\ud83d\" }")]
    [InlineData("{ \"\\ud83d\": 1 }")]
    public void A_file_that_is_no_JSON_or_says_a_thing_twice_is_named(string json) => Assert.StartsWith($"{File}: it cannot be read as JSON: ", Problem(json));

    [Fact]
    public void A_file_in_another_encoding_is_named()
    {
        System.IO.File.WriteAllBytes(File, [.. "{ \"model\": \"ollama:caf"u8, 0xE9, .. "\" }"u8]);
        Assert.StartsWith($"{File}: it cannot be read as JSON: ", Assert.Throws<InputException>(() => AssaySettings.Load(_folder, _ => null)).Message);
    }

    [Fact]
    public void A_file_that_is_no_object_is_named() => Assert.Equal($"{File}: the settings are not a JSON object; write {{ \"model\": \"…\" }}.", Problem("[]"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
