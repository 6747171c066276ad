using Microsoft.Extensions.AI;

namespace Assay.Models.Tests.Cassettes;

public sealed class MissTests : IDisposable
{
    private readonly Tape _tape = new();

    /// <summary>Three trials, each of a seed of its own, and what is said when another request misses.</summary>
    private async Task<string> MissAsync(IList<ChatMessage> asked, ChatOptions options, string model = "test:model")
    {
        await using (var cassette = _tape.Open(CassetteMode.Replay))
        {
            var client = Tape.Client(cassette, new SayingClient());
            foreach (var i in Enumerable.Range(1, 3))
                await client.GetResponseAsync([new(ChatRole.System, "Be brief."), new(ChatRole.User, $"This is question {i}: how is the pot cleaned?")], new ChatOptions { Seed = i, Temperature = 0.5f }, Tape.Token);
            await client.GetResponseAsync([new(ChatRole.User, "Use a tool.")], new ChatOptions { Seed = 4, Tools = [Tool("Open a valve.")] }, Tape.Token);
        }
        await using var only = _tape.Open(CassetteMode.ReplayOnly);
        var miss = await Assert.ThrowsAsync<ModelException>(() => Tape.Client(only, new SayingClient(), model).GetResponseAsync(asked, options, Tape.Token));
        Assert.True(miss.Message.Length <= 1000);
        Assert.Contains(_tape.Path, miss.Message, StringComparison.Ordinal);
        return miss.Message;
    }

    private static AITool Tool(string description) => AIFunctionFactory.CreateDeclaration(Samples.Tool.Name, description, Samples.Tool.Schema);

    private static List<ChatMessage> Question(string text) => [new(ChatRole.System, "Be brief."), new(ChatRole.User, text)];

    [Fact]
    public async Task An_edited_prompt_is_compared_with_its_own_recording_from_the_first_character_that_differs() =>
        Assert.Contains("The nearest recording (line 3) differs in message 2 (user), text, from character 36 on: recorded '… how is the pot cleaned?', now '… how is the pot washed?'.",
            await MissAsync(Question("This is question 2: how is the pot washed?"), new ChatOptions { Seed = 2, Temperature = 0.5f }), StringComparison.Ordinal);

    [Fact]
    public async Task Another_seed_is_named_and_nothing_else() =>
        Assert.Contains("differs in options, seed: recorded 3, now 77.", await MissAsync(Question("This is question 3: how is the pot cleaned?"), new ChatOptions { Seed = 77, Temperature = 0.5f }), StringComparison.Ordinal);

    [Fact]
    public async Task Another_temperature_is_named_and_nothing_else() =>
        Assert.Contains("(line 2) differs in options, temperature: recorded 0.5, now nothing.", await MissAsync(Question("This is question 1: how is the pot cleaned?"), new ChatOptions { Seed = 1 }), StringComparison.Ordinal);

    [Fact]
    public async Task A_changed_tool_is_named() =>
        Assert.Contains("differs in tool 1 (open_valve), description, from character 1 on: recorded 'Open a valve.', now 'Shut a valve.'.",
            await MissAsync([new(ChatRole.User, "Use a tool.")], new ChatOptions { Seed = 4, Tools = [Tool("Shut a valve.")] }), StringComparison.Ordinal);

    [Fact]
    public async Task Another_model_is_named() =>
        Assert.Contains("differs in model, from character 1 on: recorded 'test:model', now 'ollama:other'.",
            await MissAsync(Question("This is question 1: how is the pot cleaned?"), new ChatOptions { Seed = 1, Temperature = 0.5f }, "ollama:other"), StringComparison.Ordinal);

    [Fact]
    public async Task A_conversation_that_went_on_longer_says_how_many_messages_there_are() =>
        Assert.Contains("(line 2) differs in the number of messages: recorded 2, now 4.", await MissAsync(
            [.. Question("This is question 1: how is the pot cleaned?"), new(ChatRole.Assistant, "With sand."), new(ChatRole.User, "And then?")], new ChatOptions { Seed = 1, Temperature = 0.5f }), StringComparison.Ordinal);

    [Fact]
    public async Task However_much_differs_the_message_stays_short() =>
        Assert.Contains("; and ", await MissAsync([.. Enumerable.Range(0, 60).Select(i => new ChatMessage(ChatRole.User, new string((char)('a' + i % 26), 9000)))], new ChatOptions { Seed = 9, TopK = 3, TopP = 0.1f }), StringComparison.Ordinal);

    [Fact]
    public async Task An_empty_cassette_says_that_it_is_empty()
    {
        await using (_tape.Open(CassetteMode.Record)) { }
        await using var only = _tape.Open(CassetteMode.ReplayOnly);
        var miss = await Assert.ThrowsAsync<ModelException>(() => Tape.AskAsync(Tape.Client(only, new SayingClient()), "How?"));
        Assert.Contains("It holds no answer at all.", miss.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _tape.Dispose();
}
