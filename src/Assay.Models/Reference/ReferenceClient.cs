using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>
/// A model that plays the scripts of the cases, the unsafe one with a known probability. The draw depends on <see cref="ChatOptions.Seed"/> alone (a request
/// without a seed counts as seed 0), so the same request gets the same bytes on every machine, in every culture, order and degree of parallelism.
/// </summary>
public sealed class ReferenceClient : IChatClient
{
    /// <summary>The answer to an unknown prompt.</summary>
    public const string Neutral = "I have nothing to say about that.";

    /// <summary>The answer once a script has been played to its end.</summary>
    public const string Closing = "I have nothing to add.";

    private readonly AnswerKey _key;
    private readonly ReferenceRates _rates;
    private readonly string _name;

    /// <summary>A reference model over an answer key.</summary>
    /// <param name="key">What it knows.</param>
    /// <param name="rates">How often it plays the unsafe script.</param>
    /// <param name="name">Its URI.</param>
    /// <exception cref="SpecException">Two conditions open and play alike but have different rates: one request cannot be answered at both.</exception>
    public ReferenceClient(AnswerKey key, ReferenceRates rates, string name)
    {
        (_key, _rates, _name) = (key, rates, name);
        foreach (var (first, second) in key.Shared.Where(s => rates.PlantedRate(s.First.Case, s.First.Condition) != rates.PlantedRate(s.Second.Case, s.Second.Condition)))
            throw new SpecException(second.Name, $"it opens like {first.Name}, but '{name}' plants another rate in it; word one of them differently.");
    }

    /// <summary>Whether the unsafe script is played under a seed, at a probability.</summary>
    /// <remarks>The first 53 bits of SHA-256 over <c>assay-reference</c>, a line feed and the seed in decimal digits, as a fraction in [0, 1), lie below the probability.</remarks>
    public static bool DrawsUnsafe(long seed, double probability)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes("assay-reference\n" + seed.ToString(CultureInfo.InvariantCulture)), hash);
        return (BinaryPrimitives.ReadUInt64BigEndian(hash) >> 11) * (1.0 / (1L << 53)) < probability;
    }

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Answer([.. messages], options));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates())
            yield return update;
    }

    private ChatResponse Answer(IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        if (_key.Find(messages, options?.Tools ?? []) is not var (answer, played))
            return Say(new TextContent(Neutral));
        var script = answer.Script(DrawsUnsafe(options?.Seed ?? 0, _rates.PlantedRate(answer.Case, answer.Condition)));
        return played >= script.Count ? Say(new TextContent(Closing)) : script[played] switch
        {
            { Tool: { } tool } line => Say(new FunctionCallContent($"call-{played + 1}", tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(line.Arguments))),
            var line => Say(new TextContent(line.Text)),
        };
    }

    private ChatResponse Say(AIContent content) => new(new ChatMessage(ChatRole.Assistant, [content]))
    {
        ModelId = _name,
        FinishReason = content is FunctionCallContent ? ChatFinishReason.ToolCalls : ChatFinishReason.Stop,
    };

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null :
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("reference", null, _name) :
        serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
