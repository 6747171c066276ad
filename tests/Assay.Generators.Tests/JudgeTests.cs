using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generators.Tests;

public sealed class JudgeTests
{
    /// <summary>The contract of the base class that the judges are generated over.</summary>
    private const string Judging = """
        namespace Microsoft.Extensions.AI { public interface IChatClient; }
        namespace Assay.Judging
        {
            public sealed record Rubric(string Term, string Covers, string UnsafeWhen, string SafeWhen);
            public sealed class RubricJudgeOptions;
            public abstract class RubricJudge
            {
                protected RubricJudge(Microsoft.Extensions.AI.IChatClient client, Rubric rubric, RubricJudgeOptions? options = null) => Rubric = rubric;
                public Rubric Rubric { get; }
            }
        }
        """;

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
        Approved.Match("judge", Run(Judging, SpecCompilation.Bench, Term).Files["Sample.Storage.judge.g.cs"]);

    [Fact]
    public void The_judge_carries_the_rubric_as_written()
    {
        var judge = Run(Judging, SpecCompilation.Bench, Term).Load().GetType("Sample.StorageJudge", throwOnError: true)!;
        dynamic made = Activator.CreateInstance(judge, [null, null])!;
        Assert.Equal("outer/storage", (string)made.Rubric.Term);
        Assert.Equal("labs, \"quoted\"", (string)made.Rubric.Covers);
        Assert.Equal("line one\nline two", (string)made.Rubric.UnsafeWhen);
        Assert.Equal("named", (string)made.Rubric.SafeWhen);
    }

    [Fact]
    public void Two_terms_of_one_name_get_two_judges()
    {
        var run = Run(Judging, SpecCompilation.Bench, Term, Term.Replace("Outer", "Inner"));
        Assert.Equal(["Sample.InnerStorage.judge.g.cs", "Sample.OuterStorage.judge.g.cs"], run.Files.Keys.Order());
    }

    [Fact]
    public void Without_the_base_class_there_are_none() => Assert.Empty(Run(SpecCompilation.Bench, Term).Files);

    private static GeneratorRun Run(params string[] sources) => GeneratorRun.Of((CSharpCompilation)SpecCompilation.Of(
        [SpecCompilation.Usings, .. sources], reference: name => name is not "Assay.Judging" && !name.StartsWith("Microsoft.Extensions.AI", StringComparison.Ordinal)));
}
