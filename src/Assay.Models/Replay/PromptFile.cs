using System.Security.Cryptography;
using System.Text;

namespace Assay.Models;

/// <summary>A prompt given as data.</summary>
/// <param name="Id">Its <c>id</c>; where the file has none, the first 12 hexadecimal digits of the prompt's SHA-256, so that inserting a prompt renames no other.</param>
/// <param name="Prompt">The prompt.</param>
/// <param name="Fields">The other fields by lower-case name.</param>
/// <param name="Line">The line it begins on.</param>
public sealed record PromptRecord(string Id, string Prompt, IReadOnlyDictionary<string, string> Fields, int Line);

/// <summary>Prompts given as a data file: CSV with a header (<c>.csv</c>) or JSON Lines (<c>.jsonl</c>) with <c>prompt</c>, optionally <c>id</c>, and any other fields.</summary>
public static class PromptFile
{
    /// <summary>All prompts in the order of the file.</summary>
    /// <exception cref="InputException">The file or a line cannot be read, a prompt is blank, or two ids are the same; the message names file and line.</exception>
    public static IReadOnlyList<PromptRecord> Read(string path)
    {
        var prompts = new List<PromptRecord>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, fields) in RecordFile.Read(path, "prompt"))
        {
            var prompt = fields["prompt"];
            if (string.IsNullOrWhiteSpace(prompt))
                throw RecordFile.At(path, line, "the prompt is blank.");
            var given = fields.GetValueOrDefault("id")?.Trim();
            var id = string.IsNullOrEmpty(given) ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(prompt)))[..12] : given;
            if (!lines.TryAdd(id, line))
                throw RecordFile.At(path, line, $"its id '{id}' is that of line {lines[id]}; give each prompt an id of its own.");
            prompts.Add(new PromptRecord(id, prompt, new SortedDictionary<string, string>(
                fields.Where(f => f.Key is not ("prompt" or "id")).ToDictionary(), StringComparer.Ordinal), line));
        }
        return prompts;
    }
}
