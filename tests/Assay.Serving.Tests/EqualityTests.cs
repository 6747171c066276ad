using Assay.Models;
using Microsoft.Extensions.AI;

namespace Assay.Serving.Tests;

/// <summary>What comes through the server is what the model says without it.</summary>
public sealed class EqualityTests
{
    [Fact]
    public async Task A_prompt_gets_the_same_words_through_the_server_under_every_seed()
    {
        await using var served = await Served.StartAsync();
        var asked = await served.OpenAsync();
        var answers = new HashSet<string>();
        for (var epoch = 1; epoch <= 40; epoch++)
        {
            var seed = new Trial("sample/kettle", "risk", epoch).Seed();
            var (direct, through) = (await AskAsync(served.Model, Samples.Prompt.Conditions[0].Opening, seed), await AskAsync(asked, Samples.Prompt.Conditions[0].Opening, seed));
            Assert.Equal(direct.Turn!.Text, through.Turn!.Text);
            answers.Add(through.Turn.Text);
        }
        Assert.Equal([Samples.Unsafe, Samples.Safe], answers.OrderBy(a => a.Length));
    }

    [Fact]
    public async Task A_scenario_makes_the_same_calls_turn_by_turn()
    {
        await using var served = await Served.StartAsync();
        var asked = await served.OpenAsync();
        for (var epoch = 1; epoch <= 10; epoch++)
        {
            var seed = new Trial("sample/valve", "trust", epoch).Seed();
            Assert.Equal(await PlayAsync(served.Model, seed), await PlayAsync(asked, seed));
        }
    }

    [Fact]
    public async Task A_seed_is_never_cut_on_the_way()
    {
        await using var served = await Served.StartAsync();
        foreach (var seed in new[] { int.MaxValue, (1L << 31) + 5, (1L << 53) - 1, 0, -1 })
        {
            var (_, body) = await served.PostAsync("/api/chat", Body($"{seed}"));
            Assert.Equal(ReferenceClient.DrawsUnsafe(seed, 0.5) ? Samples.Unsafe : Samples.Safe, body.GetProperty("message").GetProperty("content").GetString());
        }
    }

    private static string Body(string seed) => $$"""{"model":"reference:rate=0.5","stream":false,"options":{"seed":{{seed}}},"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"{{Samples.Ask}}"}]}""";

    private static async Task<string> PlayAsync(Model model, long seed)
    {
        List<Turn> turns = [.. Samples.Scenario.Conditions[0].Opening];
        for (var i = 0; i < 6; i++)
        {
            var reply = await AskAsync(model, turns, seed, Samples.Tool);
            turns.Add(reply.Turn!);
            turns.AddRange(reply.Turn!.Calls.Count > 0 ? reply.Turn.Calls.Select(c => Turn.Tool(c.Id, $"done {c.Arguments}")) : [Turn.User("Go on.")]);
        }
        return string.Join('\n', turns.Select(t => $"{t.Speaker}: {t.Text} {string.Join(' ', t.Calls.Select(c => $"{c.Id} {c.Name}{c.Arguments}"))}"));
    }

    private static async Task<ModelReply> AskAsync(Model model, IReadOnlyList<Turn> turns, long seed, params ToolDeclaration[] tools)
    {
        var reply = await ModelCall.AskAsync(model.Client, turns, tools, new ChatOptions { Seed = seed, MaxOutputTokens = 1024 }, TestContext.Current.CancellationToken);
        Assert.Null(reply.Problem);
        return reply;
    }
}
