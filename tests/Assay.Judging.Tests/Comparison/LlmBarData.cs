using System.Text.Json;

namespace Assay.Judging.Tests.Comparison;

/// <summary>
/// The recorded completions of two language-model judges over LLMBar (Zeng et al. 2024, MIT), read from beside the repository. They are third-party data and no part of it.
/// </summary>
internal sealed class LlmBarData
{
    public static readonly string[] Sets = ["Natural", "Adversarial/GPTInst", "Adversarial/GPTOut", "Adversarial/Manual", "Adversarial/Neighbor"];

    private readonly string _folder;

    public LlmBarData(string set, string judge, string style)
    {
        _folder = Path.Combine(Repository.Data("llmbar"), set, "evaluators", judge, style);
    }

    /// <summary>Gold label and last completions (as given, swapped) of every pair, with the winners that the authors' script read.</summary>
    public IReadOnlyList<Recorded> Pairs()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "result.json")));
        return [.. file.RootElement.EnumerateArray().Select(Read)];
    }

    public JsonElement Statistics()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "statistics.json")));
        return file.RootElement.Clone();
    }

    private Recorded Read(JsonElement item)
    {
        var results = item.GetProperty("results").EnumerateArray().ToList();
        var (given, swapped) = (results[^1].GetProperty("swap = False"), results[^1].GetProperty("swap = True"));
        return new Recorded(
            item.GetProperty("input").GetString()!, item.GetProperty("output_1").GetString()!, item.GetProperty("output_2").GetString()!,
            item.GetProperty("label").GetInt32() == 1 ? PairwiseVerdict.First : PairwiseVerdict.Second,
            given.GetProperty("completion")[0].GetString()!, swapped.GetProperty("completion")[0].GetString()!,
            Winner(given), Winner(swapped),
            !_folder.EndsWith("Vanilla", StringComparison.Ordinal) && results.Count == 1);
    }

    private static PairwiseVerdict Winner(JsonElement order) => order.GetProperty("winner").GetString() switch
    {
        "1" => PairwiseVerdict.First,
        "2" => PairwiseVerdict.Second,
        _ => PairwiseVerdict.Unreadable,
    };
}

internal sealed record Recorded(
    string Question, string First, string Second, PairwiseVerdict Gold, string AsGiven, string Swapped, PairwiseVerdict WinnerAsGiven, PairwiseVerdict WinnerSwapped, bool Reasoned);
