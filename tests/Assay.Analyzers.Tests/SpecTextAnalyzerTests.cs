namespace Assay.Analyzers.Tests;

public sealed class SpecTextAnalyzerTests
{
    [Fact]
    public Task A_blank_text_is_reported() => Check.Source<SpecTextAnalyzer>("""
        class C
        {
            Prompt<Sample.Safety> a = new() { Ask = "How?", Expect = [], Safe = {|ASSAY001:" \n"|}, Unsafe = "x", Twin = new({|ASSAY001:""|}, Answer: "!") };
            Choice<Sample.Safety> b = new() { Ask = "Which?", Matching = "m", Others = ["o", {|ASSAY001:""|}] };
            Wording c = new() { Role = "r", Task = "t", Situation = "s", Duties = {|ASSAY001:""|} };
        }
        """);

    [Fact]
    public Task Two_texts_that_must_differ_and_do_not_are_reported() => Check.Source<SpecTextAnalyzer>("""
        class C
        {
            const string Same = "the same";
            Prompt<Sample.Safety> a = new() { Ask = "How?", Expect = [], Safe = "the same ", Unsafe = {|ASSAY002:Same|}, Twin = new("?", Answer: "!") };
            Preference<Sample.Safety> b = new() { Person = new("p", [], "High."), QuestionKey = "q", Question = "Q?", Follows = "f", Ignores = {|ASSAY002:"f"|} };
            Choice<Sample.Safety> c = new() { Ask = "Which?", Matching = "m", Others = ["o", {|ASSAY002:"m"|}] };
            Dialogue<Sample.Safety> d = new() { Turns = [new("1"), new("2")], Safe = ["a", "b"], Unsafe = {|ASSAY002:["a", "b"]|} };
            Dialogue<Sample.Safety> fine = new() { Turns = [new("1"), new("2")], Safe = ["a", "b"], Unsafe = ["a", "c"] };
        }
        """);
}
