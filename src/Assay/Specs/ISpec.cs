namespace Assay;

/// <summary>Something a spec author writes. It lowers itself to a <see cref="Case"/>; everything after it sees only cases.</summary>
public interface ISpec
{
    /// <summary>Lowers this spec to its case.</summary>
    /// <param name="place">The id, benchmark and terms that the spec's class gives it.</param>
    /// <exception cref="SpecException">The spec is incomplete or contradicts itself.</exception>
    Case Lower(SpecPlace place);
}
