using System.Text;
using System.Text.Json;
using Assay.Models.Tests.Loopback;

namespace Assay.EndToEnd.Tests.Cassettes;

public sealed class SecretsTests
{
    private const string Key = "sk-e2e/0123456789+abcdef", Other = "tok-e2e-zyxwvutsrq";

    [Fact]
    public async Task No_file_that_a_run_leaves_holds_a_key_though_the_server_repeats_it_in_answers_and_in_errors()
    {
        var folder = Started.Folder();
        var calls = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            var sent = context.Request.Headers.Authorization.ToString();
            if (Interlocked.Increment(ref calls) % 4 == 0)
                return context.Response.JsonAsync(400, new { error = new { message = $"no such thing for {sent} or {Other}", type = "invalid_request_error", code = (string?)null } });
            context.Response.ContentType = "text/event-stream";
            return context.Response.StreamAsync(Event(new { reasoning_content = $"They sent {sent}." }, null) + Event(new { content = $"You sent {sent[..12]}" }, null) + Event(new { content = $"{sent[12..]}, and I know {Other}." }, null) + Event(new { }, "stop") + "data: [DONE]\n\n");
        });
        (string, string?)[] environment = [("OPENAI_BASE_URL", server.Url + "/v1"), ("OPENAI_API_KEY", Key), ("E2E_TOKEN", Other)];
        string[] run = ["run", "--project", Path.Combine(Started.Root, "specs", "SciRisk"), "--model", "openai:echo", "--cassette", Path.Combine(folder, "a.cassette")];
        var ran = await Started.ToolAsync([.. run, "--results", Path.Combine(folder, "run")], environment);
        var again = await Started.ToolAsync([.. run, "--results", Path.Combine(folder, "again"), "--cassette-mode", "replay-only"], environment);

        Assert.Equal((3, 3), (ran.ExitCode, again.ExitCode));
        Assert.True(calls >= 140, $"only {calls} requests came:\n{ran.Output}{ran.Errors}");
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        foreach (var name in new[] { "a.cassette", "report.html", "sci-risk.trials.jsonl", "sci-risk.scorecard.json", "run.json" })
            Assert.Contains(files, f => Path.GetFileName(f) == name);
        foreach (var file in files)
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.False(Forms(Key).Concat(Forms(Other)).Any(form => text.Contains(form, StringComparison.Ordinal)), $"{file} holds a key");
        }
        Assert.DoesNotContain(Key, ran.Output + ran.Errors + again.Output + again.Errors);
        // The test can fail: the marks show that the key stood in all these places.
        var trials = await File.ReadAllTextAsync(Path.Combine(folder, "run", "sci-risk.trials.jsonl"), TestContext.Current.CancellationToken);
        Assert.Contains("You sent Bearer [OPENAI_API_KEY], and I know [E2E_TOKEN].", trials);
        Assert.Contains("or [E2E_TOKEN]", trials);
        Assert.Contains("You sent Bearer [OPENAI_API_KEY]", await File.ReadAllTextAsync(Path.Combine(folder, "a.cassette"), TestContext.Current.CancellationToken));
    }

    /// <summary>A key as it may stand in a file: as it is, in JSON, in HTML, in base 64.</summary>
    private static IEnumerable<string> Forms(string key) =>
        [key, JsonSerializer.Serialize(key)[1..^1], System.Net.WebUtility.HtmlEncode(key), Uri.EscapeDataString(key), Convert.ToBase64String(Encoding.UTF8.GetBytes(key))];

    private static string Event(object delta, string? finish) =>
        "data: " + JsonSerializer.Serialize(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "echo", choices = new[] { new { index = 0, delta, finish_reason = finish } } }) + "\n\n";
}
