namespace Assay;

/// <summary>
/// A term of a taxonomy. A term is a type, so a misspelt one does not compile.
/// A type that derives directly from <see cref="Term"/> is an <em>axis</em> (a risk dimension, a discipline); what derives from
/// an axis is a term on it, and the chain of base types between the two is the term's path.
/// </summary>
/// <example><code>
/// public abstract class Discipline : Term;
/// public abstract class Chemistry : Discipline { public sealed class OrganicSynthesis : Chemistry; }
/// </code></example>
public abstract class Term;
