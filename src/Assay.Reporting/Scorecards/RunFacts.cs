using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>What a scorecard says of its run.</summary>
/// <param name="Model">URI of the model.</param>
/// <param name="Epochs">Epochs asked.</param>
/// <param name="PlantedRate">For a reference model: the probability with which it plays the unsafe script. Null for every other model.</param>
public sealed record RunFacts(string Model, int Epochs, Func<Case, Condition, double>? PlantedRate = null)
{
    /// <summary>URI of the model that judges asked; null where embedded judges decided.</summary>
    public string? Judge { get; init; }

    /// <summary>How the run was judged and counted.</summary>
    public Protocol Protocol { get; init; } = Protocol.Assay;

    /// <summary>What certificates make of a line: its rate, the ids of the cases and the names of the conditions behind it, its estimate. Null for a reference model, whose rates are planted.</summary>
    public Func<Rate, IReadOnlyList<(string Case, string Condition)>, RateEstimate, LineCertification>? Certify { get; init; }

    /// <summary>How far the judges of a jury agree; null where no jury decided.</summary>
    public JudgeAgreement? Agreement { get; init; }

    /// <summary>What a reader has to know of this run.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
