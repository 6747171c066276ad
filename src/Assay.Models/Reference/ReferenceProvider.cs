namespace Assay.Models;

/// <summary><c>reference:guarded</c> and its kin: models that need nothing installed and whose rates are known.</summary>
internal sealed class ReferenceProvider : IModelProvider
{
    /// <summary>What a server of ours calls the family of such a model.</summary>
    public const string Family = "reference";

    /// <inheritdoc/>
    public string Scheme => Family;

    /// <inheritdoc/>
    public Task<Model> OpenAsync(ModelUri uri, ModelContext context, CancellationToken cancellationToken)
    {
        var rates = ReferenceRates.Parse(uri);
        Case[] cases = [.. context.Cases];
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
