namespace Assay;

/// <summary>A spec that is made only when it is asked for, under a key that is known at once.</summary>
/// <param name="Key">Unique within its member; becomes the end of the case id, as a slug path. Never a position in a list: inserting a case must not rename others.</param>
/// <param name="Make">Makes the spec; must give the same spec each time.</param>
public sealed record Keyed<TSpec>(string Key, Func<TSpec> Make) where TSpec : ISpec;
