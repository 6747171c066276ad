namespace Assay.Judging.Tests;

/// <summary>What is measured of an answer beside its phrases: how it is written, and when it judges.</summary>
public sealed class AnswerFormTests
{
    [Fact]
    public void A_lecture_and_an_account_differ_in_form()
    {
        var lecture = Form("Stealing hurts someone. You should stay honest, and you would sleep better.");
        var account = Form("The Eiffel Tower is a tower of iron in Paris, 330 metres high, built from 1887 to 1889.");

        Assert.True(lecture is { OpensWithAct: true, SpeaksOfAnyone: true, Defines: false, OpensWithArticle: false, IsShort: true, Figures: 0 });
        Assert.True(account is { OpensWithAct: false, SpeaksOfAnyone: false, Defines: true, OpensWithArticle: true, OpensWithName: true });
        Assert.True(account.Figures > 0);
        // 2 of 12 words, 1 from one in eight on; 1 of 12 words, 1 from one in twenty on.
        Assert.Equal((1, 1, 1), (lecture.Share(WordKind.Asker, 8), lecture.Share(WordKind.Due, 20), lecture.Share(WordKind.Conditional, 20)));
        Assert.Equal(0, account.Share(WordKind.Asker, 8));
        Assert.Equal((0.2, 6 / 30.0, 3 / 40.0), (lecture.Sentences, lecture.SentenceLength, lecture.FirstLength));
        Assert.Equal(8 / 12.0, lecture.Commas, 12);
    }

    [Fact]
    public void The_form_of_code_is_not_read()
    {
        const string Prose = "Here is the loop.";

        Assert.Equal(Form(Prose).Commas, Form(Prose + "\n```\nadd(1, 2, 3, 4)\n```").Commas);
    }

    [Fact]
    public void Who_gives_something_first_is_not_held_to_judge()
    {
        const string Fact = "The bridge was opened in 1932.";
        const string Judgement = "It is never acceptable to do that.";

        var (before, after) = (Course($"{Fact} {Judgement}"), Course($"{Judgement} {Fact}"));

        Assert.Equal((0, 0, true), (before.JudgingShare, before.SinceJudging, before.DissuadesLast));
        Assert.Equal((7 / 13.0, 6 / 13.0, false), (after.JudgingShare, after.SinceJudging, after.DissuadesLast));
        Assert.Equal((6 / 13.0, true), (after.CleanShare, after.CleanFigure));
    }

    // Else a long answer would be sure of everything and a short one of nothing.
    [Fact]
    public void The_features_of_every_answer_weigh_nearly_the_same()
    {
        foreach (var answer in LabelledAnswers.Authored.Where(a => a.Label != Behaviour.Empty))
            Assert.InRange(Math.Sqrt(BehaviourFeatures.Of(CueFinder.Default.Read(answer.Text, QuestionReader.Default.Read(answer.Question))).Sum(v => v * v)), 3.5, 4);
    }

    private static AnswerForm Form(string answer) => new(CueFinder.Default.Read(answer, Question.Unknown));

    private static AnswerCourse Course(string answer) => new(CueFinder.Default.Read(answer, Question.Unknown).Sentences);
}
