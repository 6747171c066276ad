using System.Text.RegularExpressions;

namespace Assay.Models;

/// <summary>
/// The families that a model seems to be of, by its name and by the architecture that its server states. A guess, and reported as one: a name may hide whose weights they are.
/// </summary>
public static partial class ModelFamily
{
    /// <summary>Makers' names that stand inside other names, with the family that they belong to. <c>tinyllama</c> is a llama, <c>mixtral</c> comes from the makers of mistral.</summary>
    private static readonly (string Part, string Family)[] Known =
    [
        ("llama", "llama"), ("vicuna", "llama"), ("alpaca", "llama"),
        ("qwen", "qwen"), ("qwq", "qwen"),
        ("mistral", "mistral"), ("mixtral", "mistral"), ("ministral", "mistral"), ("codestral", "mistral"), ("magistral", "mistral"),
        ("gemma", "gemini"), ("gemini", "gemini"),
        ("gpt", "gpt"), ("davinci", "gpt"),
        ("claude", "claude"), ("deepseek", "deepseek"), ("command", "command"), ("granite", "granite"), ("phi", "phi"), ("falcon", "falcon"), ("olmo", "olmo"),
    ];

    /// <summary>All families of a model, in order; a distilled model may have two. Empty for what is no language model, such as a reference model.</summary>
    public static IReadOnlyList<string> Of(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.IsReference ? [] : Of(model.Uri, model.Facts.Family);
    }

    /// <summary>All families by the URI and by what the server states.</summary>
    /// <param name="uri">For example <c>ollama:llama3.2:3b</c> or <c>openai:vendor/name</c>.</param>
    /// <param name="stated">The family that the server states, for example <c>qwen2</c>; null where it states none.</param>
    public static IReadOnlyList<string> Of(string uri, string? stated = null)
    {
        var name = uri[(uri.IndexOf(':', StringComparison.Ordinal) + 1)..];
        // A replayed file is named by its path; its folders say nothing.
        name = name[(name.LastIndexOf('/') + 1)..];
        return [.. Named(name).Concat(stated is null ? [] : Named(stated)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Named(string name)
    {
        var lower = name.ToLowerInvariant();
        string[] known = [.. Known.Where(k => lower.Contains(k.Part, StringComparison.Ordinal)).Select(k => k.Family)];
        return known.Length > 0 ? known : Reasoner().IsMatch(lower) ? ["gpt"] : Letters().Match(lower) is { Success: true } letters ? [letters.Value] : [];
    }

    /// <summary>OpenAI's reasoning models carry one letter and a digit: <c>o3-mini</c>.</summary>
    [GeneratedRegex(@"\Ao\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Reasoner();

    [GeneratedRegex(@"\A\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
