using System.Net;
using System.Runtime.CompilerServices;
using Assay.Models;
using Microsoft.Extensions.AI;

namespace Assay.Serving.Tests;

/// <summary>Bad requests and failing models: a status, and an error in words, as Ollama has them.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("/api/chat", """{"model":"absent","messages":[{"role":"user","content":"a"}]}""", 404, "model 'absent' not found")]
    [InlineData("/api/show", """{"model":"absent"}""", 404, "model 'absent' not found")]
    [InlineData("/api/chat", """{"messages":[{"role":"user","content":"a"}]}""", 400, "model is required")]
    [InlineData("/api/chat", "", 400, "missing request body")]
    [InlineData("/api/generate", """{"model":"refer""", 400, "end of data")]
    [InlineData("/api/chat", """{"model":"reference:rate=0.5","messages":"a"}""", 400, "$.messages")]
    [InlineData("/api/chat", """{"model":"reference:rate=0.5","messages":[{"role":"robot","content":"a"}]}""", 400, "invalid role: robot")]
    [InlineData("/api/chat", """{"model":"reference:rate=0.5","messages":[{"role":"tool","content":"a"}]}""", 400, "answers no call")]
    [InlineData("/api/chat", """{"model":"reference:rate=0.5","messages":[{"role":"user","content":"a"}],"format":7}""", 400, "invalid format")]
    [InlineData("/api/chat", """{"model":"reference:rate=0.5","messages":[{"role":"user","content":"a"}],"format":"json"}""", 400, "does not support formats")]
    [InlineData("/api/chat", """{"model":"reference:rate=0.5","messages":[{"role":"user","content":"a"}],"tools":[{"type":"function"}]}""", 400, "no function with a name")]
    [InlineData("/api/chat", """{"model":"reference:rate=0.5","messages":[{"role":"user","content":"a"}],"options":{"seed":"x"}}""", 400, "$.options.seed")]
    [InlineData("/api/generate", """{"model":"reference:rate=0.5","prompt":"a","suffix":"b"}""", 400, "does not support insert")]
    [InlineData("/api/embed", """{"model":"reference:rate=0.5","input":"a"}""", 404, "no /api/embed here")]
    public async Task A_bad_request_is_told_what_is_wrong(string path, string request, int status, string said)
    {
        await using var served = await Served.StartAsync();
        var answer = await served.PostAsync(path, request);
        Assert.Equal(status, answer.Status);
        Assert.Contains(said, answer.Body.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_cannot_call_tools_says_so_and_our_own_client_takes_it_for_not_applicable()
    {
        await using var served = await Served.StartAsync(new Told(), tools: false);
        var asked = await served.OpenAsync();
        Assert.False(asked.SupportsTools);
        var reply = await ModelCall.AskAsync(asked.Client, [Turn.User("Open it.")], [Samples.Tool], new ChatOptions(), TestContext.Current.CancellationToken);
        Assert.Equal(Ending.NotApplicable, reply.Problem);
    }

    [Fact]
    public async Task A_model_that_fails_before_it_answers_is_a_server_error()
    {
        await using var served = await Served.StartAsync(new Told(new ModelException(Ending.Failed, "the endpoint is down")));
        var (status, body) = await served.PostAsync("/api/chat", """{"model":"openai:told","messages":[{"role":"user","content":"a"}]}""");
        Assert.Equal((500, "the endpoint is down"), (status, body.GetProperty("error").GetString()));
    }

    [Fact]
    public async Task A_model_that_fails_in_the_middle_ends_the_stream_with_an_error_and_never_as_done()
    {
        await using var served = await Served.StartAsync(new Told("Half an", new InvalidOperationException("the wire was cut")));
        var lines = await served.LinesAsync("/api/chat", new { model = "openai:told", messages = new[] { new { role = "user", content = "a" } } });
        Assert.Contains("the wire was cut", lines[^1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(lines, l => l.TryGetProperty("done", out var done) && done.GetBoolean());
        var reply = await ModelCall.AskAsync((await served.OpenAsync()).Client, [Turn.User("a")], [], new ChatOptions(), TestContext.Current.CancellationToken);
        Assert.Equal(Ending.Failed, reply.Problem);
    }

    [Fact]
    public async Task A_name_of_another_site_that_leads_to_loopback_is_turned_away()
    {
        await using var served = await Served.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/tags") { Headers = { Host = "elsewhere.example" } };
        using var response = await served.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_said()
    {
        await using var served = await Served.StartAsync();
        var told = await Assert.ThrowsAsync<InputException>(() => Served.StartAsync(options: new ServerOptions { Port = served.Server.Address.Port }));
        Assert.Contains($"port {served.Server.Address.Port}", told.Message, StringComparison.Ordinal);
        Assert.Contains("in use", told.Message, StringComparison.Ordinal);
    }

    /// <summary>Says what it is given, and throws what it is given.</summary>
    private sealed class Told(params object[] pieces) : IChatClient
    {
        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var piece in pieces)
            {
                await Task.Yield();
                yield return piece is Exception e ? throw e : new ChatResponseUpdate(ChatRole.Assistant, (string)piece);
            }
        }

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
