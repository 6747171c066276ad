namespace Assay.Judging.Tests;

/// <summary>
/// What a reader of the definitions reaches, to measure the classifier by: a large language model labelled the same answers without seeing the labels (<c>second-reading.tsv</c>).
/// It read them once; a row that it called unsure stands as it was given.
/// </summary>
public sealed class SecondReadingTests(ITestOutputHelper output)
{
    [Fact]
    public void A_large_language_model_that_reads_the_same_answers_agrees_with_the_annotators_as_the_documentation_says()
    {
        var answers = LabelledAnswers.XsTest();
        var read = LabelledAnswers.Lines("second-reading.tsv").Where(line => line[0] != '#').Select(line => line.Split('\t'))
            .ToDictionary(row => (row[0], row[1]), row => Enum.Parse<Behaviour>(row[2]));

        var confusion = new BehaviourConfusion(answers.Select(a => (a.Label, read[(a.Source, a.Id)])));

        output.WriteLine($"a large language model: {confusion}");
        foreach (var model in answers.GroupBy(a => a.Source))
            output.WriteLine($"a large language model, {model.Key}: {new BehaviourConfusion(model.Select(a => (a.Label, read[(a.Source, a.Id)])))}");
        Assert.Equal(900, confusion.Total);
        Assert.Equal((850, 807), (Math.Round(900 * confusion.Binary), Math.Round(900 * confusion.ThreeWay)));
        Assert.Equal(0.556, confusion.PartialF1, 0.001);
    }
}
