using System.Globalization;
using System.Text;

namespace Assay.Generators;

/// <summary>JSON strings. A JSON library would be one more assembly to ship beside the generator.</summary>
internal static class Json
{
    public static string String(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) json.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c)) json.Append("\\ufffd"); // JSON has no half pairs
            else if (c < ' ') json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else json.Append(c);
        }
        return json.Append('"').ToString();
    }
}
