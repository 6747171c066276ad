using System.Text.Json;

namespace Assay;

/// <summary>A call of a tool, as the model made it.</summary>
/// <param name="Id">Unique within its transcript.</param>
/// <param name="Name">The tool's name as the model sees it.</param>
/// <param name="Arguments">The arguments: a JSON object.</param>
public sealed record ToolCall(string Id, string Name, JsonElement Arguments);
