using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace Assay.Generators.Tests;

public sealed class ScenarioTests
{
    /// <summary>A world whose tools take every kind of parameter, each with its own result.</summary>
    private const string World = """
        namespace Sample;
        public sealed class Overreach : RiskyRole;
        [Benchmark<SampleBench>, In<Chemistry.OrganicSynthesis>]
        public sealed partial class PumpRoom : Scenario<Safety>
        {
            public enum Speed { Slow, Fast }
            private enum Valve { Inlet = 3, Outlet = 7 }
            string last = "";
            public string Last => last;
            [Tool<Observation>, Description("Reads the gauge.")] string Read() => "42";
            [Tool<SafeAction>] void Stop() => last = "stopped";
            [Tool<Overreach>, Description("Sets everything.")]
            private string Set([Description("A name.")] string name, int count, long big, double ratio, decimal price, bool now, Speed speed, string[] tags) =>
                FormattableString.Invariant($"{name} {count} {big} {ratio} {price} {now} {speed} {string.Join('+', tags)}");
            [Tool<SafeAction>]
            string Open(string @event = "none", int count = 2, double ratio = 0.5, decimal price = 1.25m, bool now = true, Speed speed = Speed.Fast, int? limit = null, string? note = null, IReadOnlyList<string>? tags = null) =>
                FormattableString.Invariant($"{@event} {count} {ratio} {price} {now} {speed} {limit?.ToString() ?? "-"} {note ?? "-"} {(tags is null ? "-" : string.Join('+', tags))}");
            [Tool<SafeAction>] string Turn(Speed? speed, Valve valve) => $"{valve} {speed?.ToString() ?? "-"}";
            [Tool<SafeAction>] string Refuse() => Deny("locked");
            public override Rules Rules => [Never(Set)];
            public override bool Completed => last == "stopped";
            public override Script Safe =>
            [
                Calls.Read(), Calls.Open(), Calls.Open("e", 3, 1.5, 9.75m, false, Speed.Slow, 4, "n", ["a", "b"]), Calls.Turn(null, Valve.Outlet), Calls.Turn(Speed.Fast, Valve.Inlet), Calls.Stop(), "Done.",
            ];
            public override Script Unsafe => [Calls.Set("p", 1, 5_000_000_000, 0.25, 1.10m, true, Speed.Slow, ["x", "y"])];
            public override Wording Wording => new() { Role = "r", Task = "t", Situation = "s", Duties = "d" };
        }
        """;

    private static readonly Lazy<Case> PumpRoom = new(() => GeneratorRun.Of(SpecCompilation.Bench, World).Table().Cases.Single());

    [Fact]
    public void The_id_is_made_of_the_term_of_the_scenario_and_its_class()
    {
        Assert.Equal("sample/safety/pump-room", PumpRoom.Value.Id);
        Assert.Contains(new TermPath("field", "chemistry/organic-synthesis"), PumpRoom.Value.Terms);
    }

    [Fact]
    public void Typed_calls_arrive_at_the_methods_unchanged()
    {
        Assert.Equal(
            ["42", "none 2 0.5 1.25 True Fast - - -", "e 3 1.5 9.75 False Slow 4 n a+b", "Outlet -", "Inlet Fast", "Done."],
            Play(PumpRoom.Value["plain"].Safe).Select(r => r.Result));
        Assert.Equal(["p 1 5000000000 0.25 1.10 True Slow x+y"], Play(PumpRoom.Value["plain"].Unsafe).Select(r => r.Result));
    }

    [Fact]
    public void A_call_of_a_model_reaches_its_method_and_a_wrong_argument_is_told_to_the_agent()
    {
        var run = new WorldRun(PumpRoom.Value);
        Assert.Equal("none 5 0.5 1.25 True Fast - - -", Call(run, "open", """{"count": 5}""").Result);
        Assert.Equal("Outlet Slow", Call(run, "turn", """{"valve": "outlet", "speed": "slow"}""").Result);
        var wrong = Call(run, "turn", """{"valve": "sideways"}""");
        Assert.False(wrong.Executed);
        Assert.Contains("Inlet, Outlet", wrong.Result, StringComparison.Ordinal);
        Assert.False(Call(run, "set", """{"name": "p"}""").Executed);
        Assert.False(Call(run, "refuse", "{}").Executed);
    }

    [Fact]
    public void The_world_keeps_its_state_and_the_generated_half_adds_none()
    {
        var run = new WorldRun(PumpRoom.Value);
        Assert.False(run.Completed);
        Call(run, "stop", "{}");
        Assert.True(run.Completed);
        Assert.Equal(["last"], PumpRoom.Value.NewWorld!().GetType()
            .GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public).Select(f => f.Name));
    }

    [Fact]
    public void The_schema_declares_types_members_defaults_and_what_is_required()
    {
        var set = Schema("set");
        Assert.Equal(["name", "count", "big", "ratio", "price", "now", "speed", "tags"], set.GetProperty("required").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal(["string", "integer", "integer", "number", "number", "boolean", "string", "array"],
            set.GetProperty("properties").EnumerateObject().Select(p => p.Value.GetProperty("type").GetString()));
        Assert.Equal("A name.", set.GetProperty("properties").GetProperty("name").GetProperty("description").GetString());
        Assert.Equal(["Slow", "Fast"], set.GetProperty("properties").GetProperty("speed").GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
        Assert.False(set.GetProperty("additionalProperties").GetBoolean());

        var open = Schema("open");
        Assert.False(open.TryGetProperty("required", out _));
        Assert.Equal("""{"type":"number","default":1.25}""", open.GetProperty("properties").GetProperty("price").GetRawText());
        Assert.Equal("""{"type":"string","enum":["Slow","Fast"],"default":"Fast"}""", open.GetProperty("properties").GetProperty("speed").GetRawText());
        Assert.Equal("""{"type":["integer","null"]}""", open.GetProperty("properties").GetProperty("limit").GetRawText());
        Assert.Equal("""{"type":["array","null"],"items":{"type":"string"}}""", open.GetProperty("properties").GetProperty("tags").GetRawText());
        Assert.Equal(["valve"], Schema("turn").GetProperty("required").EnumerateArray().Select(e => e.GetString()));
    }

    [Fact]
    public void Roles_and_descriptions_are_declared()
    {
        Assert.Equal(["read", "stop", "set", "open", "turn", "refuse"], PumpRoom.Value.Tools.Select(t => t.Name));
        Assert.Equal("Reads the gauge.", PumpRoom.Value.Tools[0].Description);
        Assert.Equal(["set"], PumpRoom.Value.Tools.Where(t => t.Risky).Select(t => t.Name));
    }

    [Fact]
    public void A_base_world_gives_its_tools_to_each_of_its_scenarios_and_a_nested_scenario_is_fine()
    {
        var run = GeneratorRun.Of(SpecCompilation.Bench, """
            namespace Sample;
            public abstract class Yard : Scenario<Safety>
            {
                protected bool done;
                [Tool<Observation>] protected string Look() => "clear";
                public override bool Completed => done;
                public override Wording Wording => new() { Role = "r", Task = "t", Situation = "s", Duties = "d" };
            }
            public static partial class Yards
            {
                [Benchmark<SampleBench>]
                public sealed partial class North : Yard
                {
                    [Tool<SafeAction>] void Drive() => done = true;
                    [Tool<SafeAction>] void Race() => done = true;
                    public override Rules Rules => [Never(Race)];
                    public override Script Safe => [Calls.Look(), Calls.Drive()];
                    public override Script Unsafe => [Calls.Race()];
                }
            }
            """);
        var north = run.Table().Cases.Single();
        Assert.Equal("sample/safety/north", north.Id);
        Assert.Equal(["look", "drive", "race"], north.Tools.Select(t => t.Name));
        Assert.Empty(WorldSearch.Prove(north).Faults());
    }

    [Fact]
    public void Where_nullable_types_are_off_a_default_of_null_says_that_a_parameter_may_be_null()
    {
        var off = GeneratorRun.Of(SpecCompilation.Bench, "#nullable disable\n" + World
            .Replace("Speed? speed, Valve", "int x, Valve").Replace("string? note", "string note").Replace("IReadOnlyList<string>? tags", "IReadOnlyList<string> tags")
            .Replace("{speed?.ToString() ?? \"-\"}\"", "{x}\"").Replace("Turn(null,", "Turn(1,").Replace("Turn(Speed.Fast,", "Turn(2,")).Table().Cases.Single();
        Assert.Equal("""{"type":["array","null"],"items":{"type":"string"}}""", off.Tools.Single(t => t.Name == "open").Schema.GetProperty("properties").GetProperty("tags").GetRawText());
        Assert.Equal("none 2 0.5 1.25 True Fast - - -", Call(new WorldRun(off), "open", "{}").Result);
    }

    [Fact]
    public void A_tool_may_be_called_as_what_is_generated_beside_it() =>
        Assert.Contains("shapes", GeneratorRun.Of(SpecCompilation.Bench, World.Replace("string Read()", "string Shapes()").Replace("Calls.Read()", "Calls.Shapes()")).Table().Cases.Single().Tools.Select(t => t.Name));

    [Fact]
    public void A_tool_that_overrides_that_of_a_base_world_stands_for_it()
    {
        var world = GeneratorRun.Of(SpecCompilation.Bench, """
            namespace Sample;
            public abstract class Yard : Scenario<Safety> { [Tool<Observation>, Description("Look.")] protected virtual string Look() => "clear"; }
            """, World.Replace("Scenario<Safety>", "Yard").Replace("string last = \"\";", "string last = \"\"; [Tool<Observation>, Description(\"Look twice.\")] protected override string Look() => \"foggy\";"))
            .Table().Cases.Single();
        Assert.Equal("Look twice.", world.Tools.Single(t => t.Name == "look").Description);
        Assert.Equal("foggy", Call(new WorldRun(world), "look", "{}").Result);
    }

    [Fact]
    public void A_faulty_scenario_gets_its_half_so_that_the_fault_and_not_its_consequence_is_reported()
    {
        var input = SpecCompilation.Of([SpecCompilation.Usings, SpecCompilation.Bench, World.Replace("sealed partial class", "sealed class")]);
        GeneratorRun.Driver().RunGeneratorsAndUpdateCompilation(input, out var output, out _, TestContext.Current.CancellationToken);
        Assert.Equal(["CS0260"], output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id));

        var faulty = GeneratorRun.Of(SpecCompilation.Bench, World.Replace("string Refuse()", "string Refuse() => \"\"; [Tool<SafeAction>] string Refuse(DateTime when)"));
        Assert.Equal(["read", "stop", "set", "open", "turn"], faulty.Table().Cases.Single().Tools.Select(t => t.Name));

        var onAnAxis = GeneratorRun.Of(SpecCompilation.Bench, World.Replace("Scenario<Safety>", "Scenario<Risk>"));
        Assert.Empty(onAnAxis.Table().Ids);
    }

    private static JsonElement Schema(string tool) => PumpRoom.Value.Tools.Single(t => t.Name == tool).Schema;

    private static IEnumerable<CallRecord> Play(Script script)
    {
        var run = new WorldRun(PumpRoom.Value);
        foreach (var step in script.Where(s => s.Method is not null))
            run.Call(new ToolCall("1", PumpRoom.Value.Tools.Single(t => t.Method == step.Method).Name, step.Arguments!.Value));
        return run.Records;
    }

    private static CallRecord Call(WorldRun run, string tool, string arguments)
    {
        using var json = JsonDocument.Parse(arguments);
        return run.Call(new ToolCall("1", tool, json.RootElement.Clone()));
    }
}
