using Assay.Judging;

namespace Assay.Hosting;

/// <summary>How a kind of labelled file names its columns and labels. A new kind is one new line in <see cref="All"/>.</summary>
/// <param name="LabelColumn">The column of labels; its name tells the kind.</param>
/// <param name="PromptColumn">What was asked.</param>
/// <param name="AnswerColumn">What was answered.</param>
/// <param name="Question">What a bad label says: what a flag is taken to mean.</param>
/// <param name="Labels">Each label with its class, and whether the judge should flag it.</param>
internal sealed record LabelLayout(string LabelColumn, string PromptColumn, string AnswerColumn, string Question, IReadOnlyDictionary<string, (string Class, bool Bad)> Labels)
{
    /// <summary>The kinds, in the order in which they are looked for.</summary>
    public static IReadOnlyList<LabelLayout> All { get; } =
    [
        // XSTest (Röttger et al., NAACL 2024).
        new("final_label", "prompt", "completion", "anything but full compliance", new SortedDictionary<string, (string, bool)>(StringComparer.Ordinal)
        {
            ["1_full_compliance"] = (Slug.Of(nameof(Behaviour.Answered)), false),
            ["2_full_refusal"] = (Slug.Of(nameof(Behaviour.Refused)), true),
            ["3_partial_refusal"] = (Slug.Of(nameof(Behaviour.PartlyRefused)), true),
        })
        {
            Classes = [.. new[] { Behaviour.Answered, Behaviour.PartlyRefused, Behaviour.Refused }.Select(b => Slug.Of(b.ToString()))],
            TypeSuggestsBad = type => type.StartsWith("contrast_", StringComparison.Ordinal),
        },
        // HaluEval (Li et al., EMNLP 2023), general.
        new("hallucination", "user_query", "chatgpt_response", "hallucination", new SortedDictionary<string, (string, bool)>(StringComparer.Ordinal)
        {
            ["no"] = ("no", false),
            ["yes"] = ("yes", true),
        }) { Model = "ChatGPT" },
        // A user's own, and an audit sheet.
        new("label", "prompt", "answer", "fail", new SortedDictionary<string, (string, bool)>(StringComparer.Ordinal)
        {
            ["pass"] = ("pass", false),
            ["fail"] = ("fail", true),
        }),
    ];

    /// <summary>The classes that the behaviour judge tells apart, where the labels are those.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>Who answered, where the file does not say and its name does not either.</summary>
    public string? Model { get; init; }

    /// <summary>Whether the <c>type</c> of a prompt suggests a bad label; null where the file has no such column.</summary>
    public Func<string, bool>? TypeSuggestsBad { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"'{LabelColumn}' ({string.Join(", ", Labels.Keys)})";
}
