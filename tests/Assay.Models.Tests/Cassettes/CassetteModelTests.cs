using Assay.Models.Tests.Loopback;
using Microsoft.Extensions.AI;

namespace Assay.Models.Tests.Cassettes;

/// <summary>Models opened behind a cassette, over real HTTP.</summary>
public sealed class CassetteModelTests : IDisposable
{
    private readonly Tape _tape = new();

    private static Task<LoopbackOllama> ServerAsync() =>
        LoopbackOllama.StartAsync(response => Answers.StreamAsync(response, LoopbackOllama.Said([$"Said {Guid.NewGuid()}"])));

    private static Task<ModelReply> AskAsync(Model model) => model.AskAsync("How?");

    [Fact]
    public async Task Replay_only_needs_no_server_and_knows_of_the_model_what_was_known_when_it_was_recorded()
    {
        Model recorded, replayed;
        ModelReply said, again;
        await using (var server = await ServerAsync())
        await using (var cassette = _tape.Open(CassetteMode.Record))
        {
            recorded = await ModelFactory.OpenAsync("ollama:tiny", server.Context() with { Cassette = cassette }, Tape.Token);
            said = await AskAsync(recorded);
        }
        await using var only = _tape.Open(CassetteMode.ReplayOnly);
        replayed = await ModelFactory.OpenAsync("ollama:tiny", new ModelContext { Cassette = only, Settings = new() { Ollama = new() { Host = "http://127.0.0.1:1" } } }, Tape.Token);
        again = await AskAsync(replayed);

        Assert.Equal((said.Turn!.Text, said.InputTokens, said.OutputTokens), (again.Turn!.Text, again.InputTokens, again.OutputTokens));
        Assert.Equal(recorded.Facts, replayed.Facts);
        Assert.Equal(recorded.SupportsTools, replayed.SupportsTools);
        Assert.Equal(recorded.Client.GetService<ChatClientMetadata>()!.DefaultModelId, replayed.Client.GetService<ChatClientMetadata>()!.DefaultModelId);
        Assert.True(replayed.IsDeterministic);
    }

    [Fact]
    public async Task A_model_that_was_never_recorded_is_told_before_the_run_with_those_that_were()
    {
        await using (var server = await ServerAsync())
        await using (var cassette = _tape.Open(CassetteMode.Record))
            await ModelFactory.OpenAsync("ollama:tiny", server.Context() with { Cassette = cassette }, Tape.Token);
        await using var only = _tape.Open(CassetteMode.ReplayOnly);
        var error = await Assert.ThrowsAsync<InputException>(() => ModelFactory.OpenAsync("openai:small", new ModelContext { Cassette = only }, Tape.Token));
        Assert.Contains("holds nothing of the model 'openai:small'", error.Message, StringComparison.Ordinal);
        Assert.Contains("it holds ollama:tiny", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_context_length_of_today_that_was_not_recorded_is_a_miss_that_names_it()
    {
        await using (var server = await ServerAsync())
        await using (var cassette = _tape.Open(CassetteMode.Record))
            await AskAsync(await ModelFactory.OpenAsync("ollama:tiny", server.Context() with { Cassette = cassette }, Tape.Token));
        await using var only = _tape.Open(CassetteMode.ReplayOnly);
        var model = await ModelFactory.OpenAsync("ollama:tiny", new ModelContext { Cassette = only, Settings = new() { Sampling = new() { ContextLength = 4096 } } }, Tape.Token);
        Assert.Contains("contextLength: recorded 8192, now 4096", (await AskAsync(model)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cassette_is_a_model_too()
    {
        string said;
        await using (var server = await ServerAsync())
        await using (var cassette = _tape.Open(CassetteMode.Record))
            said = (await AskAsync(await ModelFactory.OpenAsync("ollama:tiny", server.Context() with { Cassette = cassette }, Tape.Token))).Turn!.Text;
        var model = await ModelFactory.OpenAsync("replay:" + _tape.Path, new ModelContext(), Tape.Token);
        Assert.Equal(said, (await AskAsync(model)).Turn!.Text);
        Assert.Equal((64, true), (model.Facts.Digest!.Length, model.IsDeterministic));
        Assert.Contains("from character 1 on: recorded 'How?', now 'Why?'", (await model.AskAsync("Why?")).Reason, StringComparison.Ordinal);
        model.Client.Dispose();
    }

    [Fact]
    public async Task A_cassette_in_which_two_models_answered_the_same_asks_whose_answer_is_meant()
    {
        await using (var cassette = _tape.Open(CassetteMode.Record))
            foreach (var uri in new[] { "reference:guarded", "reference:mixed" })
                await AskAsync(await ModelFactory.OpenAsync(uri, new ModelContext { Cassette = cassette }, Tape.Token));
        var model = await ModelFactory.OpenAsync("replay:" + _tape.Path, new ModelContext(), Tape.Token);
        Assert.Contains("answers of reference:guarded and reference:mixed", (await AskAsync(model)).Reason, StringComparison.Ordinal);
        model.Client.Dispose();
    }

    [Fact]
    public async Task A_file_that_only_looks_like_a_cassette_is_told()
    {
        await File.WriteAllTextAsync(_tape.Path, "prompt,completion\n", Tape.Token);
        var error = await Assert.ThrowsAsync<InputException>(() => ModelFactory.OpenAsync("replay:" + _tape.Path, new ModelContext(), Tape.Token));
        Assert.Contains("it is no cassette", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _tape.Dispose();
}
