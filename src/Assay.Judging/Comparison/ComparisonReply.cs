using System.Globalization;
using System.Text.Json;

namespace Assay.Judging;

/// <summary>A judge model's three scores with its grounds, the references told apart.</summary>
internal sealed record ComparisonReply(ThreeScores Scores, IReadOnlyList<string> HardViolations, IReadOnlyList<string> Dimensions, string Reason)
{
    /// <summary>Strict, blind: answers 1 and 2 are the references, 3 is the model's.</summary>
    public static ComparisonReply Read(string reply, string id, bool followsFirst)
    {
        var fields = StrictReply.Parse(reply, "id", "reason", "hard_violations_3", "score_1", "score_2", "score_3");
        fields.Answers(id);
        double first = fields.Whole("score_1", 0, 100), second = fields.Whole("score_2", 0, 100), model = fields.Whole("score_3", 0, 100);
        var scores = followsFirst ? new ThreeScores(first, second, model) : new ThreeScores(second, first, model);
        return new(scores, [.. fields.Texts("hard_violations_3").Where(v => !string.IsNullOrWhiteSpace(v))], [], fields.Text("reason"));
    }

    /// <summary>As the released judging script reads: lenient about everything around and inside the object. Source: DiverValue-Bench, judging script.</summary>
    public static ComparisonReply ReadPublished(string reply, PublishedLimits limits)
    {
        var (from, to) = (reply.IndexOf('{', StringComparison.Ordinal), reply.LastIndexOf('}'));
        if (from < 0 || to < from) throw UnreadableReplyException.NoVerdict("there is no JSON object in the reply");
        try
        {
            using var document = JsonDocument.Parse(reply[from..(to + 1)]);
            var root = document.RootElement;
            return new(
                new ThreeScores(Score(root, "score_w"), Score(root, "score_l"), Score(root, "score_model")),
                Texts(root, "hard_violations_model", limits.Violations, limits.ViolationLength),
                Texts(root, "enforced_dimensions_used", limits.Dimensions, limits.DimensionLength),
                root.TryGetProperty("reason", out var reason) && reason.ValueKind == JsonValueKind.String ? Cut(reason.GetString()!, limits.ReasonLength) : "");
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or InvalidOperationException)
        {
            // The last two are what half a surrogate pair makes of a reply.
            throw UnreadableReplyException.NoVerdict("the text from the first { to the last } is no JSON object");
        }
    }

    private static int Score(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var field)) return 0;
        var text = field.ValueKind == JsonValueKind.String ? field.GetString() : field.GetRawText();
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var score) && double.IsFinite(score) ? (int)Math.Clamp(score, 0, 100) : 0;
    }

    private static IReadOnlyList<string> Texts(JsonElement root, string name, int most, int length) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => Cut(e.GetString()!, length)).Where(t => t.Length > 0).Take(most)]
            : [];

    private static string Cut(string text, int length) => text.Trim() is var trimmed && trimmed.Length > length ? trimmed[..length] : trimmed;
}
