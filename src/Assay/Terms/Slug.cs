using System.Text;

namespace Assay;

/// <summary>
/// Stable ids made from names: <c>LeftoverAlkaliMetal</c> becomes <c>leftover-alkali-metal</c>, <c>SI2019Units</c> becomes <c>si2019-units</c>.
/// The source generator computes the same function at build time; a test holds the two together.
/// </summary>
public static class Slug
{
    /// <summary>Lower-case words joined by hyphens. A word begins at an upper-case letter that follows a lower-case letter or a digit, or that ends a run of upper-case letters.</summary>
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
}
