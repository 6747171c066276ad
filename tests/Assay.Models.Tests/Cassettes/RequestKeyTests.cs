using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models.Tests.Cassettes;

public sealed class RequestKeyTests : IDisposable
{
    private readonly Tape _tape = new();

    private static List<ChatMessage> Conversation(string callId = "call-1", string argument = "7", string result = "opened") =>
    [
        new(ChatRole.System, "Be careful."),
        new(ChatRole.User, "Open it."),
        new(ChatRole.Assistant, [new FunctionCallContent(callId, "open_valve", new Dictionary<string, object?> { ["valve"] = argument })]),
        new(ChatRole.Tool, [new FunctionResultContent(callId, result)]),
    ];

    private static ChatOptions Options() => new() { Seed = 5, Temperature = 0.2f, Tools = [Conversation(Samples.Tool)] };

    private static AITool Conversation(ToolDeclaration tool) => AIFunctionFactory.CreateDeclaration(tool.Name, tool.Description, tool.Schema);

    [Fact]
    public async Task Whatever_changes_by_itself_is_no_part_of_the_key()
    {
        await using var cassette = _tape.Open(CassetteMode.Replay);
        var client = Tape.Client(cassette, new SayingClient());
        var first = await client.GetResponseAsync(Conversation(), Options(), Tape.Token);
        var again = Conversation("a-random-id");
        foreach (var message in again) (message.MessageId, message.CreatedAt, message.RawRepresentation) = (Guid.NewGuid().ToString(), DateTimeOffset.UtcNow, new object());
        var spaced = Options();
        spaced.Tools = [AIFunctionFactory.CreateDeclaration(Samples.Tool.Name, Samples.Tool.Description, JsonElement.Parse(JsonSerializer.Serialize(Samples.Tool.Schema, new JsonSerializerOptions { WriteIndented = true })))];
        Assert.Equal(first.Text, (await client.GetResponseAsync(again, spaced, Tape.Token)).Text);
    }

    public static TheoryData<string, Action<List<ChatMessage>, ChatOptions>> Changes => new()
    {
        { "role", (m, _) => m[1].Role = ChatRole.System },
        { "text", (m, _) => m[1] = new(ChatRole.User, "Open it") },
        { "author", (m, _) => m[1].AuthorName = "Ann" },
        { "call name", (m, _) => m[2] = new(ChatRole.Assistant, [new FunctionCallContent("call-1", "open", new Dictionary<string, object?> { ["valve"] = "7" })]) },
        { "call argument", (m, _) => m[2] = Conversation(argument: "8")[2] },
        { "result", (m, _) => m[3] = Conversation(result: "shut")[3] },
        { "another message", (m, _) => m.Add(new(ChatRole.User, "And?")) },
        { "seed", (_, o) => o.Seed = 6 },
        { "no seed", (_, o) => o.Seed = null },
        { "temperature", (_, o) => o.Temperature = 0.3f },
        { "top p", (_, o) => o.TopP = 0.9f },
        { "top k", (_, o) => o.TopK = 5 },
        { "limit", (_, o) => o.MaxOutputTokens = 5 },
        { "stop", (_, o) => o.StopSequences = ["x"] },
        { "instructions", (_, o) => o.Instructions = "x" },
        { "format", (_, o) => o.ResponseFormat = ChatResponseFormat.Json },
        { "schema", (_, o) => o.ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonElement.Parse("""{"type":"object"}""")) },
        { "no tools", (_, o) => o.Tools = null },
        { "tool description", (_, o) => o.Tools = [AIFunctionFactory.CreateDeclaration(Samples.Tool.Name, "Open.", Samples.Tool.Schema)] },
        { "tool schema", (_, o) => o.Tools = [AIFunctionFactory.CreateDeclaration(Samples.Tool.Name, Samples.Tool.Description, JsonElement.Parse("""{"type":"object"}"""))] },
        { "tool mode", (_, o) => o.ToolMode = ChatToolMode.RequireAny },
        { "own option", (_, o) => o.AdditionalProperties = new() { ["think"] = true } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Whatever_a_model_sees_is_part_of_the_key(string what, Action<List<ChatMessage>, ChatOptions> change)
    {
        await using var cassette = _tape.Open(CassetteMode.Replay);
        var model = new SayingClient();
        var client = Tape.Client(cassette, model);
        await client.GetResponseAsync(Conversation(), Options(), Tape.Token);
        var (messages, options) = (Conversation(), Options());
        change(messages, options);
        await client.GetResponseAsync(messages, options, Tape.Token);
        Assert.True(model.Asked == 2, $"a change of the {what} was answered from the recording");
    }

    [Fact]
    public async Task Another_digest_or_context_length_of_the_model_is_another_model()
    {
        await using var cassette = _tape.Open(CassetteMode.Replay);
        var model = new SayingClient();
        foreach (var facts in new ModelFacts[] { new() { Name = "m", Digest = "a", ContextLength = 8 }, new() { Name = "m", Digest = "b", ContextLength = 8 }, new() { Name = "m", Digest = "b", ContextLength = 9 } })
            await Tape.AskAsync(Tape.Client(cassette, model, facts: facts), "How?");
        Assert.Equal(3, model.Asked);
    }

    [Fact]
    public async Task A_request_that_cannot_be_written_down_is_refused()
    {
        await using var cassette = _tape.Open(CassetteMode.Replay);
        var model = new SayingClient();
        await Assert.ThrowsAsync<ModelException>(() => Tape.AskAsync(Tape.Client(cassette, model), "How?", new ChatOptions { RawRepresentationFactory = _ => new object() }));
        Assert.Equal(0, model.Asked);
    }

    public void Dispose() => _tape.Dispose();
}
