using System.Text.Json;
using Assay.Models.Tests.Loopback;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace Assay.Models.Tests;

public sealed class OpenAITests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Task<Model> OpenAsync(LoopbackOpenAI server) => ModelFactory.OpenAsync("openai:small", server.Context(), Token);

    private static async Task<ModelReply> AskAsync(Func<HttpResponse, Task> chat, params ToolDeclaration[] tools)
    {
        await using var server = await LoopbackOpenAI.StartAsync(chat);
        return await (await OpenAsync(server)).AskAsync("How?", tools);
    }

    private static void AssertFailed(ModelReply reply, params string[] parts)
    {
        Assert.Equal(Ending.Failed, reply.Problem);
        Assert.Null(reply.Turn);
        Assert.All(parts, part => Assert.Contains(part, reply.Reason));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    public async Task An_answer_is_whole_however_the_events_are_cut(int bytesAPiece)
    {
        var reply = await AskAsync(r => LoopbackOpenAI.StreamAsync(r,
            LoopbackOpenAI.Said([new { role = "assistant", content = "" }, new { content = "Grüße 👩‍🔬, " }, new { content = "漢字." }]), bytesAPiece));

        Assert.Null(reply.Problem);
        Assert.Equal("Grüße 👩‍🔬, 漢字.", reply.Turn!.Text);
        Assert.Equal((12, 7), (reply.InputTokens, reply.OutputTokens));
    }

    [Fact]
    public async Task Model_seed_and_sampling_are_on_the_wire_with_the_key_in_its_header()
    {
        await using var server = await LoopbackOpenAI.StartAsync(r => LoopbackOpenAI.StreamAsync(r, LoopbackOpenAI.Said([new { content = "Hi." }])));
        var model = await OpenAsync(server);
        var sampling = new Sampling { Temperature = 0.2f, TopP = 0.9f };

        await ModelCall.AskAsync(model.Client, [Turn.System("Be brief."), Turn.User("How?")], [], sampling.Options((1L << 53) - 1, 1024), Token);

        var received = server.Received.Single();
        Assert.Equal($"Bearer {LoopbackOpenAI.Key}", received.Authorization);
        var sent = received.Body;
        Assert.Equal("small", sent.GetProperty("model").GetString());
        Assert.True(sent.GetProperty("stream").GetBoolean());
        Assert.Equal((1L << 53) - 1, sent.GetProperty("seed").GetInt64());
        Assert.Equal(1024, sent.GetProperty("max_completion_tokens").GetInt32());
        Assert.Equal(0.2f, sent.GetProperty("temperature").GetSingle());
        Assert.Equal(["system", "user"], sent.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("role").GetString()));
    }

    [Fact]
    public async Task A_tool_call_in_pieces_its_result_and_the_answer_go_over_the_wire()
    {
        var answers = new Queue<string>(
        [
            LoopbackOpenAI.Said(
            [
                new { role = "assistant", tool_calls = new[] { new { index = 0, id = "abc", type = "function", function = new { name = "open_valve", arguments = "" } } } },
                new { tool_calls = new[] { new { index = 0, function = new { arguments = "{\"val" } } } },
                new { tool_calls = new[] { new { index = 0, function = new { arguments = "ve\":7}" } } } },
            ], "tool_calls"),
            LoopbackOpenAI.Said([new { content = "It is open." }]),
        ]);
        await using var server = await LoopbackOpenAI.StartAsync(r => LoopbackOpenAI.StreamAsync(r, answers.Dequeue()));
        var model = await OpenAsync(server);

        var called = await ModelCall.AskAsync(model.Client, [Turn.User("Open it.")], [Samples.Tool], new ChatOptions(), Token);
        var call = Assert.Single(called.Turn!.Calls);
        var answered = await ModelCall.AskAsync(model.Client, [Turn.User("Open it."), called.Turn, Turn.Tool(call.Id, "valve 7 is open")], [Samples.Tool], new ChatOptions(), Token);

        Assert.Equal(("call-1", "open_valve", """{"valve":7}"""), (call.Id, call.Name, call.Arguments.GetRawText()));
        Assert.Equal("It is open.", answered.Turn!.Text);
        Assert.Equal("open_valve", server.Received[0].Body.GetProperty("tools")[0].GetProperty("function").GetProperty("name").GetString());
        var messages = server.Received[1].Body.GetProperty("messages").EnumerateArray().ToArray();
        Assert.Equal("call-1", messages[1].GetProperty("tool_calls")[0].GetProperty("id").GetString());
        Assert.Equal("call-1", messages[2].GetProperty("tool_call_id").GetString());
    }

    [Fact]
    public async Task Arguments_that_are_no_JSON_fail() =>
        AssertFailed(await AskAsync(r => LoopbackOpenAI.StreamAsync(r, LoopbackOpenAI.Said(
            [new { role = "assistant", tool_calls = new[] { new { index = 0, id = "a", type = "function", function = new { name = "open_valve", arguments = "{\"valve\":" } } } }], "tool_calls")), Samples.Tool),
            "'open_valve'", "no JSON object");

    [Fact]
    public async Task A_refusal_is_an_answer()
    {
        var reply = await AskAsync(r => LoopbackOpenAI.StreamAsync(r, LoopbackOpenAI.Said([new { role = "assistant", refusal = "I can't " }, new { refusal = "help." }])));

        Assert.Null(reply.Problem);
        Assert.Equal("I can't help.", reply.Turn!.Text);
    }

    [Fact]
    public async Task Reasoning_in_a_field_of_its_own_is_kept_apart()
    {
        var reply = await AskAsync(r => LoopbackOpenAI.StreamAsync(r, LoopbackOpenAI.Said([new { role = "assistant", reasoning_content = "Hm." }, new { content = "No." }])));

        Assert.Equal(("No.", "Hm."), (reply.Turn!.Text, reply.Turn.Reasoning));
    }

    [Fact]
    public async Task An_answer_that_ends_by_length_is_cut_off()
    {
        var reply = await AskAsync(r => LoopbackOpenAI.StreamAsync(r, LoopbackOpenAI.Said([new { content = "It begins" }], "length")));

        Assert.Equal((Ending.CutOff, "It begins"), (reply.Problem, reply.Turn!.Text));
    }

    [Fact]
    public async Task An_answer_that_a_filter_stopped_is_filtered()
    {
        var reply = await AskAsync(r => LoopbackOpenAI.StreamAsync(r, LoopbackOpenAI.Said([new { content = "" }], "content_filter")));

        Assert.Equal((Ending.Filtered, "The provider's content filter withheld the answer."), (reply.Problem, reply.Reason));
    }

    [Fact]
    public async Task A_prompt_that_a_filter_refused_is_filtered()
    {
        var reply = await AskAsync(r => LoopbackOpenAI.RefuseAsync(r, 400, "The prompt was filtered.", code: "content_filter"));

        Assert.Equal(Ending.Filtered, reply.Problem);
        Assert.Contains("The prompt was filtered.", reply.Reason);
    }

    [Theory]
    [InlineData(429, "asked too often")]
    [InlineData(500, "reported an error (500)")]
    [InlineData(503, "reported an error (503)")]
    public async Task A_refused_request_is_sent_once_because_retries_are_ours(int status, string reason)
    {
        await using var server = await LoopbackOpenAI.StartAsync(r => LoopbackOpenAI.RefuseAsync(r, status, "Slow down."));

        var reply = await (await OpenAsync(server)).AskAsync("How?");

        AssertFailed(reply, reason, "Slow down.");
        Assert.Single(server.Received);
    }

    [Theory]
    [InlineData(400, "'small' does not support tools", "does not support tools")]
    [InlineData(404, "No endpoints found that support tool use.", "does not support tools")]
    public async Task A_model_without_tools_is_not_applicable_to_a_case_with_tools(int status, string told, string reason)
    {
        var reply = await AskAsync(r => LoopbackOpenAI.RefuseAsync(r, status, told), Samples.Tool);

        Assert.Equal(Ending.NotApplicable, reply.Problem);
        Assert.Contains(reason, reply.Reason);
    }

    [Fact]
    public async Task An_unknown_model_fails_with_its_name() =>
        AssertFailed(await AskAsync(r => LoopbackOpenAI.RefuseAsync(r, 404, "The model does not exist", code: "model_not_found")), "no model 'small' (404)");

    [Fact]
    public async Task A_prompt_that_does_not_fit_fails() =>
        AssertFailed(await AskAsync(r => LoopbackOpenAI.RefuseAsync(r, 400, "This model's maximum context length is 10 tokens.", code: "context_length_exceeded")), "did not fit the context");

    [Fact]
    public async Task A_key_that_a_server_repeats_is_not_passed_on()
    {
        var reply = await AskAsync(r => LoopbackOpenAI.RefuseAsync(r, 401, $"Incorrect API key provided: {LoopbackOpenAI.Key}."));

        AssertFailed(reply, "does not accept the key in OPENAI_API_KEY (401)", "[key]");
        Assert.DoesNotContain(LoopbackOpenAI.Key, reply.Reason);
    }

    [Fact]
    public async Task A_query_of_the_address_is_sent_and_not_shown()
    {
        string? sent = null;
        await using var server = await LoopbackOpenAI.StartAsync(r =>
        {
            sent = r.HttpContext.Request.QueryString.Value;
            return LoopbackOpenAI.RefuseAsync(r, 401, "No.");
        });
        var context = server.Context();
        var settings = context.Settings with { OpenAI = context.Settings.OpenAI with { BaseUrl = context.Settings.OpenAI.BaseUrl + "?key=hunter2" } };
        var model = await ModelFactory.OpenAsync("openai:small", context with { Settings = settings }, Token);
        var reply = await model.AskAsync("How?");

        Assert.Equal("?key=hunter2", sent);
        AssertFailed(reply, "does not accept the key");
        Assert.DoesNotContain("hunter2", $"{reply.Reason} {model.Facts.Server}");
    }

    [Fact]
    public async Task A_key_is_in_no_text_of_an_opened_model()
    {
        await using var server = await LoopbackOpenAI.StartAsync(r => Task.CompletedTask);

        var model = await OpenAsync(server);

        Assert.DoesNotContain(LoopbackOpenAI.Key, $"{model} {model.Client} {JsonSerializer.Serialize(model.Facts)} {server.Context().Settings}");
    }

    [Fact]
    public async Task A_stream_without_an_end_is_half_an_answer_and_fails() =>
        AssertFailed(await AskAsync(r => LoopbackOpenAI.StreamAsync(r, LoopbackOpenAI.Event(new { content = "It begins" }, null))), "broke off");

    [Fact]
    public async Task A_connection_that_breaks_in_the_middle_of_an_event_fails() =>
        AssertFailed(await AskAsync(async r =>
        {
            await LoopbackOpenAI.StreamAsync(r, LoopbackOpenAI.Event(new { content = "It" }, null) + "data: {\"id\":");
            r.HttpContext.Abort();
        }), "broke off");

    [Fact]
    public async Task Something_that_is_not_the_protocol_fails() =>
        AssertFailed(await AskAsync(r => LoopbackOpenAI.StreamAsync(r, "data: <html>\n\n")), "not OpenAI's protocol");

    [Fact]
    public async Task A_server_that_is_not_there_fails_with_its_address()
    {
        var url = $"http://127.0.0.1:{OllamaTests.FreePort()}/v1";
        var model = await ModelFactory.OpenAsync("openai:small", new ModelContext
        {
            Settings = new AssaySettings { OpenAI = new OpenAISettings { BaseUrl = url } },
            Environment = _ => null,
        }, Token);

        AssertFailed(await model.AskAsync("How?"), $"Nothing answers at {url}", "OPENAI_BASE_URL");
    }

    [Fact]
    public async Task OpenAI_itself_is_not_asked_without_a_key()
    {
        var error = await Assert.ThrowsAsync<InputException>(() => ModelFactory.OpenAsync("openai:small", new ModelContext { Environment = _ => null }, Token));

        Assert.Equal("OPENAI_API_KEY: https://api.openai.com/v1 wants a key, and this environment variable is not set.", error.Message);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_cancellation_is_felt_while_waiting_for_the_next_piece_and_is_no_verdict()
    {
        await using var server = await LoopbackOpenAI.StartAsync(async r =>
        {
            await LoopbackOpenAI.StreamAsync(r, LoopbackOpenAI.Event(new { content = "It" }, null));
            await Task.Delay(Timeout.Infinite, r.HttpContext.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        var model = await OpenAsync(server);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var updates = model.Client.GetStreamingResponseAsync([new ChatMessage(ChatRole.User, "How?")], null, cancel.Token).GetAsyncEnumerator(Token);

        Assert.True(await updates.MoveNextAsync());
        var next = updates.MoveNextAsync();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.AsTask());
    }
}
