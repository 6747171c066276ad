namespace Assay;

/// <summary>Places every spec of a class on an axis, beside the term in each spec's own type. May be given once per axis.</summary>
/// <typeparam name="TTerm">The term, for example a subdiscipline.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class InAttribute<TTerm> : Attribute where TTerm : Term;
