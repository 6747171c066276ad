using System.Buffers;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary><c>replay:PATH</c> over a cassette: answers as whichever model of the cassette was asked the same.</summary>
internal sealed class ReplayedCassette(Cassette cassette, IReadOnlyDictionary<string, OpenedModel> models) : IChatClient
{
    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<ChatMessage> all = [.. messages];
        var asked = models.ToDictionary(m => m.Key, m => Asked(m.Key, m.Value.Facts, all, options));
        var found = asked.Select(a => (Model: a.Key, Record: cassette.Find(RecordKey.Of(a.Value.Span)))).Where(f => f.Record is not null).ToList();
        return found switch
        {
            [var (_, record)] => Task.FromResult(RecordedResponse.Read(record!.Value)),
            [] => throw new ModelException(Ending.Failed, cassette.Miss(asked.First().Value)),
            _ => throw new ModelException(Ending.Failed,
                $"{cassette.Path} holds answers of {string.Join(" and ", found.Select(f => f.Model))} to this request; say whose you mean: --model {found[0].Model} --cassette {cassette.Path} --cassette-mode replay-only."),
        };
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            yield return update;
    }

    private ReadOnlyMemory<byte> Asked(string model, ModelFacts facts, IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        RecordedRequest.Write(buffer, cassette.Secrets, model, facts, messages, options);
        return buffer.WrittenMemory;
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null :
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("replay", null, cassette.Path) :
        serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose() => cassette.Close();
}
