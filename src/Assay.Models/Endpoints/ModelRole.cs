namespace Assay.Models;

/// <summary>What a model does in a run. An endpoint has limits of its own for each role: a judge that is asked too often must not slow the model down, nor the reverse.</summary>
public enum ModelRole
{
    /// <summary>It is evaluated.</summary>
    Model,
    /// <summary>It judges.</summary>
    Judge,
}
