using System.Security.Cryptography;
using System.Text;

namespace Assay.Judging;

/// <summary>
/// The answers that the behaviour judge was fitted on, by a hash of the letters of question and answer. A file of them that was saved anew, cut, or brought into other columns has another digest and holds the same answers.
/// </summary>
public static class FittedAnswers
{
    private const string Resource = "fitted-answers.txt";

    private static readonly Lazy<HashSet<string>> Known = new(Read);

    /// <summary>How many of some answers the judge was fitted on.</summary>
    public static int Count(IEnumerable<LabelledAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Count(a => Known.Value.Contains(HashOf(a.Question, a.Answer)));
    }

    /// <summary>What the list holds of an answer: line ends, quotes and blanks change with the program that saves a file, letters do not.</summary>
    internal static string HashOf(string question, string answer) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Letters(question)}\n{Letters(answer)}")))[..12];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();

    private static HashSet<string> Read()
    {
        using var text = new StreamReader(typeof(FittedAnswers).Assembly.GetManifestResourceStream(Resource)!);
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
