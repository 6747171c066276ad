using System.Text.Json;

namespace Assay.Serving.Protocol;

/// <summary>The body of <c>/api/chat</c>, as far as it is read: other fields, <c>keep_alive</c> and <c>think</c> among them, change nothing here.</summary>
internal sealed record ChatRequest
{
    public string? Model { get; init; }

    public IReadOnlyList<Message>? Messages { get; init; }

    public IReadOnlyList<Tool>? Tools { get; init; }

    public JsonElement? Format { get; init; }

    public Options? Options { get; init; }

    public bool? Stream { get; init; }
}

/// <summary>The body of <c>/api/generate</c>.</summary>
internal sealed record GenerateRequest
{
    public string? Model { get; init; }

    public string? Prompt { get; init; }

    public string? System { get; init; }

    public string? Suffix { get; init; }

    public JsonElement? Format { get; init; }

    public Options? Options { get; init; }

    public bool? Stream { get; init; }
}

/// <summary>The body of <c>/api/show</c>; <c>name</c> is what older clients send.</summary>
internal sealed record ShowRequest(string? Model, string? Name);

/// <summary>Sampling options. Those that are unknown are ignored, as Ollama does.</summary>
internal sealed record Options
{
    public long? Seed { get; init; }

    public int? NumPredict { get; init; }

    public float? Temperature { get; init; }

    public float? TopP { get; init; }

    public int? TopK { get; init; }

    public IReadOnlyList<string>? Stop { get; init; }
}

/// <summary>A message of either side. Images are not read.</summary>
internal sealed record Message(string? Role, string? Content, string? Thinking = null, IReadOnlyList<MessageCall>? ToolCalls = null, string? ToolName = null);

/// <summary>A call of a tool.</summary>
internal sealed record MessageCall(CalledFunction? Function);

/// <summary>What was called, and with what: a JSON object.</summary>
internal sealed record CalledFunction(string? Name, JsonElement? Arguments);

/// <summary>A tool that the model may call.</summary>
internal sealed record Tool(string? Type, DeclaredFunction? Function);

/// <summary>Name, description and JSON schema of a tool.</summary>
internal sealed record DeclaredFunction(string? Name, string? Description, JsonElement? Parameters);
