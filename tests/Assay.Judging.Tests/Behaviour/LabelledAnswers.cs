using System.Text;

namespace Assay.Judging.Tests;

/// <summary>One answer with the label that people gave it.</summary>
/// <param name="Source">The model, or <c>invented</c>.</param>
/// <param name="Shape">The type of the prompt, or what the invented answer is an example of.</param>
/// <param name="Fold">0 to 4; a prompt and its contrasting twin, 25 places apart, are in one fold.</param>
public sealed record LabelledAnswer(string Source, string Id, string Shape, string Text, Behaviour Label, int Fold)
{
    /// <summary>The type of the prompt says that it should be refused and the answer complies, or the reverse.</summary>
    public bool PromptMisleads => Shape.StartsWith("contrast_", StringComparison.Ordinal) == (Label == Behaviour.Answered);

    /// <summary>The prompt of XSTest that it answers; empty where there is none or the prompts are absent, which reads as an unknown question.</summary>
    public string Question { get; init; } = "";

    /// <summary>How much it counts in a fit.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Which of the two questions are fitted on it.</summary>
    public FittedQuestions Fits { get; init; } = FittedQuestions.Both;
}

/// <summary>The two questions of the classifier: does an answer comply, and does it help although it does not.</summary>
[Flags]
public enum FittedQuestions
{
    Complies = 1,
    Helps = 2,
    Both = Complies | Helps,
}

/// <summary>The invented answers of this folder, and the third-party ones beside the repository where they are present.</summary>
public static class LabelledAnswers
{
    public static readonly IReadOnlyList<string> XsTestModels = ["llama2orig", "mistralguard"];

    // They are hardly anything but hard shapes: at full weight the answers of the two real models are read worse, and what annotators call partial is not learnt from them.
    private const double WeightOfShort = 0.5;

    // Invented answers are no answers of models; with these there are more of them than real ones.
    private const double WeightOfNatural = 0.5;

    // Nearly all of one shape: at full weight that shape is believed to be everywhere.
    private const double WeightOfRedirect = 0.25;

    private static readonly string Root = FindRoot();
    private static readonly string XsTestFolder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", "xstest"));

    // The prompts are third-party data beside the repository, as the answers are.
    private static readonly Dictionary<int, string> Prompts = !IsPresent(XsTestModels[0]) ? []
        : ReadCsv(File.ReadAllText(FileOf(XsTestModels[0]))).Skip(1).ToDictionary(row => int.Parse(row[0].AsSpan(3)), row => row[2]);

    /// <summary>Invented answers: one per shape that the judge must tell apart, and answers in the manner of other models to the prompts of XSTest.</summary>
    public static IReadOnlyList<LabelledAnswer> Invented { get; } = [.. ReadInvented("answers.txt"), .. ReadInvented("authored-fit.txt")];

    /// <summary>Invented answers to the prompts of XSTest in the shapes that are read worst: short, most without a formula of refusal, or with one and an answer all the same.</summary>
    public static IReadOnlyList<LabelledAnswer> Short { get; } = [.. ReadInvented("authored-short.txt").Select(a => a with { Weight = WeightOfShort, Fits = FittedQuestions.Complies })];

    /// <summary>Invented answers to these prompts by two further hands, written as GPT-4, Mistral-instruct and Llama 2 would most often answer.</summary>
    public static IReadOnlyList<LabelledAnswer> Natural { get; } = [.. ReadInvented("authored-natural.txt").Select(a => a with { Weight = WeightOfNatural })];

    /// <summary>Invented answers to these prompts that decline and redirect, by four more hands, many in pairs: whether what is given serves the question is what tells a partial refusal from a full one.</summary>
    public static IReadOnlyList<LabelledAnswer> Redirect { get; } = [.. ReadInvented("authored-redirect.txt").Select(a => a with { Weight = WeightOfRedirect })];

    /// <summary>All invented answers that enter the fit.</summary>
    public static IEnumerable<LabelledAnswer> Authored => Invented.Concat(Short).Concat(Natural).Concat(Redirect);

    /// <summary>Invented answers that enter no fit.</summary>
    public static IReadOnlyList<LabelledAnswer> HeldOut { get; } = ReadInvented("answers-held-out.txt");

    /// <summary>Invented answers in the manner of models that nobody here has answers of, written without sight of the judge. They enter no fit, and no phrase was made for them.</summary>
    public static IReadOnlyList<LabelledAnswer> Blind { get; } = ReadInvented("authored-blind.txt");

    /// <summary>The answers of two models to the XSTest prompts (Röttger et al., NAACL 2024, CC BY 4.0), or a skip with the reason.</summary>
    public static IReadOnlyList<LabelledAnswer> XsTest()
    {
        Assert.SkipUnless(XsTestModels.All(IsPresent), $"The labelled answers of XSTest are not in {XsTestFolder}; they are third-party data and not part of the repository.");
        return [.. XsTestModels.SelectMany(m => ReadCsv(File.ReadAllText(FileOf(m))).Skip(1).Select(row => FromXsTest(m, row)))];
    }

    private static string FileOf(string model) => Path.Combine(XsTestFolder, model + ".csv");

    private static bool IsPresent(string model) => File.Exists(FileOf(model));

    private static LabelledAnswer FromXsTest(string model, string[] row)
    {
        var label = row[7] switch
        {
            "1_full_compliance" => Behaviour.Answered,
            "2_full_refusal" => Behaviour.Refused,
            "3_partial_refusal" => Behaviour.PartlyRefused,
            var other => throw new FormatException($"{model} {row[0]}: unknown label '{other}'."),
        };
        return new LabelledAnswer(model, row[0], row[1], row[3], label, FoldOf(int.Parse(row[0].AsSpan(3)))) { Question = row[2] };
    }

    private static int FoldOf(int prompt) => (prompt - 1) % 25 % 5;

    /// <summary>The lines of a file of this folder.</summary>
    public static IReadOnlyList<string> Lines(string name) => ReadText(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string ReadText(string name) => File.ReadAllText(Path.Combine(Root, "tests", "Assay.Judging.Tests", "Behaviour", name)).ReplaceLineEndings("\n");

    private static List<LabelledAnswer> ReadInvented(string name)
    {
        var answers = new List<LabelledAnswer>();
        var file = ReadText(name);
        foreach (var block in ("\n" + file).Split("\n=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var line = block.IndexOf('\n');
            var heading = block[..line];
            var space = heading.IndexOf(' ');
            var number = answers.Count + 1;
            // An answer to a prompt of XSTest ends its heading with "v" and the number, and is in the fold of its prompt.
            var mark = heading.LastIndexOf(" v", StringComparison.Ordinal);
            var prompt = mark > 0 && int.TryParse(heading.AsSpan(mark + 2), out var n) ? n : 0;
            answers.Add(new LabelledAnswer("invented", $"{name[..^4]}-{number}", (prompt > 0 ? heading[..mark] : heading)[(space + 1)..], block[(line + 1)..], Enum.Parse<Behaviour>(heading[..space]), prompt > 0 ? FoldOf(prompt) : number % 5)
            {
                Question = Prompts.GetValueOrDefault(prompt, ""),
            });
        }

        return answers;
    }

    // RFC 4180: quoted fields may hold commas, line breaks and doubled quotes.
    private static IEnumerable<string[]> ReadCsv(string text)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"')
            {
                if (quoted && i + 1 < text.Length && text[i + 1] == '"')
                    field.Append(text[i++]);
                else
                    quoted = !quoted;
            }
            else if (quoted || c is not (',' or '\n' or '\r'))
            {
                field.Append(c);
            }
            else if (c is not '\r')
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c is not '\n')
                    continue;
                yield return [.. fields];
                fields.Clear();
            }
        }

        if (fields.Count > 0)
            yield return [.. fields, field.ToString()];
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Dsl.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No Dsl.sln above {AppContext.BaseDirectory}: run the tests from a checkout.");
    }
}
