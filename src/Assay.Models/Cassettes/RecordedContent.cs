using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>The parts of a message, as a record holds them.</summary>
internal static class RecordedContent
{
    /// <summary>Writes the parts of a message. Usage is no part of what was said.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="contents">The parts.</param>
    /// <param name="callId">How a call's id is written.</param>
    public static void Write(CanonicalJson json, IEnumerable<AIContent> contents, Func<string, string> callId) =>
        json.Array("contents", contents.Where(c => c is not UsageContent), content => json.Object(() =>
        {
            switch (content)
            {
                case TextContent text:
                    json.Text("text", text.Text);
                    break;
                case TextReasoningContent reasoning:
                    json.Text("reasoning", reasoning.Text);
                    json.Text("protected", reasoning.ProtectedData);
                    break;
                case FunctionCallContent call:
                    json.Text("call", callId(call.CallId));
                    json.Text("name", call.Name);
                    json.Name("arguments");
                    json.Object(() => Arguments(json, call.Arguments));
                    break;
                case FunctionResultContent result:
                    json.Text("of", callId(result.CallId));
                    json.Name("result");
                    json.Value(result.Result);
                    break;
                default:
                    json.Name("other");
                    json.Value(content);
                    break;
            }
        }));

    /// <summary>Reads the parts of a message.</summary>
    public static List<AIContent> Read(JsonElement contents) => [.. contents.EnumerateArray().Select(Read1)];

    private static AIContent Read1(JsonElement content) =>
        content.TryGetProperty("text", out var text) ? new TextContent(text.GetString())
        : content.TryGetProperty("reasoning", out var reasoning) ? new TextReasoningContent(reasoning.GetString())
        {
            ProtectedData = content.TryGetProperty("protected", out var data) ? data.GetString() : null,
        }
        : content.TryGetProperty("call", out var call) ? new FunctionCallContent(call.GetString()!, content.GetProperty("name").GetString()!,
            content.GetProperty("arguments").EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value.Clone(), StringComparer.Ordinal))
        : content.TryGetProperty("of", out var of) ? new FunctionResultContent(of.GetString()!, content.GetProperty("result").Clone())
        : content.GetProperty("other").Deserialize<AIContent>(AIJsonUtilities.DefaultOptions)!;

    private static void Arguments(CanonicalJson json, IDictionary<string, object?>? arguments)
    {
        foreach (var (name, value) in arguments ?? new Dictionary<string, object?>()) json.Property(name, value);
    }
}
