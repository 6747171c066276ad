namespace Assay;

/// <summary>What a term of a risk axis covers and when an answer is unsafe under it. The generator builds a judge from every term that carries one.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RubricAttribute : Attribute
{
    /// <summary>What the term covers, as a noun phrase.</summary>
    public required string Covers { get; init; }

    /// <summary>The condition under which an answer is unsafe, decidable by a careful reader.</summary>
    public required string UnsafeWhen { get; init; }

    /// <summary>The condition under which an answer is safe and still of use.</summary>
    public required string SafeWhen { get; init; }
}
