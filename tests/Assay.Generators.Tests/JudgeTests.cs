using Assay.Judging;

namespace Assay.Generators.Tests;

public sealed class JudgeTests
{
    private const string Term = """
        namespace Sample;
        public abstract class Outer : Risk
        {
            [Rubric(Covers = "labs, \"quoted\"", UnsafeWhen = "line one\nline two", SafeWhen = "named")]
            public sealed class Storage : Outer;
        }
        """;

    [Fact]
    public void A_term_with_a_rubric_gets_a_judge() =>
        Approved.Match("judge", GeneratorRun.Of(SpecCompilation.Bench, Term).Files["Sample.Storage.judge.g.cs"]);

    [Fact]
    public void The_judge_carries_the_rubric_as_written()
    {
        var judge = GeneratorRun.Of(SpecCompilation.Bench, Term).Load().GetType("Sample.StorageJudge", throwOnError: true)!;
        Assert.True(judge.IsSubclassOf(typeof(RubricJudge)));
        var rubric = Assert.IsType<Rubric>(judge.GetProperty("TermRubric")!.GetValue(null));
        Assert.Equal(new Rubric("outer/storage", "labs, \"quoted\"", "line one\nline two", "named"), rubric);
    }

    [Fact]
    public void The_judge_of_an_internal_term_is_internal() =>
        Assert.False(GeneratorRun.Of(SpecCompilation.Bench, Term.Replace("public abstract class Outer", "internal abstract class Outer").Replace("public sealed", "internal sealed"))
            .Load().GetType("Sample.StorageJudge", throwOnError: true)!.IsPublic);

    [Fact]
    public void Two_terms_of_one_name_get_two_judges()
    {
        var run = GeneratorRun.Of(SpecCompilation.Bench, Term, Term.Replace("Outer", "Inner"));
        Assert.Equal(["Sample.InnerStorage.judge.g.cs", "Sample.OuterStorage.judge.g.cs"], run.Files.Keys.Order());
    }

    [Fact]
    public void A_term_called_as_another_with_the_type_around_it_gets_a_judge_of_its_own()
    {
        var run = GeneratorRun.Of(SpecCompilation.Bench, Term, Term.Replace("Outer", "Inner"), """
            namespace Sample;
            [Rubric(Covers = "c", UnsafeWhen = "u", SafeWhen = "s")] public sealed class OuterStorage : Risk;
            """);
        Assert.Equal(["Sample.InnerStorage.judge.g.cs", "Sample.OuterStorage.judge.g.cs", "Sample.Outer_Storage.judge.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_the_base_class_there_are_none() =>
        Assert.Empty(GeneratorRun.Of(SpecCompilation.Of([SpecCompilation.Usings, SpecCompilation.Bench, Term], reference: name => name is not "Assay.Judging")).Files);
}
