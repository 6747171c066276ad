using System.Security.Cryptography;
using System.Text;
using Assay.Judging;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>Pairs of answers with the better one named by people: CSV or JSON Lines with <c>prompt</c>, <c>a</c>, <c>b</c> and <c>label</c>. Pairs of one <c>group</c>, else of one <c>case</c>, else of one prompt, are not taken as independent.</summary>
internal sealed record PairFile(LabelSource Source, IReadOnlyList<LabelledPair> Pairs)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">File, column, answer or label cannot be read; the message names file and line.</exception>
    public static PairFile Read(string path)
    {
        var pairs = RecordFile.Read(path, "prompt", "a", "b", "label").Select(r => Pair(path, r)).ToList();
        return new(new LabelSource(path, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), pairs.Count), pairs);
    }

    private static LabelledPair Pair(string path, FileRecord record)
    {
        var fields = record.Fields;
        foreach (var name in new[] { "prompt", "a", "b" })
            if (string.IsNullOrWhiteSpace(fields[name])) throw RecordFile.At(path, record.Line, $"its '{name}' is blank; a pair is a prompt and two answers.");
        if (fields.TryGetValue("model", out var model) && string.IsNullOrWhiteSpace(model)) throw RecordFile.At(path, record.Line, LabelledFile.BlankModel);
        if (fields["a"] == fields["b"]) throw RecordFile.At(path, record.Line, "both answers are the same, so neither is better; leave the pair out.");
        var better = fields["label"].Trim().ToLowerInvariant() switch
        {
            "1" or "a" => PairwiseVerdict.First,
            "2" or "b" => PairwiseVerdict.Second,
            var other => throw RecordFile.At(path, record.Line, $"the label '{other}' is none of 1, 2, a, b; it names the better answer, and a pair without one is left out."),
        };
        string? Named(string name) => fields.GetValueOrDefault(name) is { } text && !string.IsNullOrWhiteSpace(text) ? $"{name} {text}" : null;
        var cluster = Named("group") ?? Named("case") ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fields["prompt"])))[..16];
        return new(cluster, fields["prompt"], fields["a"], fields["b"], better) { Model = model ?? Path.GetFileNameWithoutExtension(path) };
    }
}
