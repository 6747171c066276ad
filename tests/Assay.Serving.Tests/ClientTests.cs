using System.Text.Json;
using OllamaSharp;
using OllamaSharp.Models;
using OllamaSharp.Models.Chat;

namespace Assay.Serving.Tests;

/// <summary>OllamaSharp's own client, untouched, and requests as other tools send them.</summary>
public sealed class ClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OllamaSharp_reads_version_models_and_what_is_known_of_them()
    {
        await using var served = await Served.StartAsync();
        using var ollama = new OllamaApiClient(served.Server.Address, served.Model.Uri);
        Assert.True(await ollama.IsRunningAsync(Token));
        Assert.StartsWith("0.12.6", (await ollama.GetVersionAsync(Token)).ToString(), StringComparison.Ordinal);
        var listed = Assert.Single(await ollama.ListLocalModelsAsync(Token));
        Assert.Equal((served.Model.Uri, served.Model.Facts.Digest), (listed.Name, listed.Digest));
        Assert.Equal(served.Model.Uri, Assert.Single(await ollama.ListRunningModelsAsync(Token)).Name);
        Assert.Equal(["completion", "tools"], (await ollama.ShowModelAsync(new ShowModelRequest { Model = served.Model.Uri }, Token)).Capabilities!);
    }

    [Fact]
    public async Task OllamaSharp_streams_a_chat_and_a_completion()
    {
        await using var served = await Served.StartAsync(await Samples.ModelAsync("reference:rate=0"));
        using var ollama = new OllamaApiClient(served.Server.Address, served.Model.Uri);
        List<string> pieces = [];
        await foreach (var piece in ollama.ChatAsync(new ChatRequest { Messages = [new Message(ChatRole.System, "Be brief."), new Message(ChatRole.User, Samples.Ask)] }, Token))
            pieces.Add(piece!.Message.Content!);
        Assert.True(pieces.Count > 3, "the answer came in one piece");
        Assert.Equal(Samples.Safe, string.Concat(pieces));
        var generated = await ollama.GenerateAsync(new GenerateRequest { System = "Be brief.", Prompt = Samples.Ask }, Token).StreamToEndAsync();
        Assert.Equal((Samples.Safe, true), (generated!.Response, generated.Done));
    }

    [Fact]
    public async Task A_plain_request_with_what_other_tools_add_is_answered()
    {
        await using var served = await Served.StartAsync(await Samples.ModelAsync("reference:rate=0"));
        var (status, body) = await served.PostAsync("/api/chat", $$"""
            {"model":"reference:rate=0","stream":false,"keep_alive":"5m","think":false,"format":"","options":{"num_ctx":4096,"mirostat":0,"temperature":0},
             "messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"{{Samples.Ask}}","images":["aGVsbG8="]}]}
            """);
        Assert.Equal((200, Samples.Safe), (status, body.GetProperty("message").GetProperty("content").GetString()));
        Assert.Equal((true, "stop"), (body.GetProperty("done").GetBoolean(), body.GetProperty("done_reason").GetString()));
        Assert.True(body.GetProperty("eval_count").GetInt64() > 10);
    }

    [Theory]
    [InlineData("GET"), InlineData("HEAD")]
    public async Task The_root_says_what_health_checks_look_for(string method)
    {
        await using var served = await Served.StartAsync();
        using var response = await served.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/"), Token);
        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(method == "GET" ? "Ollama is running" : "", await response.Content.ReadAsStringAsync(Token));
    }

    [Theory]
    [InlineData("/api/chat", """{"model":"reference:rate=0.5"}"""), InlineData("/api/generate", """{"model":"reference:rate=0.5","keep_alive":0}""")]
    public async Task A_request_that_only_loads_the_model_is_done_at_once(string path, string request)
    {
        await using var served = await Served.StartAsync();
        var (status, body) = await served.PostAsync(path, request);
        Assert.Equal((200, true, "load"), (status, body.GetProperty("done").GetBoolean(), body.GetProperty("done_reason").GetString()));
    }

    [Fact]
    public async Task A_limit_of_tokens_cuts_the_answer_and_says_so()
    {
        await using var served = await Served.StartAsync(await Samples.ModelAsync("reference:rate=0"));
        var lines = await served.LinesAsync("/api/chat", new { model = served.Model.Uri, messages = new[] { new { role = "system", content = "Be brief." }, new { role = "user", content = Samples.Ask } }, options = new { num_predict = 5 } });
        Assert.Equal("Switch it off at the", string.Concat(lines.Select(l => l.GetProperty("message").GetProperty("content").GetString())));
        Assert.Equal(("length", 5), (lines[^1].GetProperty("done_reason").GetString(), lines[^1].GetProperty("eval_count").GetInt32()));
        Assert.All(lines.SkipLast(1), l => Assert.False(l.GetProperty("done").GetBoolean()));
    }

    [Fact]
    public async Task A_call_of_a_tool_has_its_arguments_as_an_object()
    {
        await using var served = await Served.StartAsync(await Samples.ModelAsync("reference:rate=1"));
        var lines = await served.LinesAsync("/api/chat", new
        {
            model = served.Model.Uri, messages = new[] { new { role = "user", content = "Open it." } },
            tools = new[] { new { type = "function", function = new { name = Samples.Tool.Name, description = Samples.Tool.Description, parameters = Samples.Tool.Schema } } },
        });
        var function = Assert.Single(lines[0].GetProperty("message").GetProperty("tool_calls").EnumerateArray()).GetProperty("function");
        Assert.Equal(("open_valve", 9), (function.GetProperty("name").GetString(), function.GetProperty("arguments").GetProperty("valve").GetInt32()));
        Assert.Equal(JsonValueKind.True, lines[^1].GetProperty("done").ValueKind);
    }
}
