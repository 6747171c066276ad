namespace Assay;

/// <summary>What a spec learns from the place where it is declared.</summary>
/// <param name="Id">Case id: a stable slug path that begins with the benchmark's id.</param>
/// <param name="Benchmark">The benchmark it belongs to.</param>
/// <param name="Terms">The terms of the class, from <see cref="InAttribute{TTerm}"/>.</param>
public sealed record SpecPlace(string Id, Benchmark Benchmark, IReadOnlyList<TermPath> Terms)
{
    /// <summary>The opening of a conversation under this benchmark: its system prompt, if it has one, and a user message.</summary>
    internal IReadOnlyList<Turn> Open(string ask) =>
        Benchmark.SystemPrompt is { } system ? [Turn.System(system), Turn.User(ask)] : [Turn.User(ask)];

    /// <summary>Key of the benchmark's primary rate.</summary>
    internal string PrimaryRate => Benchmark.Rates is [var first, ..] ? first.Key
        : throw Wrong($"{Benchmark.GetType().Name} has no rates, so its outcome would be counted nowhere; declare one in Rates.");

    /// <summary>All terms of a case: those of its class and those of the spec's own type.</summary>
    internal IReadOnlyList<TermPath> With(params ReadOnlySpan<TermPath> own) => [.. Terms, .. own];

    /// <summary>Fails when a text that must say something is blank.</summary>
    internal string Required(string? text, string member) =>
        string.IsNullOrWhiteSpace(text) ? throw Wrong($"{member} is blank; write it.") : text;

    internal SpecException Wrong(string what) => new(Id, what);
}
