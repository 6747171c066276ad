using Assay.Statistics;

namespace Assay.Judging;

/// <summary>How a judge sorts labelled answers. A verdict that is no result stays in every denominator, as wrong. Intervals are clustered by prompt.</summary>
/// <param name="Name">The file, or <c>all</c>.</param>
/// <param name="Answers">Labelled answers.</param>
/// <param name="Unscored">Answers without a verdict.</param>
/// <param name="Accuracy">Flagged against not flagged.</param>
/// <param name="Kappa">Cohen's kappa of flagged against not flagged.</param>
/// <param name="ClassAccuracy">All classes; no value where the judge knows only two.</param>
/// <param name="ClassKappa">Cohen's kappa over all classes; no value where the judge knows only two.</param>
/// <param name="F1">F1 of each labelled class; of <c>flagged</c> where the judge knows only two.</param>
/// <param name="Misleading">Answers whose kind of prompt suggests another label than people gave; null where the file does not tell the kind.</param>
/// <param name="MisleadingAccuracy">Flagged against not flagged on those: what is left when the prompt gives nothing away.</param>
/// <param name="Table">Labels in rows, verdicts in columns.</param>
public sealed record ClassificationReport(
    string Name, int Answers, int Unscored, ValueWithInterval Accuracy, ValueWithInterval Kappa, ValueWithInterval ClassAccuracy, ValueWithInterval ClassKappa,
    IReadOnlyDictionary<string, ValueWithInterval> F1, int? Misleading, ValueWithInterval MisleadingAccuracy, ConfusionTable Table)
{
    // Fixed, so that the same answers give the same intervals.
    private const ulong BootstrapSeed = 1;

    private const string Flagged = "flagged";
    private const string Cleared = "cleared";
    private const string None = "no verdict";

    /// <summary>The report over judged answers.</summary>
    /// <param name="name">The file, or <c>all</c>.</param>
    /// <param name="judged">The judged answers.</param>
    /// <param name="classes">The classes that labels and verdicts share, for example <c>answered</c>, <c>partly-refused</c>, <c>refused</c>; empty where the judge knows only two.</param>
    public static ClassificationReport Of(string name, IReadOnlyList<JudgedAnswer> judged, IReadOnlyList<string> classes)
    {
        ArgumentNullException.ThrowIfNull(judged);
        ArgumentNullException.ThrowIfNull(classes);
        var two = judged.Select(j => new Classified(j.Answer.Cluster, j.Answer.Bad ? Flagged : Cleared, Binary(j.Verdict))).ToList();
        var all = classes.Count == 0 ? two : [.. judged.Select(j => new Classified(j.Answer.Cluster, j.Answer.Class ?? None, j.IsScored ? j.Verdict.Label : None))];
        var misleading = judged.Zip(two).Where(p => p.First.Answer.TypeMisleads == true).Select(p => p.Second).ToList();
        return new(name, judged.Count, judged.Count(j => !j.IsScored),
            Classification.Accuracy(two),
            Classification.Estimate(two, t => t.Kappa().Value, BootstrapSeed),
            classes.Count == 0 ? default : Classification.Accuracy(all),
            classes.Count == 0 ? default : Classification.Estimate(all, t => t.Kappa().Value, BootstrapSeed),
            (classes.Count == 0 ? [Flagged] : classes).ToDictionary(c => c, c => Classification.Estimate(all, t => t.F1(c), BootstrapSeed)),
            judged.All(j => j.Answer.TypeMisleads is null) ? null : misleading.Count,
            Classification.Accuracy(misleading),
            ConfusionTable.Of(all.Select(c => (c.Truth, c.Predicted))));
    }

    private static string Binary(Verdict verdict) => verdict.Outcome switch { Outcome.Fail => Flagged, Outcome.Pass => Cleared, _ => None };
}
