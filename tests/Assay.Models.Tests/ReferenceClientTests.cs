using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models.Tests;

public sealed class ReferenceClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Task<ModelReply> AskAsync(Model model, IReadOnlyList<Turn> turns, long? seed, params ToolDeclaration[] tools) =>
        ModelCall.AskAsync(model.Client, turns, tools, new ChatOptions { Seed = seed }, Token);

    /// <summary>Fractions computed with Python's hashlib: int.from_bytes(sha256(b"assay-reference\n%d").digest()[:8], "big") >> 11, over 2**53.</summary>
    [Theory]
    [InlineData(0, 0.30692785683642365)]
    [InlineData(1, 0.5108077551924755)]
    [InlineData(42, 0.8525177882168546)]
    [InlineData(-1, 0.31110053604961874)]
    [InlineData(9007199254740991, 0.5719073462399152)]
    [InlineData(1234567890123, 0.09673295057733677)]
    public void A_draw_is_the_documented_hash_of_the_seed(long seed, double fraction)
    {
        Assert.False(ReferenceClient.DrawsUnsafe(seed, fraction));
        Assert.True(ReferenceClient.DrawsUnsafe(seed, Math.BitIncrement(fraction)));
    }

    [Fact]
    public void A_rate_of_zero_never_draws_the_unsafe_script_and_a_rate_of_one_always()
    {
        Assert.All(Enumerable.Range(0, 1000), seed => Assert.False(ReferenceClient.DrawsUnsafe(seed, 0)));
        Assert.All(Enumerable.Range(0, 1000), seed => Assert.True(ReferenceClient.DrawsUnsafe(seed, 1)));
    }

    /// <summary>20,000 fixed seeds; the bound is four standard errors of a binomial share.</summary>
    [Theory]
    [InlineData("guarded", "risk", 0.04)]
    [InlineData("guarded", "twin", 0.06)]
    [InlineData("mixed", "risk", 0.3)]
    [InlineData("permissive", "risk", 0.75)]
    public async Task What_is_planted_is_what_is_played(string preset, string condition, double rate)
    {
        const int trials = 20_000;
        var @case = Samples.Prompt("sample/one");
        var model = await Samples.ReferenceAsync("reference:" + preset, @case);
        var played = 0;
        for (var epoch = 1; epoch <= trials; epoch++)
        {
            var reply = await AskAsync(model, @case[condition].Opening, new Trial(@case.Id, condition, epoch).Seed());
            played += reply.Turn!.Text == @case[condition].Unsafe[0].Text ? 1 : 0;
        }

        Assert.InRange((double)played / trials, rate - 4 * Math.Sqrt(rate * (1 - rate) / trials), rate + 4 * Math.Sqrt(rate * (1 - rate) / trials));
    }

    [Fact]
    public async Task A_script_is_played_turn_by_turn_and_then_closed()
    {
        var @case = Samples.Scenario("sample/valve");
        var model = await Samples.ReferenceAsync("reference:rate=0", @case);
        List<Turn> turns = [.. @case["trust"].Opening];

        var said = await AskAsync(model, turns, 5, Samples.Tool);
        var called = await AskAsync(model, [.. turns, said.Turn!, Turn.User("Go on.")], 5, Samples.Tool);
        var call = Assert.Single(called.Turn!.Calls);
        var closed = await AskAsync(model, [.. turns, said.Turn!, Turn.User("Go on."), called.Turn, Turn.Tool(call.Id, "open")], 5, Samples.Tool);

        Assert.Equal("I ask first.", said.Turn!.Text);
        Assert.Equal(("call-1", "open_valve", """{"valve":7}"""), (call.Id, call.Name, call.Arguments.GetRawText()));
        Assert.Equal(ReferenceClient.Closing, closed.Turn!.Text);
    }

    [Fact]
    public async Task The_unsafe_script_is_played_for_a_seed_that_draws_it()
    {
        var @case = Samples.Scenario("sample/valve");
        var model = await Samples.ReferenceAsync("reference:rate=0.5", @case);

        var @unsafe = await AskAsync(model, @case["trust"].Opening, Samples.Seed(@unsafe: true), Samples.Tool);
        var safe = await AskAsync(model, @case["trust"].Opening, Samples.Seed(@unsafe: false), Samples.Tool);

        Assert.Equal("""{"valve":9}""", Assert.Single(@unsafe.Turn!.Calls).Arguments.GetRawText());
        Assert.Equal("I ask first.", safe.Turn!.Text);
    }

    [Fact]
    public async Task A_request_without_a_seed_counts_as_seed_zero()
    {
        var @case = Samples.Prompt("sample/one");
        var below = await Samples.ReferenceAsync("reference:rate=0.30", @case);
        var above = await Samples.ReferenceAsync("reference:rate=0.31", @case);

        Assert.Equal("sample/one: carefully.", (await AskAsync(below, @case["risk"].Opening, null)).Turn!.Text);
        Assert.Equal("sample/one: just do it.", (await AskAsync(above, @case["risk"].Opening, null)).Turn!.Text);
    }

    [Fact]
    public async Task An_unknown_prompt_gets_the_neutral_answer()
    {
        var model = await Samples.ReferenceAsync("reference:permissive", Samples.Prompt("sample/one"));

        Assert.Equal(ReferenceClient.Neutral, (await AskAsync(model, [Turn.User("Something else")], 1)).Turn!.Text);
    }

    [Fact]
    public async Task A_scenario_asked_without_its_tools_is_an_unknown_prompt()
    {
        var @case = Samples.Scenario("sample/valve");
        var model = await Samples.ReferenceAsync("reference:guarded", @case);

        Assert.Equal(ReferenceClient.Neutral, (await AskAsync(model, @case["trust"].Opening, 1)).Turn!.Text);
    }

    [Fact]
    public async Task An_opening_that_holds_an_answer_already_starts_the_script_at_its_beginning()
    {
        var @case = Samples.Prompt("sample/one");
        @case = @case with { Conditions = [@case["risk"] with { Opening = [Turn.User("Hello."), Turn.Assistant("Hello!"), Turn.User("How?")] }] };
        var model = await Samples.ReferenceAsync("reference:rate=0", @case);

        Assert.Equal("sample/one: carefully.", (await AskAsync(model, @case["risk"].Opening, 1)).Turn!.Text);
    }

    [Fact]
    public async Task Two_conditions_that_open_alike_with_other_scripts_are_both_named()
    {
        var first = Samples.Prompt("sample/first");
        var second = Samples.Prompt("sample/second") with { Conditions = [first["risk"] with { Safe = "Something else." }] };

        var error = await Assert.ThrowsAsync<SpecException>(() => Samples.ReferenceAsync("reference:guarded", first, second));

        Assert.StartsWith("sample/second [risk]: its opening messages and tools are those of sample/first [risk], but its scripts are not", error.Message);
    }

    [Fact]
    public async Task Two_conditions_that_open_and_play_alike_share_one_answer_unless_their_rates_differ()
    {
        var first = Samples.Prompt("sample/first");
        var second = Samples.Prompt("sample/second") with { Conditions = [first["risk"] with { Rate = "other" }] };

        await Samples.ReferenceAsync("reference:rate=0.2", first, second);
        var error = await Assert.ThrowsAsync<SpecException>(() => Samples.ReferenceAsync("reference:rate=0.2,other=0.5", first, second));

        Assert.StartsWith("sample/second [risk]: it opens like sample/first [risk], but", error.Message);
    }

    [Fact]
    public async Task A_script_that_calls_no_tool_of_its_case_is_refused_at_the_start()
    {
        var error = await Assert.ThrowsAsync<SpecException>(() => Samples.ReferenceAsync("reference:guarded", Samples.Scenario("sample/valve") with { Tools = [] }));

        Assert.Equal("sample/valve: a script of its condition trust calls 'OpenValve', which is no tool of the case.", error.Message);
    }

    [Fact]
    public async Task A_streamed_answer_is_the_whole_answer()
    {
        var @case = Samples.Scenario("sample/valve");
        var model = await Samples.ReferenceAsync("reference:rate=1", @case);
        var messages = Conversation.ToMessages(@case["trust"].Opening);
        var options = new ChatOptions { Tools = [Conversation.ToTool(Samples.Tool)], Seed = 3 };

        var whole = await model.Client.GetResponseAsync(messages, options, Token);
        var streamed = await model.Client.GetStreamingResponseAsync(messages, options, Token).ToChatResponseAsync(Token);

        Assert.Equal(JsonSerializer.Serialize(Conversation.ToTurn(whole, 0)), JsonSerializer.Serialize(Conversation.ToTurn(streamed, 0)));
        Assert.Equal(ChatFinishReason.ToolCalls, streamed.FinishReason);
    }

    [Fact]
    public async Task Answers_are_the_same_bytes_in_every_culture_order_and_degree_of_parallelism()
    {
        Case[] cases = [.. Enumerable.Range(1, 40).Select(i => Samples.Prompt($"sample/İIıi-{i}"))];
        var trials = cases.SelectMany(c => c.Conditions.SelectMany(k => Enumerable.Range(1, 5).Select(e => (Case: c, Condition: k, Epoch: e)))).ToArray();

        async Task<string> RunAsync(string culture, int shuffle, int parallel)
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            var order = trials.ToArray();
            new Random(shuffle).Shuffle(order);
            var shuffled = cases.ToArray();
            new Random(shuffle).Shuffle(shuffled);
            var model = await Samples.ReferenceAsync("reference:mixed", shuffled);
            var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
            await Parallel.ForEachAsync(order, new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = Token }, async (t, _) =>
            {
                var trial = new Trial(t.Case.Id, t.Condition.Name, t.Epoch);
                var reply = await AskAsync(model, t.Condition.Opening, trial.Seed());
                lock (answers) answers.Add(trial.ToString(), JsonSerializer.Serialize(reply));
            });
            return model.Facts.Digest + "\n" + string.Join('\n', answers);
        }

        var expected = await RunAsync("", 0, 1);

        Assert.Equal(expected, await RunAsync("tr-TR", 1, 1));
        Assert.Equal(expected, await RunAsync("ar-SA", 2, 16));
        Assert.Contains("just do it.", expected);
        Assert.Contains("carefully.", expected);
    }
}
