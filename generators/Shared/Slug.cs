using System.Text;

namespace Assay.Build;

/// <summary>The same function as the language's own <c>Assay.Slug</c>, which a compiler process cannot load. A test holds the two together.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c is '_' or '-' or ' ' or '.')
            {
                if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
                continue;
            }
            var begins = char.IsUpper(c) && i > 0 && slug.Length > 0 && slug[^1] != '-' &&
                (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (begins) slug.Append('-');
            slug.Append(char.ToLowerInvariant(c));
        }
        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The id of a benchmark, from the name of its type.</summary>
    public static string OfBenchmark(string typeName) => Of(Stem(typeName));

    /// <summary>The name of a benchmark's type without a trailing <c>Bench</c>.</summary>
    public static string Stem(string typeName) =>
        typeName.EndsWith("Bench", System.StringComparison.Ordinal) ? typeName.Substring(0, typeName.Length - "Bench".Length) : typeName;
}
