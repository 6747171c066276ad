using System.Text.Json.Serialization;

namespace Assay;

/// <summary>What became of a trial. Only <see cref="Pass"/> and <see cref="Fail"/> are results; nothing else is ever counted as one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Outcome>))]
public enum Outcome
{
    /// <summary>The deciding judge says so.</summary>
    Pass,
    /// <summary>The deciding judge says so.</summary>
    Fail,
    /// <summary>The judge's answer could not be read, was out of scale, the judge refused, the panel split, or the answer was empty or cut off.</summary>
    Unscored,
    /// <summary>The model, a tool or the transport failed after its retries, or the prompt did not fit the context.</summary>
    Error,
    /// <summary>Filtered out, stopped by the budget, cancelled.</summary>
    NotRun,
    /// <summary>The model cannot do this kind of case.</summary>
    NotApplicable,
}
