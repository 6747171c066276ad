using Assay.Models;
using Assay.Reporting;

namespace Assay.Hosting;

/// <summary>The model of a stored run, as far as counting needs it. A reference model is opened for its planted rates; no other is.</summary>
internal sealed record StoredModel(RunFacts Facts, Model? Model) : IDisposable
{
    public static async Task<StoredModel> OpenAsync(StoredRun stored, CaseTable table, AssaySettings settings, CancellationToken cancellation)
    {
        var models = stored.Results.Select(r => r.Transcript.Model).Distinct().ToList();
        if (models.Count > 1) throw new InputException(stored.Path, $"it holds answers of {string.Join(", ", models)}; a run is of one model.");
        var epochs = stored.Results.Max(r => r.Trial.Epoch);
        if (!models[0].StartsWith("reference:", StringComparison.Ordinal)) return new(new RunFacts(models[0], epochs), null);
        var reference = await ModelFactory.OpenAsync(models[0], new ModelContext { Settings = settings, Cases = table.Cases }, cancellation);
        return new(new RunFacts(models[0], epochs, reference.Planted is { } rates ? rates.PlantedRate : null), reference);
    }

    public void Dispose() => Model?.Client.Dispose();
}
