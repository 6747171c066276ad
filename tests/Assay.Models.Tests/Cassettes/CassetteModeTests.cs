using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models.Tests.Cassettes;

public sealed class CassetteModeTests : IDisposable
{
    private readonly Tape _tape = new();

    [Fact]
    public async Task Replay_asks_once_and_uses_the_recording_from_then_on_also_in_another_process_life()
    {
        var model = new SayingClient();
        string first;
        await using (var cassette = _tape.Open(CassetteMode.Replay))
        {
            first = (await Tape.AskAsync(Tape.Client(cassette, model), "How?")).Text;
            Assert.Equal(first, (await Tape.AskAsync(Tape.Client(cassette, model), "How?")).Text);
            Assert.Equal((1, 1), (cassette.Recorded, cassette.Replayed));
        }
        await using var later = _tape.Open(CassetteMode.Replay);
        Assert.Equal(first, (await Tape.AskAsync(Tape.Client(later, model), "How?")).Text);
        Assert.Equal(1, model.Asked);
        await Tape.AskAsync(Tape.Client(later, model), "And how?");
        Assert.Equal(2, model.Asked);
    }

    [Fact]
    public async Task Record_asks_anew_whatever_was_recorded_before_and_the_newest_answer_is_replayed()
    {
        var model = new SayingClient();
        await using (var cassette = _tape.Open(CassetteMode.Record)) await Tape.AskAsync(Tape.Client(cassette, model), "How?");
        string second;
        await using (var cassette = _tape.Open(CassetteMode.Record)) second = (await Tape.AskAsync(Tape.Client(cassette, model), "How?")).Text;
        Assert.Equal(2, model.Asked);
        await using var only = _tape.Open(CassetteMode.ReplayOnly);
        Assert.Equal(second, (await Tape.AskAsync(Tape.Client(only, model), "How?")).Text);
        Assert.Equal(2, model.Asked);
    }

    [Fact]
    public async Task The_same_request_gets_one_answer_while_recording_too_or_a_replay_would_differ_from_its_recording()
    {
        await using var cassette = _tape.Open(CassetteMode.Record);
        var client = Tape.Client(cassette, new SayingClient());
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Tape.AskAsync(client, "How?"))));
        Assert.Single(answers.Select(a => a.Text).Distinct());
    }

    [Fact]
    public async Task Replay_only_never_asks_and_a_miss_is_an_error()
    {
        await _tape.RecordAsync(1);
        var model = new SayingClient();
        await using var cassette = _tape.Open(CassetteMode.ReplayOnly);
        var miss = await Assert.ThrowsAsync<ModelException>(() => Tape.AskAsync(Tape.Client(cassette, model), "prompt 2"));
        Assert.Equal(Ending.Failed, miss.Ending);
        Assert.Equal((0, 1), (model.Asked, cassette.Missed));
    }

    [Fact]
    public async Task A_failed_call_is_not_recorded_and_is_asked_again()
    {
        var model = new SayingClient(number => number == 1 ? throw new ModelException(Ending.Failed, "no")
            : number == 2 ? new ChatResponse(new ChatMessage(ChatRole.Assistant, [new ErrorContent("half")]))
            : SayingClient.Text("yes"));
        await using var cassette = _tape.Open(CassetteMode.Replay);
        var client = Tape.Client(cassette, model);
        await Assert.ThrowsAsync<ModelException>(() => Tape.AskAsync(client, "How?"));
        Assert.IsType<ErrorContent>((await Tape.AskAsync(client, "How?")).Messages[0].Contents[0]);
        Assert.Equal("yes", (await Tape.AskAsync(client, "How?")).Text);
        Assert.Equal(1, cassette.Recorded);
    }

    [Fact]
    public async Task A_replayed_response_is_the_recorded_one_in_all_its_parts()
    {
        var arguments = new Dictionary<string, object?> { ["valve"] = 7, ["why"] = "\"ünïcode\"\n</s>", ["nested"] = new { a = new[] { 1.5, 2 } }, ["none"] = null };
        var said = new ChatResponse(new ChatMessage(ChatRole.Assistant,
            [new TextReasoningContent("First I think.") { ProtectedData = "opaque" }, new TextContent("I open it.\r\n\u2028 😀"), new FunctionCallContent("call_x9", "open_valve", arguments), new DataContent("data:text/plain;base64,aGk=")]))
        {
            FinishReason = ChatFinishReason.ToolCalls,
            ModelId = "said-2026",
            Usage = new UsageDetails { InputTokenCount = 12, OutputTokenCount = 7, TotalTokenCount = 19, ReasoningTokenCount = 3, AdditionalCounts = new() { ["x"] = 4 } },
        };
        await using var cassette = _tape.Open(CassetteMode.Replay);
        var client = Tape.Client(cassette, new SayingClient(_ => said));
        await Tape.AskAsync(client, "How?");
        var replayed = await Tape.AskAsync(client, "How?");
        Assert.Equal(1, cassette.Replayed);
        Assert.Equal(JsonSerializer.Serialize(said, AIJsonUtilities.DefaultOptions), JsonSerializer.Serialize(replayed, AIJsonUtilities.DefaultOptions));
        var streamed = await client.GetStreamingResponseAsync([new(ChatRole.System, "Be brief."), new(ChatRole.User, "How?")], new ChatOptions { Seed = 1 }, Tape.Token).ToChatResponseAsync(Tape.Token);
        Assert.Equal((said.Text, said.FinishReason, said.Usage.TotalTokenCount), (streamed.Text, streamed.FinishReason, streamed.Usage!.TotalTokenCount));
        Assert.Equal(2, cassette.Replayed);
    }

    [Fact]
    public async Task One_file_holds_target_judge_and_attacker_and_keeps_them_apart()
    {
        await using var cassette = _tape.Open(CassetteMode.Replay);
        var answers = new List<string>();
        foreach (var name in new[] { "ollama:target", "ollama:judge", "openai:attacker" })
            answers.Add((await Tape.AskAsync(Tape.Client(cassette, new SayingClient(), name), "How?")).Text);
        Assert.Equal(3, answers.Distinct().Count());
        Assert.Equal(answers[1], (await Tape.AskAsync(Tape.Client(cassette, new SayingClient(), "ollama:judge"), "How?")).Text);
    }

    public void Dispose() => _tape.Dispose();
}
