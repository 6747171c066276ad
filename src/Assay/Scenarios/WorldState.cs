using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Assay;

/// <summary>The state of a world as text: the values of its fields. Two worlds with equal texts are the same state.</summary>
internal static class WorldState
{
    public static string Of(Scenario world)
    {
        var text = new StringBuilder();
        for (var type = world.GetType(); type is not null && type != typeof(Scenario); type = type.BaseType)
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).OrderBy(f => f.Name, StringComparer.Ordinal))
                Write(text.Append(field.Name).Append('='), field.GetValue(world), $"{type.Name}.{field.Name}").Append(';');
        return text.ToString();
    }

    private static StringBuilder Write(StringBuilder text, object? value, string where) => value switch
    {
        null => text.Append("null"),
        string s => text.Append('"').Append(s.Replace("\"", "\\\"")).Append('"'),
        bool or char or Enum => text.Append(value),
        IFormattable number => text.Append(number.ToString(null, CultureInfo.InvariantCulture)),
        IDictionary map => Sequence(text, map.Keys.Cast<object>().Select(k => $"{k}:{Write(new StringBuilder(), map[k], where)}").Order(StringComparer.Ordinal), where),
        IEnumerable set when IsSet(set) => Sequence(text, set.Cast<object?>().Select(i => Write(new StringBuilder(), i, where).ToString()).Order(StringComparer.Ordinal), where),
        IEnumerable list => Sequence(text, list.Cast<object?>(), where),
        Delegate => text,
        _ => Fields(text, value, where),
    };

    private static bool IsSet(IEnumerable value) =>
        value.GetType().GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlySet<>));

    private static StringBuilder Sequence(StringBuilder text, IEnumerable<object?> items, string where)
    {
        text.Append('[');
        foreach (var item in items) Write(text, item, where).Append(',');
        return text.Append(']');
    }

    private static StringBuilder Fields(StringBuilder text, object value, string where)
    {
        text.Append('{');
        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).OrderBy(f => f.Name, StringComparer.Ordinal))
            Write(text.Append(field.Name).Append('='), field.GetValue(value), where).Append(';');
        return text.Append('}');
    }
}
