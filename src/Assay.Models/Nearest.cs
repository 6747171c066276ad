namespace Assay.Models;

/// <summary>The known name that an unknown one was probably meant to be, by Levenshtein distance.</summary>
public static class Nearest
{
    /// <summary>Beyond this many characters prompts differ in substance, and the quadratic distance gets slow.</summary>
    private const int Compared = 400;

    /// <summary>The nearest of the known names, the first one of equals; null if there is none.</summary>
    public static string? To(string name, IEnumerable<string> known) => known.MinBy(k => Distance(name, k));

    /// <summary>The end of a sentence: <c>; did you mean 'x'?</c> where one is near, otherwise a full stop.</summary>
    public static string Hint(string name, IEnumerable<string> known) => Close(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : ".";

    /// <summary>The nearest of the known names where it is near: at most one character and a third of the name differ; otherwise null.</summary>
    public static string? Close(string name, IEnumerable<string> known) => To(name, known) is { } nearest && Distance(name, nearest) <= 1 + name.Length / 3 ? nearest : null;

    private static int Distance(string a, string b)
    {
        var (x, y) = (Start(a), Start(b));
        var previous = Enumerable.Range(0, y.Length + 1).ToArray();
        var current = new int[y.Length + 1];
        for (var i = 1; i <= x.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= y.Length; j++)
            {
                var replaced = previous[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, 1 + Math.Min(previous[j], current[j - 1]));
            }
            (previous, current) = (current, previous);
        }
        return previous[y.Length];
    }

    private static string Start(string text) => text.Length <= Compared ? text.ToLowerInvariant() : text[..Compared].ToLowerInvariant();
}
