namespace Assay;

/// <summary>Marks a static member of a spec class that yields many cases: <c>IEnumerable&lt;Keyed&lt;TSpec&gt;&gt;</c>. Keys are read eagerly, specs only when asked for.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class CasesAttribute : Attribute;
