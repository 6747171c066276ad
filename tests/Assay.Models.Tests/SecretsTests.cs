using Assay.Models.Tests.Cassettes;
using Assay.Models.Tests.Loopback;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace Assay.Models.Tests;

public sealed class SecretsTests : IDisposable
{
    private const string Key = "hidden/key+0123456789=";

    private readonly Tape _tape = new();

    private static Secrets Known(params (string Name, string Value)[] variables) => new(variables.Select(v => KeyValuePair.Create(v.Name, v.Value)), "MY_CREDENTIAL");

    [Theory]
    [InlineData("OPENAI_API_KEY", true)]
    [InlineData("github_token", true)]
    [InlineData("A_SECRET", true)]
    [InlineData("DB_PASSWORD", true)]
    [InlineData("MY_CREDENTIAL", true)]
    [InlineData("KEYBOARD", false)]
    [InlineData("SOME_KEY_NAME", false)]
    public void The_name_of_a_variable_says_whether_its_value_is_hidden(string name, bool hidden) =>
        Assert.Equal(hidden ? $"It is [{name}]." : $"It is {Key}.", Known((name, Key)).Hide($"It is {Key}."));

    [Fact]
    public void Short_values_stay_and_the_longer_of_two_is_hidden_first()
    {
        var secrets = Known(("A_KEY", "short"), ("B_KEY", "abcdefgh"), ("C_KEY", "abcdefgh-and-more"));
        Assert.Equal("short [B_KEY] [C_KEY]", secrets.Hide("short abcdefgh abcdefgh-and-more"));
    }

    [Fact]
    public async Task No_record_holds_a_secret_wherever_it_stood_and_it_is_found_again()
    {
        var secrets = Known(("X_API_KEY", Key), ("NUMBER_PASSWORD", "12345678"), ("WORD_SECRET", "contents"));
        var model = new SayingClient(_ => new ChatResponse(new ChatMessage(ChatRole.Assistant,
            [new TextReasoningContent($"think {Key}"), new TextContent($"say {Key}"), new FunctionCallContent("1", "f", new Dictionary<string, object?> { [$"n {Key}"] = new[] { $"v {Key}" } })])) { ModelId = Key });
        List<ChatMessage> asked =
        [
            new(ChatRole.System, $"contents {Key}"), new(ChatRole.User, Key),
            new(ChatRole.Assistant, [new FunctionCallContent("1", "f", new Dictionary<string, object?> { ["a"] = Key })]), new(ChatRole.Tool, [new FunctionResultContent("1", $"r {Key}")]),
        ];
        var options = new ChatOptions { Seed = 9912345678, Tools = [AIFunctionFactory.CreateDeclaration("f", Key, Samples.Tool.Schema)], StopSequences = [Key] };
        await using (var cassette = Cassette.Open(_tape.Path, CassetteMode.Replay, secrets))
        {
            var client = Tape.Client(cassette, model);
            await client.GetResponseAsync(asked, options, Tape.Token);
            var replayed = await client.GetResponseAsync(asked, options, Tape.Token);
            Assert.Equal((1, "say [X_API_KEY]"), (model.Asked, replayed.Text));
        }
        var text = await File.ReadAllTextAsync(_tape.Path, Tape.Token);
        Assert.DoesNotContain(Key, text, StringComparison.Ordinal);
        Assert.Contains("\"seed\":9912345678", text, StringComparison.Ordinal);
        Assert.Contains("[WORD_SECRET] [X_API_KEY]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_server_says_of_a_key_is_hidden_in_answers_and_in_errors()
    {
        var fail = false;
        await using var server = await LoopbackOllama.StartAsync(response => fail
            ? response.JsonAsync(500, new { error = $"bad header Bearer {Key}" })
            : Answers.StreamAsync(response, LoopbackOllama.Said(["You sent ", Key[..5], Key[5..]])));
        await using var cassette = Cassette.Open(_tape.Path, CassetteMode.Record, Known(("X_API_KEY", Key)));
        var model = await ModelFactory.OpenAsync("ollama:tiny", server.Context() with { Cassette = cassette }, Tape.Token);
        Assert.Equal("You sent [X_API_KEY]", (await model.AskAsync("How?")).Turn!.Text);
        fail = true;
        var failed = await model.AskAsync("And how?");
        Assert.Contains("Bearer [X_API_KEY]", failed.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, failed.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _tape.Dispose();
}
