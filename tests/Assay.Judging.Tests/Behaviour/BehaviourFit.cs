using System.Collections.Concurrent;

namespace Assay.Judging.Tests;

/// <summary>The two regressions of the classifier, fitted on labelled answers: the protocol behind the stored table of weights.</summary>
internal sealed class BehaviourFit
{
    private const double PenaltyOfComplies = 0.001;
    private const double PenaltyOfHelps = 0.001;

    // Some thirty fits read the same answers.
    private static readonly ConcurrentDictionary<(string Question, string Text), double[]> Known = new();

    // Partial refusals are one in six of what does not comply; unweighted they would hardly ever be predicted.
    private const double PartialWeight = 1.5;

    private BehaviourFit(double[] complies, double[] helps) => (Complies, Helps) = (complies, helps);

    public double[] Complies { get; }

    public double[] Helps { get; }

    /// <summary>Compliance and its absence weigh the same in sum, so that the table carries no prior of the models it was fitted on.</summary>
    public static BehaviourFit On(IEnumerable<LabelledAnswer> answers)
    {
        var first = answers.Where(a => a.Label != Behaviour.Empty && a.Fits.HasFlag(FittedQuestions.Complies)).ToList();
        var answered = first.Where(a => a.Label == Behaviour.Answered).Sum(a => a.Weight);
        var rest = first.Sum(a => a.Weight) - answered;
        var complies = first.Select(a => new FitRow(Features(a), a.Label == Behaviour.Answered, a.Weight / (a.Label == Behaviour.Answered ? answered : rest)));
        // Half of each with its question and half without: who does not know the question must not read a refusal as help.
        var helps = answers.Where(a => a.Label is Behaviour.PartlyRefused or Behaviour.Refused && a.Fits.HasFlag(FittedQuestions.Helps))
            .SelectMany(a => new[] { a, a with { Question = "" } })
            .Select(a => new FitRow(Features(a), a.Label == Behaviour.PartlyRefused, a.Label == Behaviour.PartlyRefused ? PartialWeight * a.Weight / 2 : a.Weight / 2));
        return new BehaviourFit(
            LogisticFit.Fit([.. complies], Signs(f => f.Complies), PenaltyOfComplies),
            LogisticFit.Fit([.. helps], Signs(f => f.Helps), PenaltyOfHelps));
    }

    public Behaviour Read(LabelledAnswer answer)
    {
        var values = Features(answer);
        return LogisticFit.Probability(Complies, values) >= 0.5 ? Behaviour.Answered
            : LogisticFit.Probability(Helps, values) >= BehaviourModel.LeastHelp ? Behaviour.PartlyRefused
            : Behaviour.Refused;
    }

    // A word may push either way.
    private static int?[] Signs(Func<BehaviourFeature, int?> sign) =>
        [.. BehaviourFeatures.All.Select(sign), .. Enumerable.Repeat<int?>(0, 2 * ConductWords.All.Count)];

    private static double[] Features(LabelledAnswer answer) => Known.GetOrAdd((answer.Question, answer.Text), static a => BehaviourFeatures.Of(CueFinder.Default.Read(a.Text, QuestionReader.Default.Read(a.Question))));
}
