namespace Assay.Models;

/// <summary><c>reference:guarded</c> and its kin: models that need nothing installed and whose rates are known.</summary>
internal sealed class ReferenceProvider : IModelProvider
{
    /// <summary>What a server of ours calls the family of such a model.</summary>
    public const string Family = "reference";

    /// <inheritdoc/>
    public string Scheme => Family;

    /// <inheritdoc/>
    public bool NeedsServer => false;

    /// <inheritdoc/>
    public Task<Model> OpenAsync(ModelUri uri, ModelContext context, CancellationToken cancellationToken)
    {
        var rates = ReferenceRates.Parse(uri);
        // A table makes its cases again when they are read again; what can be read once only is kept.
        var cases = context.Cases as IReadOnlyList<Case> ?? [.. context.Cases];
        rates.Check(cases);
        var key = new AnswerKey(cases);
        return Task.FromResult(new Model(uri.ToString(), new ReferenceClient(key, rates, uri.ToString()), new ModelFacts { Name = uri.Name, Digest = key.Digest() })
        {
            IsDeterministic = true,
            SupportsTools = true,
            Planted = rates,
        });
    }
}
