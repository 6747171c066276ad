using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>An opened model: who answers, and what is known of them.</summary>
/// <param name="Uri">How it was named, for example <c>ollama:llama3.2</c>.</param>
/// <param name="Client">Who answers. Failures are thrown as <see cref="ModelException"/>.</param>
/// <param name="Facts">What is known of the model; a run records it.</param>
public sealed record Model(string Uri, IChatClient Client, ModelFacts Facts)
{
    /// <summary>Whether the same request under the same seed always gets the same answer, byte for byte.</summary>
    public bool IsDeterministic { get; init; }

    /// <summary>Whether the model can be given tools; null where the endpoint does not say before it is asked.</summary>
    public bool? SupportsTools { get; init; }

    /// <summary>How often a reference model plays the unsafe script; null for every other model.</summary>
    public ReferenceRates? Planted { get; init; }

    /// <summary>Says when it is no use to ask on, for example because the endpoint is plainly down; null where nothing watches.</summary>
    public IRunBrake? Brake { get; init; }

    /// <summary>Whether this is a reference model: its runs check the instrument and say nothing of any model.</summary>
    public bool IsReference => Planted is not null;
}

/// <summary>What is known of a model and of the server that runs it. Null is "not known", never "none".</summary>
public sealed record ModelFacts
{
    /// <summary>The name the server knows it by.</summary>
    public required string Name { get; init; }

    /// <summary>Digest of the weights, of the replayed file, or of the answer key.</summary>
    public string? Digest { get; init; }

    /// <summary>Quantisation of the weights, for example <c>Q4_K_M</c>.</summary>
    public string? Quantisation { get; init; }

    /// <summary>The architecture as the server states it, for example <c>llama</c>: models of one family err together.</summary>
    public string? Family { get; init; }

    /// <summary>The chat template.</summary>
    public string? ChatTemplate { get; init; }

    /// <summary>What serves it and in which version, for example <c>Ollama 0.12.6</c>.</summary>
    public string? Server { get; init; }

    /// <summary>Context length in tokens that every request asks for.</summary>
    public int? ContextLength { get; init; }
}
