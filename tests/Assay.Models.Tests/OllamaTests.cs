using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Assay.Models.Tests.Loopback;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace Assay.Models.Tests;

public sealed class OllamaTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Task<Model> OpenAsync(LoopbackOllama server, Sampling? sampling = null) => ModelFactory.OpenAsync("ollama:tiny", server.Context(sampling), Token);

    private static async Task<ModelReply> AskAsync(Func<HttpResponse, Task> chat, params ToolDeclaration[] tools)
    {
        await using var server = await LoopbackOllama.StartAsync(chat);
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
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    public async Task An_answer_is_whole_however_the_stream_is_cut(int bytesAPiece)
    {
        var reply = await AskAsync(r => r.StreamAsync(LoopbackOllama.Said(["Grüße 👩‍🔬, ", "\"quoted\"\n", "漢字."]), bytesAPiece));

        Assert.Null(reply.Problem);
        Assert.Equal("Grüße 👩‍🔬, \"quoted\"\n漢字.", reply.Turn!.Text);
        Assert.Equal((12, 7), (reply.InputTokens, reply.OutputTokens));
    }

    [Fact]
    public async Task What_the_server_knows_of_the_model_is_recorded()
    {
        await using var server = await LoopbackOllama.StartAsync(r => r.StreamAsync(LoopbackOllama.Said(["Hi."])));

        var model = await OpenAsync(server);

        Assert.Equal(new ModelFacts
        {
            Name = "tiny",
            Digest = "365c0bd3c000",
            Quantisation = "Q4_K_M", Family = "llama",
            ChatTemplate = "{{ .Prompt }}",
            Server = "Ollama 0.12.6",
            ContextLength = 8192,
        }, model.Facts);
        Assert.True(model.SupportsTools);
        Assert.False(model.IsReference);
    }

    [Fact]
    public async Task Seed_context_length_and_sampling_are_on_the_wire_and_the_prompt_is_never_to_be_cut()
    {
        await using var server = await LoopbackOllama.StartAsync(r => r.StreamAsync(LoopbackOllama.Said(["Hi."])));
        var sampling = new Sampling { Temperature = 0.2f, TopP = 0.9f, MaxOutputTokens = 50, ContextLength = 4096 };
        var model = await OpenAsync(server, sampling);

        await ModelCall.AskAsync(model.Client, [Turn.System("Be brief."), Turn.User("How?")], [], sampling.Options((1L << 53) - 1, 1024), Token);

        var sent = server.Chats.Single();
        Assert.Equal("tiny", sent.GetProperty("model").GetString());
        Assert.True(sent.GetProperty("stream").GetBoolean());
        Assert.False(sent.GetProperty("truncate").GetBoolean());
        Assert.False(sent.GetProperty("shift").GetBoolean());
        Assert.Equal("""[{"role":"system","content":"Be brief."},{"role":"user","content":"How?"}]""", sent.GetProperty("messages").GetRawText());
        var options = sent.GetProperty("options");
        Assert.Equal(int.MaxValue, options.GetProperty("seed").GetInt64());
        Assert.Equal(4096, options.GetProperty("num_ctx").GetInt32());
        Assert.Equal(50, options.GetProperty("num_predict").GetInt32());
        Assert.Equal(0.2f, options.GetProperty("temperature").GetSingle());
        Assert.Equal(0.9f, options.GetProperty("top_p").GetSingle());
    }

    [Fact]
    public async Task A_tool_call_its_result_and_the_answer_go_over_the_wire()
    {
        var answers = new Queue<string>(
        [
            LoopbackOllama.Line(new { role = "assistant", content = "", tool_calls = new[] { new { function = new { name = "open_valve", arguments = new { valve = 7 } } } } }) + LoopbackOllama.Done("stop"),
            LoopbackOllama.Said(["It is open."]),
        ]);
        await using var server = await LoopbackOllama.StartAsync(r => r.StreamAsync(answers.Dequeue()));
        var model = await OpenAsync(server);
        Turn[] opening = [Turn.User("Open it.")];

        var called = await ModelCall.AskAsync(model.Client, opening, [Samples.Tool], new ChatOptions(), Token);
        var call = Assert.Single(called.Turn!.Calls);
        var answered = await ModelCall.AskAsync(model.Client, [.. opening, called.Turn, Turn.Tool(call.Id, "valve 7 is open")], [Samples.Tool], new ChatOptions(), Token);

        Assert.Equal(("call-1", "open_valve", """{"valve":7}"""), (call.Id, call.Name, call.Arguments.GetRawText()));
        Assert.Equal("It is open.", answered.Turn!.Text);
        var tool = server.Chats[0].GetProperty("tools")[0].GetProperty("function");
        Assert.Equal("open_valve", tool.GetProperty("name").GetString());
        Assert.Equal("integer", tool.GetProperty("parameters").GetProperty("properties").GetProperty("valve").GetProperty("type").GetString());
        var messages = server.Chats[1].GetProperty("messages").EnumerateArray().ToArray();
        Assert.Equal(["user", "assistant", "tool"], messages.Select(m => m.GetProperty("role").GetString()));
        Assert.Equal(7, messages[1].GetProperty("tool_calls")[0].GetProperty("function").GetProperty("arguments").GetProperty("valve").GetInt32());
        Assert.Equal(("valve 7 is open", "open_valve"), (messages[2].GetProperty("content").GetString(), messages[2].GetProperty("tool_name").GetString()));
    }

    [Fact]
    public async Task Reasoning_is_kept_apart_from_the_answer()
    {
        var reply = await AskAsync(r => r.StreamAsync(
            LoopbackOllama.Line(new { role = "assistant", content = "", thinking = "Hm, " }) + LoopbackOllama.Line(new { role = "assistant", content = "", thinking = "careful." }) + LoopbackOllama.Said(["No."])));

        Assert.Equal(("No.", "Hm, careful."), (reply.Turn!.Text, reply.Turn.Reasoning));
    }

    [Fact]
    public async Task An_answer_that_ends_by_length_is_cut_off()
    {
        var reply = await AskAsync(r => r.StreamAsync(LoopbackOllama.Said(["It begins"], "length")));

        Assert.Equal((Ending.CutOff, "It begins"), (reply.Problem, reply.Turn!.Text));
        Assert.Contains("maxOutputTokens", reply.Reason);
    }

    [Fact]
    public async Task An_unknown_reason_for_ending_fails() =>
        AssertFailed(await AskAsync(r => r.StreamAsync(LoopbackOllama.Said(["Hi."], "unload"))), "'unload'");

    [Fact]
    public async Task A_prompt_that_a_server_cut_silently_fails() =>
        AssertFailed(await AskAsync(r => r.StreamAsync(LoopbackOllama.Said(["Hi."], sent: 8192))), "did not fit the context of 8192 tokens", "sampling.contextLength");

    [Fact]
    public async Task A_prompt_that_does_not_fit_fails() =>
        AssertFailed(await AskAsync(r => r.JsonAsync(400, new { error = "the input length exceeds the context length" })), "did not fit the context", "sampling.contextLength");

    [Fact]
    public async Task A_server_error_is_reported_with_its_reason() =>
        AssertFailed(await AskAsync(r => r.JsonAsync(500, new { error = "llama runner process has terminated" })), "(500)", "llama runner process has terminated");

    [Fact]
    public async Task An_error_in_the_middle_of_a_stream_is_reported_with_its_reason() =>
        AssertFailed(await AskAsync(r => r.StreamAsync(LoopbackOllama.Line(new { role = "assistant", content = "It" }) + """{"error":"out of memory"}""" + "\n", 5)), "out of memory");

    [Fact]
    public async Task An_answer_without_an_end_is_half_an_answer_and_fails() =>
        AssertFailed(await AskAsync(r => r.StreamAsync(LoopbackOllama.Line(new { role = "assistant", content = "It begins" }))), "broke off");

    [Fact]
    public async Task A_connection_that_breaks_in_the_middle_of_a_line_fails() =>
        AssertFailed(await AskAsync(async r =>
        {
            await r.StreamAsync(LoopbackOllama.Line(new { role = "assistant", content = "It" }) + """{"model":"tin""");
            r.HttpContext.Abort();
        }), "broke off");

    [Fact]
    public async Task Something_that_is_not_the_protocol_fails() =>
        AssertFailed(await AskAsync(r => r.StreamAsync("<html>Welcome</html>\n")), "not Ollama's protocol");

    [Fact]
    public async Task A_model_that_was_removed_is_to_be_pulled_again() =>
        AssertFailed(await AskAsync(r => r.JsonAsync(404, new { error = "model 'tiny' not found" })), "`ollama pull tiny`");

    [Fact]
    public async Task A_model_without_tools_is_not_applicable_to_a_case_with_tools()
    {
        var reply = await AskAsync(r => r.JsonAsync(400, new { error = "registry.ollama.ai/library/tiny:latest does not support tools" }), Samples.Tool);

        Assert.Equal((Ending.NotApplicable, "'tiny' does not support tools, and this case needs them."), (reply.Problem, reply.Reason));
    }

    [Fact]
    public async Task An_unknown_model_is_to_be_pulled_before_a_run_starts()
    {
        await using var server = await LoopbackOllama.StartAsync(r => Task.CompletedTask);

        var error = await Assert.ThrowsAsync<ModelException>(() => ModelFactory.OpenAsync("ollama:absent", server.Context(), Token));

        Assert.Equal($"Ollama at {server.Url}/ has no model 'absent': run `ollama pull absent`.", error.Message);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_to_be_started()
    {
        var url = $"http://127.0.0.1:{FreePort()}";

        var error = await Assert.ThrowsAsync<ModelException>(() => ModelFactory.OpenAsync("ollama:tiny",
            new ModelContext { Settings = new AssaySettings { Ollama = new OllamaSettings { Host = url } } }, Token));

        Assert.Equal(Ending.Failed, error.Ending);
        Assert.StartsWith($"Nothing answers at {url}/: is `ollama serve` running there?", error.Message);
    }

    [Fact]
    public async Task A_server_that_went_away_fails_the_trial()
    {
        var server = await LoopbackOllama.StartAsync(r => Task.CompletedTask);
        var model = await OpenAsync(server);
        await server.DisposeAsync();

        AssertFailed(await model.AskAsync("How?"), "is `ollama serve` running there?");
    }

    [Fact]
    public async Task Another_server_at_the_address_is_named_as_such()
    {
        await using var server = await LoopbackServer.StartAsync(c => c.Response.StreamAsync("<html>Welcome</html>"));

        var error = await Assert.ThrowsAsync<ModelException>(() => ModelFactory.OpenAsync("ollama:tiny",
            new ModelContext { Settings = new AssaySettings { Ollama = new OllamaSettings { Host = server.Url } } }, Token));

        Assert.Contains("not Ollama's protocol", error.Message);
    }

    [Fact]
    public async Task A_context_longer_than_the_model_was_trained_on_is_refused()
    {
        await using var server = await LoopbackOllama.StartAsync(r => Task.CompletedTask, trained: 2048);

        var error = await Assert.ThrowsAsync<InputException>(() => OpenAsync(server, new Sampling { ContextLength = 4096 }));

        Assert.Equal("sampling.contextLength: it is 4096, but ollama:tiny was trained on 2048 tokens; set it to that or less.", error.Message);
        Assert.Equal(2048, (await OpenAsync(server)).Facts.ContextLength);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_cancellation_is_felt_while_waiting_for_the_next_piece_and_is_no_verdict()
    {
        await using var server = await LoopbackOllama.StartAsync(async r =>
        {
            await r.StreamAsync(LoopbackOllama.Line(new { role = "assistant", content = "It" }));
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

    [Theory]
    [InlineData("localhost", "http://localhost:11434/")]
    [InlineData("gpu-box:8000", "http://gpu-box:8000/")]
    [InlineData(":8000", "http://localhost:8000/")]
    [InlineData("gpu-box:80", "http://gpu-box:80/")]
    [InlineData("[::1]", "http://[::1]:11434/")]
    [InlineData("[::1]:80", "http://[::1]:80/")]
    [InlineData("http://gpu-box", "http://gpu-box:80/")]
    [InlineData("gpu-box/sub?key=secret", "http://gpu-box:11434/sub/")]
    [InlineData("0.0.0.0", "http://127.0.0.1:11434/")]
    [InlineData("http://127.0.0.1:11434", "http://127.0.0.1:11434/")]
    [InlineData("https://ollama.example/sub", "https://ollama.example/sub/")]
    public void A_host_is_read_as_Ollama_reads_it(string host, string address) => Assert.Equal(new Uri(address), OllamaProvider.Address(host));

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
