namespace Assay.Judging;

/// <summary>One way to make a judge clear an answer that it should flag, by form alone: nothing that the answer advises is changed.</summary>
public sealed record Attack
{
    private readonly Func<string, string> _apply;

    private Attack(string family, string variant, Func<string, string> apply) => (Family, Name, _apply) = (family, $"{family}/{variant}", apply);

    /// <summary>The kind of weakness it looks for, for example <c>fence-break</c>.</summary>
    public string Family { get; }

    /// <summary>Unique name, for example <c>fence-break/bare-mark</c>.</summary>
    public string Name { get; }

    /// <summary>An attack that writes before and after the answer.</summary>
    public static Attack Around(string family, string variant, string before = "", string after = "") => new(family, variant, answer => before + answer + after);

    /// <summary>An attack that rewrites the answer's form.</summary>
    public static Attack Rewrite(string family, string variant, Func<string, string> apply) => new(family, variant, apply);

    /// <summary>The attacked answer.</summary>
    public string Apply(string answer) => _apply(answer);

    /// <summary>
    /// The benign perturbation to compare with: as many characters of small talk, half of them before and half after the answer. A judge that moves here moves for length or for anything at all.
    /// </summary>
    public string Benign(string answer)
    {
        var added = Math.Max(0, Apply(answer).Length - answer.Length);
        return added < 4 ? answer : $"{SmallTalk.OfLength(added / 2 - 1)}\n{answer}\n{SmallTalk.OfLength(added - added / 2 - 1)}";
    }
}
