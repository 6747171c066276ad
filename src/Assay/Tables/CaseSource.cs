namespace Assay;

/// <summary>A row of the generated case table: an id and how to make the spec. Nothing is made until it is asked for.</summary>
public sealed class CaseSource
{
    private readonly string _id;
    private readonly Func<CaseSource, IEnumerable<(string Id, Func<ISpec> Make)>> _expand;

    private CaseSource(string id, IReadOnlyList<Type> terms, Func<CaseSource, IEnumerable<(string, Func<ISpec>)>> expand) =>
        (_id, Terms, _expand) = (id, terms, expand);

    /// <summary>The id of the member, or of the scenario.</summary>
    internal string Id => _id;

    /// <summary>The terms of the declaring class.</summary>
    internal IReadOnlyList<Type> Terms { get; }

    /// <summary>A case of its own.</summary>
    /// <param name="id">The case id.</param>
    /// <param name="make">Makes the spec; must give the same spec each time.</param>
    /// <param name="terms">The terms of the declaring class.</param>
    public static CaseSource One(string id, Func<ISpec> make, params IReadOnlyList<Type> terms) =>
        new(id, terms, source => [(source._id, make)]);

    /// <summary>The cases that a member with <see cref="CasesAttribute"/> yields; each id is the member's id and the key.</summary>
    /// <param name="id">The member's id.</param>
    /// <param name="specs">The member.</param>
    /// <param name="terms">The terms of the declaring class.</param>
    public static CaseSource Many<TSpec>(string id, Func<IEnumerable<Keyed<TSpec>>> specs, params IReadOnlyList<Type> terms) where TSpec : ISpec =>
        new(id, terms, source => specs().Select(keyed => (source._id.WithKey(keyed.Key), keyed.Make as Func<ISpec> ?? (() => keyed.Make()))));

    /// <summary>A scenario and its wording variants.</summary>
    /// <param name="id">The scenario's id.</param>
    /// <param name="make">Makes a fresh world.</param>
    /// <param name="terms">The terms of the declaring class.</param>
    public static CaseSource World(string id, Func<Scenario> make, params IReadOnlyList<Type> terms) =>
        new(id, terms, source => ScenarioLowering.Specs(source._id, make));

    internal IEnumerable<(string Id, Func<ISpec> Make)> Expand() => _expand(this);
}
