using System.Security.Cryptography;
using System.Text;
using Assay.Judging;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>Answers of real models with the labels that people gave them, as a data file. The layout is told by the name of the label column.</summary>
internal sealed record LabelledFile(LabelSource Source, LabelLayout Layout, IReadOnlyList<LabelledAnswer> Answers)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">File, column or label cannot be read; the message names file and line.</exception>
    /// <param name="path">The file.</param>
    /// <param name="cases">The cases that it may name.</param>
    public static LabelledFile Read(string path, LabelledCases cases)
    {
        var records = RecordFile.Read(path);
        var layout = LabelLayout.All.FirstOrDefault(l => records[0].Fields.ContainsKey(l.LabelColumn)) ?? throw RecordFile.At(path, records[0].Line,
            $"there is no column of labels; name it {string.Join(", or ", LabelLayout.All.Select(l => l.ToString()))}.");
        var answers = records.Select(r => Answer(path, r, layout, cases)).ToList();
        return new(new LabelSource(path, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), answers.Count) { Fitted = FittedAnswers.Count(answers) }, layout, answers);
    }

    /// <summary>A certificate is about the models that it names.</summary>
    public const string BlankModel = "its 'model' is blank; name who answered, or leave the column out.";

    private static LabelledAnswer Answer(string path, FileRecord record, LabelLayout layout, LabelledCases cases)
    {
        var asked = cases.Of(path, record);
        string Field(string name) => record.Fields.GetValueOrDefault(name)
            ?? throw RecordFile.At(path, record.Line, $"it has no '{name}'; with labels in '{layout.LabelColumn}', the prompt stands in '{layout.PromptColumn}' and the answer in '{layout.AnswerColumn}'.");
        var prompt = asked is { } known ? known.Case[known.Condition].Opening[^1].Text : Field(layout.PromptColumn);
        if (record.Fields.TryGetValue("model", out var model) && string.IsNullOrWhiteSpace(model)) throw RecordFile.At(path, record.Line, BlankModel);
        var given = Field(layout.LabelColumn).Trim();
        if (!layout.Labels.TryGetValue(given, out var label))
            throw RecordFile.At(path, record.Line, $"the label '{given}' in '{layout.LabelColumn}' is none of {string.Join(", ", layout.Labels.Keys)}.");
        return new LabelledAnswer(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(prompt)))[..16], prompt, Field(layout.AnswerColumn), label.Bad)
        {
            Asked = asked,
            Model = model ?? layout.Model ?? Path.GetFileNameWithoutExtension(path),
            Class = label.Class,
            TypeMisleads = layout.TypeSuggestsBad is { } suggests && record.Fields.GetValueOrDefault("type") is { } type ? suggests(type) != label.Bad : null,
        };
    }
}
