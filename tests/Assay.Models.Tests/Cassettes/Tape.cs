using Microsoft.Extensions.AI;

namespace Assay.Models.Tests.Cassettes;

/// <summary>A cassette in a folder of its own, with what tests do to it.</summary>
internal sealed class Tape : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assay-cassette-").FullName;

    public string Path => System.IO.Path.Combine(_folder, "a.cassette");

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public Cassette Open(CassetteMode mode) => Cassette.Open(Path, mode, Secrets.None);

    public static IChatClient Client(Cassette cassette, IChatClient inner, string model = "test:model", ModelFacts? facts = null) =>
        new CassetteClient(inner, cassette, model, facts ?? new ModelFacts { Name = "model" });

    public static Task<ChatResponse> AskAsync(IChatClient client, string ask, ChatOptions? options = null) =>
        client.GetResponseAsync([new(ChatRole.System, "Be brief."), new(ChatRole.User, ask)], options ?? new ChatOptions { Seed = 1 }, Token);

    /// <summary>Records answers to so many prompts, <c>prompt 1</c> and on, and says what they were.</summary>
    public async Task<string[]> RecordAsync(int count)
    {
        await using var cassette = Open(CassetteMode.Replay);
        var client = Client(cassette, new SayingClient());
        return await Task.WhenAll(Enumerable.Range(1, count).Select(async i => (await AskAsync(client, $"prompt {i}")).Text));
    }

    /// <summary>What a cassette answers to each of so many prompts; null where it has no answer.</summary>
    public async Task<string?[]> ReplayAsync(int count)
    {
        await using var cassette = Open(CassetteMode.ReplayOnly);
        var client = Client(cassette, new SayingClient());
        return await Task.WhenAll(Enumerable.Range(1, count).Select(async i =>
        {
            try
            {
                return (await AskAsync(client, $"prompt {i}")).Text;
            }
            catch (ModelException)
            {
                return null;
            }
        }));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
