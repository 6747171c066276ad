using System.Collections.Concurrent;

namespace Assay;

/// <summary>Where a term stands: its axis, and its path from the axis down to itself, as slugs.</summary>
/// <param name="Axis">Slug of the axis, for example <c>discipline</c>.</param>
/// <param name="Path">Slugs from below the axis to the term, joined by '/', for example <c>chemistry/organic-synthesis</c>; empty for the axis itself.</param>
public sealed record TermPath(string Axis, string Path)
{
    private static readonly ConcurrentDictionary<Type, TermPath> Known = new();

    /// <summary>The path of the term <typeparamref name="TTerm"/>.</summary>
    public static TermPath Of<TTerm>() where TTerm : Term => Of(typeof(TTerm));

    /// <summary>The path of a term given as a type.</summary>
    /// <exception cref="ArgumentException">The type does not derive from <see cref="Term"/>, or is <see cref="Term"/> itself.</exception>
    public static TermPath Of(Type term) => Known.GetOrAdd(term, Read);

    private static TermPath Read(Type term)
    {
        if (!term.IsSubclassOf(typeof(Term)))
            throw new ArgumentException($"{term} is no term: derive it from an axis, which derives from {typeof(Term)}.", nameof(term));
        var chain = new List<string>();
        var type = term;
        for (; type.BaseType != typeof(Term); type = type.BaseType!)
            chain.Insert(0, Slug.Of(type.Name));
        return new TermPath(Slug.Of(type.Name), string.Join('/', chain));
    }
}
