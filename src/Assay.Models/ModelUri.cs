namespace Assay.Models;

/// <summary>How a model is named: <c>scheme:name</c>, for example <c>ollama:llama3.2:3b</c>. Only the first colon separates.</summary>
/// <param name="Scheme">Which provider opens it.</param>
/// <param name="Name">What the provider is told.</param>
public sealed record ModelUri(string Scheme, string Name)
{
    /// <summary>Whether the same request under the same seed always gets the same answer: reference models and replayed records. Every other model is live.</summary>
    public bool IsDeterministic => Scheme is "reference" or "replay";

    /// <summary>Reads a model URI.</summary>
    /// <param name="text">The URI.</param>
    /// <exception cref="InputException">It has no scheme, an unknown one, or no name; the message lists the known schemes.</exception>
    public static ModelUri Parse(string text)
    {
        var schemes = ModelFactory.Providers.Select(p => p.Scheme).ToArray();
        var known = string.Join(", ", schemes.Select(s => s + ":"));
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            throw new InputException($"model '{text}'", $"it names no provider; write one of {known} before it, for example ollama:{text}.");
        var scheme = text[..colon];
        if (!schemes.Contains(scheme, StringComparer.Ordinal))
            throw new InputException($"model '{text}'", $"'{scheme}' is no provider; the providers are {known}{Nearest.Hint(scheme, schemes)}");
        return string.IsNullOrWhiteSpace(text[(colon + 1)..])
            ? throw new InputException($"model '{text}'", $"nothing stands after '{scheme}:'; write the model's name there.")
            : new ModelUri(scheme, text[(colon + 1)..].Trim());
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Scheme}:{Name}";
}
