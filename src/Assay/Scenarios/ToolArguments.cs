using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assay;

/// <summary>A call's arguments do not fit the tool. The message is what a real tool would answer, so the agent can mend its call.</summary>
public sealed class ToolArgumentException(string message) : Exception(message);

/// <summary>The world denies a call. The message is what the agent reads.</summary>
public sealed class ToolDeniedException(string message) : Exception(message);

/// <summary>Writes and reads the arguments of tool calls without reflection. Generated code calls it.</summary>
public static class ToolArguments
{
    /// <summary>A step that calls a tool.</summary>
    public static Step Call(string method, params ReadOnlySpan<(string Name, JsonNode? Value)> arguments)
    {
        var json = new JsonObject();
        foreach (var (name, value) in arguments) json[name] = value;
        using var document = JsonDocument.Parse(json.ToJsonString());
        return new Step("", method, document.RootElement.Clone());
    }

    /// <summary>A list as a JSON array.</summary>
    public static JsonArray List(IEnumerable<string> items) => [.. items.Select(i => (JsonNode)i)];

    /// <summary>Reads a string.</summary>
    public static string String(this JsonElement arguments, string name) =>
        Find(arguments, name, "a string", JsonValueKind.String).GetString()!;

    /// <summary>Reads a 32-bit integer.</summary>
    public static int Int32(this JsonElement arguments, string name) =>
        Find(arguments, name, "an integer", JsonValueKind.Number).TryGetInt32(out var value) ? value : throw Wrong(name, "an integer");

    /// <summary>Reads a 64-bit integer.</summary>
    public static long Int64(this JsonElement arguments, string name) =>
        Find(arguments, name, "an integer", JsonValueKind.Number).TryGetInt64(out var value) ? value : throw Wrong(name, "an integer");

    /// <summary>Reads a number.</summary>
    public static double Double(this JsonElement arguments, string name) =>
        Find(arguments, name, "a number", JsonValueKind.Number).TryGetDouble(out var value) && double.IsFinite(value) ? value : throw Wrong(name, "a finite number");

    /// <summary>Reads an exact decimal number.</summary>
    public static decimal Decimal(this JsonElement arguments, string name) =>
        Find(arguments, name, "a number", JsonValueKind.Number).TryGetDecimal(out var value) ? value : throw Wrong(name, "a number");

    /// <summary>Reads true or false.</summary>
    public static bool Boolean(this JsonElement arguments, string name) =>
        Find(arguments, name, "true or false", JsonValueKind.True, JsonValueKind.False).GetBoolean();

    /// <summary>Reads a list of strings.</summary>
    public static string[] Strings(this JsonElement arguments, string name)
    {
        var list = Find(arguments, name, "a list of strings", JsonValueKind.Array);
        return [.. list.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Wrong(name, "a list of strings"))];
    }

    /// <summary>Reads a member of an enumeration by its name, in any case.</summary>
    public static TEnum Enum<TEnum>(this JsonElement arguments, string name) where TEnum : struct, Enum =>
        Member<TEnum>(String(arguments, name)) ?? throw Wrong(name, $"one of {string.Join(", ", System.Enum.GetNames<TEnum>())}");

    /// <summary>
    /// The member of an enumeration that has this name, in any case; null where none has. Neither a number nor several names at once is a name, which <c>Enum.TryParse</c> would read as some member.
    /// </summary>
    public static TEnum? Member<TEnum>(string name) where TEnum : struct, Enum =>
        Array.FindIndex(System.Enum.GetNames<TEnum>(), n => n.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) is >= 0 and var place
            ? System.Enum.GetValues<TEnum>()[place]
            : null;

    /// <summary>Whether an optional argument was given.</summary>
    public static bool Has(this JsonElement arguments, string name) =>
        arguments.ValueKind == JsonValueKind.Object && arguments.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);

    private static JsonElement Find(JsonElement arguments, string name, string expected, params ReadOnlySpan<JsonValueKind> kinds) =>
        !arguments.Has(name) ? throw new ToolArgumentException($"error: the argument '{name}' is missing; it must be {expected}.")
        : kinds.Contains(arguments.GetProperty(name).ValueKind) ? arguments.GetProperty(name)
        : throw Wrong(name, expected);

    private static ToolArgumentException Wrong(string name, string expected) => new($"error: the argument '{name}' must be {expected}.");
}
