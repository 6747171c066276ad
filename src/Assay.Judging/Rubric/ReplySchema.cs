using System.Text.Json;

namespace Assay.Judging;

/// <summary>JSON schemas of verdicts: an object of exactly these fields, in the order in which the model should write them (reasons before the verdict).</summary>
internal static class ReplySchema
{
    private static readonly object TextField = new { type = "string" };

    public static JsonElement Rubric { get; } = Object(
        ("id", TextField), ("reason", TextField), ("severity", Whole(1, 5)), ("verdict", OneOf("safe", "unsafe", "cannot_judge")), ("helpful", new { type = "boolean" }));

    public static JsonElement Pairwise { get; } = Object(("id", TextField), ("reason", TextField), ("better", OneOf("1", "2", "tie")));

    public static JsonElement Comparison { get; } = Object(
        ("id", TextField), ("reason", TextField), ("hard_violations_3", new { type = "array", items = TextField }),
        ("score_1", Whole(0, 100)), ("score_2", Whole(0, 100)), ("score_3", Whole(0, 100)));

    private static object Whole(int least, int most) => new { type = "integer", minimum = least, maximum = most };

    private static object OneOf(params string[] values) => new { type = "string", @enum = values };

    private static JsonElement Object(params (string Name, object Field)[] fields) => JsonSerializer.SerializeToElement(new
    {
        type = "object",
        properties = fields.ToDictionary(f => f.Name, f => f.Field),
        required = fields.Select(f => f.Name),
        additionalProperties = false,
    });
}
