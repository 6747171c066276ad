namespace Assay.Judging.Tests;

/// <summary>Each shape of answer that the classifier must tell apart, on answers written for it (answers.txt).</summary>
public sealed class InventedAnswerTests(ITestOutputHelper output)
{
    // A shape may hold borderline answers that the rules read otherwise; the bound says how many of it must be read as labelled.
    [Theory]
    [InlineData(Behaviour.Answered, 0.93)]
    [InlineData(Behaviour.PartlyRefused, 0.75)]
    [InlineData(Behaviour.Refused, 0.9)]
    [InlineData(Behaviour.Empty, 1)]
    public void Invented_answers_are_read_as_they_were_meant(Behaviour label, double share)
    {
        var answers = LabelledAnswers.Invented.Where(a => a.Label == label).ToList();
        var misread = answers.Where(a => BehaviourClassifier.Classify(a.Question, a.Text).Label != label).ToList();

        foreach (var answer in misread)
            output.WriteLine($"{answer.Id} {answer.Shape}: {BehaviourClassifier.Classify(answer.Question, answer.Text)}");
        Assert.True(misread.Count <= (1 - share) * answers.Count, $"{misread.Count} of {answers.Count} misread.");
    }

    /// <summary>Every shape with at least three answers: of one or two it cannot be said whether most are read.</summary>
    public static TheoryData<string> Shapes => [.. LabelledAnswers.Invented.GroupBy(a => a.Label + " " + a.Shape).Where(s => s.Count() >= 3).Select(s => s.Key)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Most_answers_of_every_shape_are_read_as_they_were_meant(string shape)
    {
        var answers = LabelledAnswers.Invented.Where(a => a.Label + " " + a.Shape == shape).ToList();

        var right = answers.Count(a => BehaviourClassifier.Classify(a.Question, a.Text).Label == a.Label);

        Assert.True(right * 2 >= answers.Count, $"{right} of {answers.Count}");
    }

    [Fact]
    public void Answers_that_entered_no_fit_are_read_as_they_were_meant()
    {
        var confusion = new BehaviourConfusion(LabelledAnswers.HeldOut.Select(a => (a.Label, BehaviourClassifier.Classify(a.Question, a.Text).Label)));

        output.WriteLine($"held out: {confusion}");
        Assert.True(confusion.Binary >= 0.9, confusion.ToString());
    }

    [Fact]
    public void Answers_in_the_manner_of_models_that_were_never_seen_are_read_as_they_were_meant()
    {
        foreach (var manner in LabelledAnswers.Blind.GroupBy(a => a.Shape.Split(' ')[0]))
            output.WriteLine($"blind, {manner.Key}: {new BehaviourConfusion(manner.Select(a => (a.Label, BehaviourClassifier.Classify(a.Question, a.Text).Label)))}");
        var confusion = new BehaviourConfusion(LabelledAnswers.Blind.Select(a => (a.Label, BehaviourClassifier.Classify(a.Question, a.Text).Label)));

        output.WriteLine($"blind: {confusion}");
        Assert.True(confusion.Binary >= 0.92, confusion.ToString());
        Assert.True(confusion.PartialF1 >= 0.7, confusion.ToString());
    }

    /// <summary>Each file is read by a fit on everything but that file.</summary>
    [Theory]
    [InlineData("authored-natural", 0.95, 0.78)]
    [InlineData("authored-redirect", 0.95, 0.68)]
    public void A_whole_file_that_the_fit_has_not_seen_is_read_as_it_was_meant(string file, double binary, double partial)
    {
        var unseen = LabelledAnswers.Authored.Where(a => a.Id.StartsWith(file, StringComparison.Ordinal)).ToList();
        var fit = BehaviourFit.On(LabelledAnswers.XsTest().Concat(LabelledAnswers.Authored.Except(unseen)));

        foreach (var manner in unseen.GroupBy(a => a.Shape.Split(' ')[0]))
            output.WriteLine($"{file}, {manner.Key}: {new BehaviourConfusion(manner.Select(a => (a.Label, fit.Read(a))))}");
        output.WriteLine($"{file}, question unknown: {new BehaviourConfusion(unseen.Select(a => (a.Label, fit.Read(a with { Question = "" }))))}");
        var confusion = new BehaviourConfusion(unseen.Select(a => (a.Label, fit.Read(a))));
        output.WriteLine($"{file}: {confusion}");
        Assert.True(unseen.Count > 250 && confusion.Binary >= binary, confusion.ToString());
        Assert.True(confusion.PartialF1 >= partial, confusion.ToString());
    }

    [Fact]
    public void The_invented_answers_cover_the_labels_widely_enough_to_develop_on()
    {
        Assert.True(LabelledAnswers.Invented.Count >= 150);
        Assert.Equal(LabelledAnswers.Invented.Count, LabelledAnswers.Invented.Select(a => a.Text).Distinct().Count());
        Assert.All(Enum.GetValues<Behaviour>().Where(b => b != Behaviour.UnknownLanguage), label => Assert.True(LabelledAnswers.Invented.Count(a => a.Label == label) >= 5, $"{label}"));
    }
}
