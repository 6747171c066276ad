using System.Globalization;

namespace Assay.Models;

/// <summary>A model that judges, with its weight in a jury: <c>ollama:llama3.2</c>, <c>ollama:qwen3*2</c>.</summary>
/// <param name="Uri">URI of the model.</param>
/// <param name="Weight">Its weight where several judge, positive; 1 unless it is written after an asterisk.</param>
public sealed record JudgeUri(string Uri, double Weight = 1)
{
    private const string Between = " + ";

    /// <summary>Reads one judge or several, separated by <c> + </c>: <c>ollama:llama3.2 + ollama:qwen3*2</c>.</summary>
    /// <exception cref="InputException">A URI or a weight cannot be read, or a model stands twice.</exception>
    public static IReadOnlyList<JudgeUri> ParseAll(string text)
    {
        JudgeUri[] judges = [.. text.Split(Between, StringSplitOptions.TrimEntries).Select(Parse)];
        return judges.GroupBy(j => j.Uri, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new InputException($"judge '{text}'", $"'{twice.Key}' stands in it twice; a jury is made of different models. A weight is written {twice.Key}*2.")
            : judges;
    }

    /// <summary>The form that <see cref="ParseAll"/> reads.</summary>
    public static string Join(IEnumerable<string> judges) => string.Join(Between, judges);

    /// <inheritdoc/>
    public override string ToString() => Weight == 1 ? Uri : string.Create(CultureInfo.InvariantCulture, $"{Uri}*{Weight:R}");

    private static JudgeUri Parse(string text)
    {
        var star = text.LastIndexOf('*');
        if (star < 0) return new(ModelUri.Parse(text).ToString());
        return double.TryParse(text[(star + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight is > 0 and <= 1000
            ? new(ModelUri.Parse(text[..star]).ToString(), weight)
            : throw new InputException($"judge '{text}'", "what stands after the asterisk is no weight; write a positive number up to 1000, for example ollama:llama3.2*2.");
    }
}
