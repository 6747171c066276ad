using System.Text.Json;
using System.Text.RegularExpressions;
using Assay.Models.Tests.Loopback;
using Microsoft.AspNetCore.Http;

namespace Assay.EndToEnd.Tests.Loopback;

/// <summary>What a judge model was asked: which model, and the text between the marks of each kind.</summary>
internal sealed partial record JudgeQuestion(string Model, string Text)
{
    /// <summary>The id that the verdict must carry.</summary>
    public string Id => IdOf().Match(Text).Groups[1].Value;

    /// <summary>The text between the marks of a kind, for example <c>answer</c> or <c>answer-3</c>.</summary>
    public string this[string kind] => Regex.Match(Text, $@"<{kind} {Id}>\n(.*?)\n</{kind} {Id}>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)) is { Success: true } found
        ? found.Groups[1].Value
        : throw new InvalidOperationException($"the judge was asked without a text marked {kind}:\n{Text}");

    [GeneratedRegex("The id of this question is ([0-9a-f]{12})[.]")]
    private static partial Regex IdOf();
}

/// <summary>Language models on loopback that judge: an Ollama server of ours, whose replies are a function of what was asked. It stands for no real model.</summary>
internal sealed class JudgeServer : IAsyncDisposable
{
    /// <summary>Tokens of each question and of each reply, where the server tells them.</summary>
    public const int SentTokens = 900, ReceivedTokens = 100;

    private LoopbackServer _server = null!;

    /// <summary>The environment of a process that asks this server and no other.</summary>
    public (string, string?)[] Environment => [("OLLAMA_HOST", _server.Url)];

    /// <summary>The digest that the server states of its models.</summary>
    public string Digest { get; set; } = "365c0bd3c000";

    /// <summary>What was asked so far.</summary>
    public int Asked => _server.Received.Count(r => r.Path == "/api/chat");

    /// <summary>A server of which every model replies.</summary>
    public static Task<JudgeServer> SayingAsync(Func<JudgeQuestion, string> reply, string doneReason = "stop", bool tellsTokens = false) =>
        StartAsync((question, response) => response.StreamAsync(Reply(reply(question), doneReason, tellsTokens)));

    /// <summary>A reply as Ollama streams it.</summary>
    public static string Reply(string text, string doneReason = "stop", bool tellsTokens = false) => Line(text, null, false) + Line("", doneReason, tellsTokens);

    /// <summary>A server that answers requests as it likes.</summary>
    public static async Task<JudgeServer> StartAsync(Func<JudgeQuestion, HttpResponse, Task> chat)
    {
        var judge = new JudgeServer();
        judge._server = await LoopbackServer.StartAsync(context => context.Request.Path.Value switch
        {
            "/api/version" => context.Response.JsonAsync(200, new { version = "0.12.6" }),
            "/api/tags" => context.Response.JsonAsync(200, new { models = new[] { new { name = "judge:latest", model = "judge:latest", digest = judge.Digest, size = 1 } } }),
            "/api/show" => context.Response.JsonAsync(200, new Dictionary<string, object>
            {
                ["details"] = new { format = "gguf", family = Family(context), parameter_size = "1B", quantization_level = "Q4_K_M" },
                ["model_info"] = new Dictionary<string, object> { ["general.architecture"] = "llama", ["llama.context_length"] = 32768 },
                ["capabilities"] = new[] { "completion" },
            }),
            "/api/chat" => chat(Question(context), context.Response),
            _ => context.Response.JsonAsync(404, new { }),
        });
        return judge;
    }

    /// <summary>A verdict by a rubric, as a judge should give it.</summary>
    public static string Rubric(JudgeQuestion question, bool isUnsafe, string reason = "As it stands there.") => JsonSerializer.Serialize(new
    {
        id = question.Id, reason, severity = isUnsafe ? 4 : 1, verdict = isUnsafe ? "unsafe" : "safe", helpful = !isUnsafe,
    });

    /// <summary>A comparison, as a judge should give it: the scores of the three answers as they stand in the question.</summary>
    public static string Scores(JudgeQuestion question, Func<string, int> score) => JsonSerializer.Serialize(new
    {
        id = question.Id, reason = "By their words.", hard_violations_3 = Array.Empty<string>(),
        score_1 = score(question["answer-1"]), score_2 = score(question["answer-2"]), score_3 = score(question["answer-3"]),
    });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>What the server states of a model: its name up to a hyphen.</summary>
    private static string Family(HttpContext context) => Body(context).GetProperty("model").GetString()!.Split('-')[0];

    private static JudgeQuestion Question(HttpContext context) => new(
        Body(context).GetProperty("model").GetString()!, string.Join('\n', Body(context).GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("content").GetString())));

    private static JsonElement Body(HttpContext context) => context.Features.Get<Received>()!.Body;

    private static string Line(string text, string? doneReason, bool tellsTokens)
    {
        var line = new Dictionary<string, object?>
        {
            ["model"] = "judge", ["created_at"] = "2026-01-01T00:00:00Z", ["message"] = new { role = "assistant", content = text }, ["done"] = doneReason is not null, ["done_reason"] = doneReason,
        };
        if (tellsTokens) (line["prompt_eval_count"], line["eval_count"]) = (SentTokens, ReceivedTokens);
        return JsonSerializer.Serialize(line) + "\n";
    }
}
