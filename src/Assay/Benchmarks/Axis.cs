namespace Assay;

/// <summary>An axis by which results are broken down.</summary>
/// <param name="Name">Slug, as in <see cref="TermPath.Axis"/>; also the name of the trait on test rows.</param>
public sealed record Axis(string Name)
{
    /// <summary>How many levels of the path get lines of their own in a scorecard; deeper terms count towards their ancestors.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>The axis that a type declares.</summary>
    /// <exception cref="ArgumentException">The type is a term on an axis, not an axis.</exception>
    public static Axis Of<TAxis>() where TAxis : Term => TermPath.Of<TAxis>() switch
    {
        { Path: "" } axis => new Axis(axis.Axis),
        var term => throw new ArgumentException($"{typeof(TAxis).Name} is a term on the axis '{term.Axis}', not an axis: name the type that derives directly from Term."),
    };
}
