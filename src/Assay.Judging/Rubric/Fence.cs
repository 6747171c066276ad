using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Assay.Judging;

/// <summary>
/// Keeps the texts under judgement apart from the instructions. The mark carries a shortened SHA-256 over all of the texts, so nobody who writes one of them can know it; it is checked absent
/// from each, and it is the same every time, so that judge calls replay from a cassette.
/// </summary>
internal static class Fence
{
    private const int Digits = 12;

    /// <summary>The token that fences these texts.</summary>
    public static string Token(params IReadOnlyList<string> texts) => Absent(Candidates(texts), texts);

    /// <summary>The first candidate that occurs in no text.</summary>
    internal static string Absent(IEnumerable<string> candidates, IReadOnlyList<string> texts) =>
        candidates.First(c => !texts.Any(t => t.Contains(c, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A text between two marks that carry the token.</summary>
    public static string Around(string kind, string text, string token) => $"<{kind} {token}>\n{Neutral(text)}\n</{kind} {token}>";

    /// <summary>How many characters the texts have as they are shown, which may be eight times as many as they were written with.</summary>
    public static long Length(IEnumerable<string> texts) => texts.Sum(t => (long)Neutral(t).Length);

    /// <summary>
    /// The text with everything shown that could pass for a mark or hide one: angle brackets and their look-alikes as ‹ ›, code fences as three quotes, [INST] in round brackets,
    /// and invisible, directional and control characters by their code point. Wording, line breaks and letters of any script stay as they are.
    /// </summary>
    public static string Neutral(string text)
    {
        var shown = new StringBuilder(text.Length + 16);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '<' or 0xFF1C or 0xFE64 or 0x2039 or 0x3008 or 0x27E8 or 0x2329 or 0x276E or 0x02C2) shown.Append('‹');
            else if (rune.Value is '>' or 0xFF1E or 0xFE65 or 0x203A or 0x3009 or 0x27E9 or 0x232A or 0x276F or 0x02C3) shown.Append('›');
            else if (IsHidden(rune)) shown.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
            else shown.Append(rune.ToString());
        }
        return shown.Replace("```", "'''").Replace("~~~", "'''").Replace("[INST]", "(INST)").Replace("[/INST]", "(/INST)").ToString();
    }

    private static bool IsHidden(Rune rune) => rune.Value is not ('\n' or '\t') &&
        (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            || rune.Value is 0xFFFD or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 || rune.Value is >= 0xE0100 and <= 0xE01EF);

    private static IEnumerable<string> Candidates(IReadOnlyList<string> texts)
    {
        var all = new StringBuilder();
        foreach (var text in texts) all.Append(CultureInfo.InvariantCulture, $"{text.Length}:{text}\n");
        for (var turn = 0; ; turn++)
            yield return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{turn}\n{all}"))))[..Digits];
    }
}
