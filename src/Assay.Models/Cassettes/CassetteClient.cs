using System.Buffers;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>A model behind a cassette. A failed call is not recorded.</summary>
internal sealed class CassetteClient(IChatClient inner, Cassette cassette, string model, ModelFacts facts) : DelegatingChatClient(inner)
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <inheritdoc/>
    /// <exception cref="ModelException">The model failed; in replay-only, the request is not recorded; or the answer could not be recorded.</exception>
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var all = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var asked = _buffer ??= new ArrayBufferWriter<byte>(4096);
        asked.ResetWrittenCount();
        RecordedRequest.Write(asked, cassette.Secrets, model, facts, all, options);
        var key = RecordKey.Of(asked.WrittenSpan);
        if (cassette.Find(key) is { } record)
        {
            cassette.CountReplayed();
            return Task.FromResult(RecordedResponse.Read(record));
        }
        return cassette.Mode == CassetteMode.ReplayOnly
            ? throw new ModelException(Ending.Failed, cassette.Miss(asked.WrittenMemory))
            : AskAsync(key, asked.WrittenSpan.ToArray(), all, options, cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>The answer comes in one piece, once it is recorded.</remarks>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            yield return update;
    }

    private async Task<ChatResponse> AskAsync(RecordKey key, byte[] asked, IReadOnlyList<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        if (cassette.Broken is { } reason) throw new ModelException(Ending.Failed, reason);
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        if (!RecordedResponse.IsAnswer(response)) return response;
        try
        {
            // Read back from the record, so that a recorded run sees exactly what its replay will see.
            return RecordedResponse.Read(await cassette.RecordAsync(key, asked, RecordedResponse.Write(response, cassette.Secrets)));
        }
        catch (IOException e)
        {
            throw new ModelException(Ending.Failed, e.Message, e);
        }
    }
}
