using Assay.Judging;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>Judges as a command line names them: embedded ones by name, language models by URI.</summary>
/// <param name="Embedded">Embedded judges, the deciding one first.</param>
/// <param name="Models">The models, as <see cref="JudgeUri"/> reads them; null for none.</param>
internal sealed record NamedJudges(IReadOnlyList<IJudge> Embedded, string? Models)
{
    /// <summary>Reads names and URIs.</summary>
    /// <exception cref="InputException">One is neither.</exception>
    public static NamedJudges Read(IReadOnlyList<string> names)
    {
        List<IJudge> embedded = [];
        List<string> models = [];
        foreach (var name in names)
        {
            if (EmbeddedJudges.Find(new JudgeName(name)) is { } judge) embedded.Add(judge);
            else if (name.Contains(':', StringComparison.Ordinal)) models.Add(name);
            else throw new InputException("--judge", $"'{name}' is no judge: name an embedded one ({string.Join(", ", EmbeddedJudges.Names)}) or the URI of a language model, for example ollama:llama3.2.");
        }
        return new(embedded, models.Count == 0 ? null : JudgeUri.Join(models));
    }

    /// <summary>The panel over a benchmark: models first, then the embedded judges named, or, where none is, those of the benchmark.</summary>
    public Panel PanelFor(Benchmark benchmark, OpenedJudges opened) =>
        opened.PanelFor(benchmark, Embedded.Count > 0 ? new Panel(Embedded) : Session.PanelFor(benchmark));
}
