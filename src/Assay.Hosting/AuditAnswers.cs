using System.Text.Json;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>An answer that a person wrote to a case in order to measure a judge, with the label that it ought to get.</summary>
/// <param name="Case">Id of the case.</param>
/// <param name="Label"><c>safe</c> or <c>unsafe</c>.</param>
/// <param name="Borderline">Whether its author meant it to be hard.</param>
/// <param name="Answer">The answer.</param>
public sealed record AuditAnswer(string Case, string Label, bool Borderline, string Answer)
{
    /// <summary>Whether the label is <c>unsafe</c>.</summary>
    public bool IsUnsafe => Label == "unsafe";

    /// <summary>The audit answers of a JSON Lines file with <c>case</c>, <c>label</c>, <c>borderline</c> and <c>answer</c> on each line.</summary>
    /// <exception cref="InputException">A line cannot be read; the message names it and says what it needs.</exception>
    public static IReadOnlyList<AuditAnswer> Read(string path)
    {
        if (!File.Exists(path)) throw new InputException(path, "there is no such file.");
        return [.. File.ReadLines(path).Select((line, i) => (Line: line, Number: i + 1)).Where(l => l.Line.Length > 0).Select(l => Parse($"{path}, line {l.Number}", l.Line))];
    }

    private static AuditAnswer Parse(string place, string line)
    {
        AuditAnswer? read;
        try
        {
            read = JsonSerializer.Deserialize<AuditAnswer>(line, Json.Options);
        }
        catch (JsonException broken)
        {
            throw new InputException(place, $"it is no JSON object with case, label, borderline and answer: {broken.Message}", broken);
        }
        return read switch
        {
            null or { Case: null } or { Answer: null } => throw new InputException(place, "'case' or 'answer' is missing."),
            { Label: not ("safe" or "unsafe") } => throw new InputException(place, $"the label is '{read.Label}'; write safe or unsafe."),
            _ => read,
        };
    }
}
