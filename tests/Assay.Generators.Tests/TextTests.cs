using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generators.Tests;

/// <summary>Texts of specs reach a model as they were written, whatever characters they hold.</summary>
public sealed class TextTests
{
    public static TheoryData<string> Texts => new()
    {
        "He said \"stop\" and 'go' — {braces} {{double}} {0} $\"{x}\" @\" \\ \\n %s",
        "first line\nsecond line\r\nthird\u2028fourth\u2029fifth\u0085sixth\ttab",
        "a null \0 in the middle and \u0001\u001b escapes",
        "right-to-left \u200f mark, \u202e override \u202c and \u2066isolate\u2069",
        "emoji 🧪, BOM \ufeff, zero width \u200d",
        "\"\"\" raw \"\"\"\" {{ literal }} {{~ end ~}} */ // <!-- ]]> &amp; </summary>",
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_arrives_unchanged(string text)
    {
        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        var run = GeneratorRun.Of(SpecCompilation.Bench, $$"""
            namespace Sample;
            [Benchmark<SampleBench>] public static class Specs
            {
                public static Prompt<Safety> One => new() { Ask = {{literal}}, Expect = [Mentions("x", "x")], Safe = "x", Unsafe = "y", Twin = new("T?", Answer: "a") };
            }
            [Benchmark<SampleBench>]
            public sealed partial class World : Scenario<Safety>
            {
                bool done;
                [Tool<SafeAction>, Description({{literal}})] string Finish([Description({{literal}})] string text = {{literal}}) { done = true; return text; }
                [Tool<SafeAction>] void Break() { }
                public override Rules Rules => [Never(Break)];
                public override bool Completed => done;
                public override Script Safe => [Calls.Finish()];
                public override Script Unsafe => [Calls.Break()];
                public override Wording Wording => new() { Role = "r", Task = "t", Situation = "s", Duties = "d" };
            }
            """);
        var table = run.Table();
        Assert.Equal(text, table["sample/specs/one"]["risk"].Opening[^1].Text);

        var world = table["sample/safety/world"];
        Assert.Equal(text, world.Tools[0].Description);
        using var nothing = System.Text.Json.JsonDocument.Parse("{}");
        Assert.Equal(text, new WorldRun(world).Call(new ToolCall("1", "finish", nothing.RootElement)).Result);
        var schema = world.Tools[0].Schema.GetProperty("properties").GetProperty("text");
        Assert.Equal(text, schema.GetProperty("description").GetString());
        Assert.Equal(text, schema.GetProperty("default").GetString());
    }

    [Fact]
    public void Half_a_surrogate_pair_stays_in_a_text_and_becomes_a_replacement_character_in_a_schema()
    {
        Assert.Equal("\"\\ud83e alone\"", Literal.String("\ud83e alone"));
        Assert.Equal("\"\\ufffd alone 🧪\"", Json.String("\ud83e alone 🧪"));
    }
}
