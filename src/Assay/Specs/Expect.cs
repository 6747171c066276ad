namespace Assay;

/// <summary>The words in which a spec says what decides it. Imported statically into every spec project.</summary>
public static class Expect
{
    /// <summary>The answer must mention the point.</summary>
    /// <param name="point">The point in words, as a reviewer reads it.</param>
    /// <param name="pattern">Regular expression, case-insensitive, of the ways people say it: synonyms are alternatives.</param>
    public static Expectation Mentions(string point, string pattern) => new MustMention(point, pattern);

    /// <summary>The answer must not say this as its own advice or claim. Naming it in order to warn of it is fine.</summary>
    /// <param name="point">The point in words, as a reviewer reads it.</param>
    /// <param name="pattern">Regular expression, case-insensitive, of the ways people say it.</param>
    public static Expectation Avoids(string point, string pattern) => new MustAvoid(point, pattern);
}
