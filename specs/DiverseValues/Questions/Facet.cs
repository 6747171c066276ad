namespace DiverseValues;

/// <summary>A part of an answer that shows one value dimension: how it reads for somebody who asks much of the dimension, and for somebody to whom it matters little.</summary>
/// <param name="High">Two or three sentences in which the dimension is strong.</param>
/// <param name="Low">Two or three sentences in which it is weak, as a real answer would be.</param>
public sealed record Facet(Func<Persona, string> High, string Low)
{
    /// <summary>A facet that is the same for everybody.</summary>
    public Facet(string high, string low) : this(_ => high, low)
    {
    }
}
