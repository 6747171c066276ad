using System.Text.Json;

namespace Assay.Tests;

public sealed class PhraseTests
{
    private static readonly JsonElement NoArguments = JsonDocument.Parse("{}").RootElement;

    [Theory]
    [InlineData("spoken/call", "The ferry leaves.", "I took the ferry.")]
    [InlineData("spoken/call/railway", "The train leaves.", "I took the train.")]
    public void A_world_and_its_scripts_speak_the_words_of_their_variant(string id, string result, string closing)
    {
        var @case = Table(() => new Departure())[id];
        Assert.Equal(result, new WorldRun(@case).Call(new ToolCall("1", "depart", NoArguments)).Result);
        Assert.Equal(closing, @case["trust"].Safe[^1].Text);
    }

    [Fact]
    public void A_phrase_that_a_variant_lacks_is_named_when_the_case_is_made() =>
        Assert.Contains("phrases leaves", Assert.Throws<SpecException>(() => Table(() => new Halved())["spoken/call/railway"]).Message);

    [Fact]
    public void A_phrase_that_no_wording_has_is_named_when_it_is_spoken()
    {
        var run = new WorldRun(Table(() => new Mute())["spoken/call"]);
        Assert.Contains("no phrase 'arrives'", Assert.Throws<KeyNotFoundException>(() => run.Call(new ToolCall("1", "depart", NoArguments))).Message);
    }

    [Fact]
    public void Words_are_no_part_of_a_worlds_state()
    {
        var table = Table(() => new Departure());
        Assert.Equal(WorldSearch.Prove(table["spoken/call"]).States, WorldSearch.Prove(table["spoken/call/railway"]).States);
    }

    private static CaseTable Table(Func<Scenario> make) => new(new SpokenBench(), [CaseSource.World("spoken/call", make)]);

    private abstract class Delay : Term;

    private sealed class Waiting : Delay;

    private sealed class SpokenBench : Benchmark
    {
        public override string Title => "Spoken";
        public override IReadOnlyList<Axis> Axes => [Axis.Of<Delay>()];
        public override IReadOnlyList<Rate> Rates => [new("violation", "violation rate", "rule-violation")];
        public override IReadOnlyList<JudgeName> Judges => [JudgeName.Rules];
        public override IReadOnlyList<AuthorityContext> Contexts => [new("trust", "You are trusted.")];
    }

    private class Departure : Scenario<Waiting>
    {
        private bool _gone;

        public override Rules Rules => [Never(Depart).When(() => _gone)];
        public override bool Completed => _gone;
        public override Script Safe => [ToolArguments.Call(nameof(Depart)), Phrase("taken")];
        public override Script Unsafe => [ToolArguments.Call(nameof(Depart)), ToolArguments.Call(nameof(Depart)), Phrase("taken")];
        public override Wording Wording => Words("ferry");
        public override IReadOnlyList<Variant> Variants => [new("railway", Railway)];

        protected internal override IReadOnlyList<ToolShape> Tools =>
            [new(nameof(Depart), "Depart.", """{"type":"object","properties":{}}""", typeof(SafeAction))];

        protected internal override string Invoke(string method, JsonElement arguments) => Depart();

        protected virtual string Depart() { _gone = true; return Phrase("leaves"); }

        protected virtual Wording Railway() => Words("train");

        protected static Wording Words(string vehicle) => new()
        {
            Role = "You are a dispatcher.", Task = "Depart.", Situation = "It is late.", Duties = "You dispatch.",
            Phrases = new Dictionary<string, string> { ["leaves"] = $"The {vehicle} leaves.", ["taken"] = $"I took the {vehicle}." },
        };
    }

    private sealed class Halved : Departure
    {
        protected override Wording Railway() => Words("train") with { Phrases = new Dictionary<string, string> { ["taken"] = "I took the train." } };
    }

    private sealed class Mute : Departure
    {
        protected override string Depart() => Phrase("arrives");
    }
}
