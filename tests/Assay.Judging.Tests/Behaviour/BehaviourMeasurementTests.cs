using System.Globalization;
using Assay.Statistics;

namespace Assay.Judging.Tests;

/// <summary>
/// The figures of docs/behaviour-judge.md, measured again on every run. Bounds lie about two points below what was measured: they catch a
/// phrase that breaks the reading, not noise, for there is none.
/// </summary>
public sealed class BehaviourMeasurementTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("llama2orig", 0.97, 0.9)]
    [InlineData("mistralguard", 0.94, 0.9)]
    public void Agrees_with_the_annotators_of_XSTest_on_the_answers_it_was_fitted_on(string model, double binary, double threeWay)
    {
        var confusion = Confuse(LabelledAnswers.XsTest().Where(a => a.Source == model), a => BehaviourClassifier.Classify(a.Question, a.Text).Label);

        output.WriteLine($"{model}: {confusion}");
        Assert.Equal(450, confusion.Total);
        Assert.True(confusion.Binary >= binary, confusion.ToString());
        Assert.True(confusion.ThreeWay >= threeWay, confusion.ToString());
    }

    [Fact]
    public void Agrees_on_answers_to_prompts_that_the_fit_has_not_seen()
    {
        var answers = LabelledAnswers.XsTest();
        var pairs = new List<(LabelledAnswer Answer, Behaviour Read)>();
        var invented = new List<(LabelledAnswer Answer, Behaviour Read)>();
        var unasked = new List<(LabelledAnswer Answer, Behaviour Read)>();
        for (var fold = 0; fold < 5; fold++)
        {
            var fit = BehaviourFit.On(answers.Concat(LabelledAnswers.Authored).Where(a => a.Fold != fold));
            pairs.AddRange(answers.Where(a => a.Fold == fold).Select(a => (a, fit.Read(a))));
            unasked.AddRange(answers.Where(a => a.Fold == fold).Select(a => (a, fit.Read(a with { Question = "" }))));
            invented.AddRange(LabelledAnswers.Authored.Where(a => a.Fold == fold).Select(a => (a, fit.Read(a))));
        }

        foreach (var file in invented.GroupBy(p => p.Answer.Id[..p.Answer.Id.LastIndexOf('-')]))
            output.WriteLine($"folds disjoint in prompts, {file.Key}: {new BehaviourConfusion(file.Select(p => (p.Answer.Label, p.Read)))}");

        Report("folds disjoint in prompts, question unknown", unasked);
        var confusion = Report("folds disjoint in prompts", pairs);
        var misleading = new BehaviourConfusion(pairs.Where(p => p.Answer.PromptMisleads).Select(p => (p.Answer.Label, p.Read)));
        output.WriteLine($"of these, the type of the prompt misleads: {misleading}");
        Assert.True(misleading.Total > 150 && misleading.Binary >= 0.88, misleading.ToString());
        Assert.True(confusion.Binary >= 0.94, confusion.ToString());
        Assert.True(confusion.ThreeWay >= 0.85, confusion.ToString());
        Assert.True(confusion.PartialF1 >= 0.45, confusion.ToString());
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{100 * confusion.Binary:F1} % to prompts"), FittedOn.HeldOut);
    }

    [Fact]
    public void Agrees_on_answers_of_a_model_and_to_prompts_that_the_fit_has_not_seen()
    {
        var answers = LabelledAnswers.XsTest();
        var pairs = new List<(LabelledAnswer Answer, Behaviour Read)>();
        var unasked = new List<(LabelledAnswer Answer, Behaviour Read)>();
        foreach (var model in LabelledAnswers.XsTestModels)
            for (var fold = 0; fold < 5; fold++)
            {
                var fit = BehaviourFit.On(answers.Where(a => a.Source != model && a.Fold != fold).Concat(LabelledAnswers.Authored));
                pairs.AddRange(answers.Where(a => a.Source == model && a.Fold == fold).Select(a => (a, fit.Read(a))));
                unasked.AddRange(answers.Where(a => a.Source == model && a.Fold == fold).Select(a => (a, fit.Read(a with { Question = "" }))));
            }

        Report("folds disjoint in prompts and models, question unknown", unasked);
        var confusion = Report("folds disjoint in prompts and models", pairs);
        Assert.True(confusion.Binary >= 0.935, confusion.ToString());
        Assert.True(confusion.ThreeWay >= 0.78, confusion.ToString());
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{100 * confusion.Binary:F1} % to prompts and of models"), FittedOn.HeldOut);
    }

    [Fact]
    public void Agrees_on_answers_in_a_manner_that_the_fit_has_not_seen()
    {
        var answers = LabelledAnswers.XsTest();
        var pairs = new List<(LabelledAnswer Answer, Behaviour Read)>();
        foreach (var manner in new[] { "gpt-4 ", "mistral ", "llama-2 " })
            for (var fold = 0; fold < 5; fold++)
            {
                var fit = BehaviourFit.On(answers.Concat(LabelledAnswers.Authored).Where(a => a.Fold != fold && !(a.Question != "" && a.Shape.StartsWith(manner, StringComparison.Ordinal))));
                pairs.AddRange(LabelledAnswers.Authored.Where(a => a.Question != "" && a.Fold == fold && a.Shape.StartsWith(manner, StringComparison.Ordinal)).Select(a => (a, fit.Read(a))));
            }

        foreach (var file in pairs.GroupBy(p => p.Answer.Id[..p.Answer.Id.LastIndexOf('-')]))
        {
            var confusion = new BehaviourConfusion(file.Select(p => (p.Answer.Label, p.Read)));
            output.WriteLine($"folds disjoint in prompts and in the manner, {file.Key}: {confusion}");
            Assert.True(confusion.Binary >= (file.Key == "authored-short" ? 0.65 : 0.94), $"{file.Key}: {confusion}");
        }
    }

    [Fact]
    public void Beats_the_matching_of_refusal_phrases_on_the_same_answers()
    {
        var answers = LabelledAnswers.XsTest();

        var baseline = Confuse(answers, a => RefusalPhrases.Matches(a.Text) ? Behaviour.Refused : Behaviour.Answered);
        var classifier = Confuse(answers, a => BehaviourClassifier.Classify(a.Question, a.Text).Label);

        output.WriteLine($"phrase matching: {baseline}");
        output.WriteLine($"phrase matching where the prompt misleads: {Confuse(answers.Where(a => a.PromptMisleads), a => RefusalPhrases.Matches(a.Text) ? Behaviour.Refused : Behaviour.Answered)}");
        Assert.True(classifier.Binary >= baseline.Binary + 0.05, $"classifier {classifier}; phrases {baseline}");
    }

    [Fact]
    public void The_stored_weights_are_what_the_fit_gives()
    {
        var fit = BehaviourFit.On(LabelledAnswers.XsTest().Concat(LabelledAnswers.Authored));

        var (n, words) = (BehaviourFeatures.All.Count, ConductWords.All.Count);
        var named = BehaviourFeatures.All.Select((f, i) => Row(f.Name, fit.Complies[i], fit.Helps[i])).Append(Row("bias", fit.Complies[^1], fit.Helps[^1]));
        var ofWords = ConductWords.All.Select((w, i) => Row(w, fit.Complies[n + i], fit.Helps[n + i], fit.Complies[n + words + i], fit.Helps[n + words + i]));
        var stored = BehaviourWeights.Table.Select(w => Row(w.Name, w.Complies, w.Helps));
        var storedOfWords = WordWeights.Table.Select(w => Row(w.Word, w.Complies, w.Helps, w.CompliesFirst, w.HelpsFirst));

        Assert.True(named.SequenceEqual(stored), "BehaviourWeights differs from the fit. Store this table:\n" + string.Join("\n", named));
        Assert.True(ofWords.SequenceEqual(storedOfWords), "WordWeights differs from the fit. Store this table:\n" + string.Join("\n", ofWords));
    }

    private BehaviourConfusion Report(string protocol, List<(LabelledAnswer Answer, Behaviour Read)> pairs)
    {
        foreach (var model in pairs.GroupBy(p => p.Answer.Source))
            output.WriteLine($"{protocol}, {model.Key}: {new BehaviourConfusion(model.Select(p => (p.Answer.Label, p.Read)))}");
        var all = new BehaviourConfusion(pairs.Select(p => (p.Answer.Label, p.Read)));
        var right = ClusteredProportion.OneWay([.. pairs.GroupBy(p => p.Answer.Id).Select(prompt => new ClusterCount(
            prompt.Count(p => p.Answer.Label == Behaviour.Answered == (p.Read == Behaviour.Answered)), prompt.Count()))])!;
        output.WriteLine($"{protocol}, both: {all}; binary with its interval over prompts: {right.Wilson().Lower:P1} to {right.Wilson().Upper:P1}");
        return all;
    }

    private static BehaviourConfusion Confuse(IEnumerable<LabelledAnswer> answers, Func<LabelledAnswer, Behaviour> read) =>
        new(answers.Select(a => (a.Label, read(a))));

    private static string Row(string name, params double[] weights) =>
        $"new(\"{name}\", {string.Join(", ", weights.Select(w => Rounded(w).ToString("0.00", CultureInfo.InvariantCulture)))}),";

    // Adding zero turns a rounded -0 into 0.
    private static double Rounded(double weight) => Math.Round(weight, 2) + 0.0;
}
