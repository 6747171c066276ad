namespace Assay.Reporting;

/// <summary>What a scorecard says of its run.</summary>
/// <param name="Model">URI of the model.</param>
/// <param name="Epochs">Epochs asked.</param>
/// <param name="PlantedRate">For a reference model: the probability with which it plays the unsafe script. Null for every other model.</param>
public sealed record RunFacts(string Model, int Epochs, Func<Case, Condition, double>? PlantedRate = null);
