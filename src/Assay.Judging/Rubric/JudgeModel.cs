using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Judging;

/// <summary>
/// A language model as it is asked for verdicts: once, and again as often as the options say where no verdict could be read. Whatever goes wrong is told as a reason; only the caller's own
/// cancellation passes through.
/// </summary>
internal sealed class JudgeModel(IChatClient client, JudgeModelOptions options)
{
    private readonly JudgeModelOptions _options = options.Checked();

    /// <summary>Name of the model as its client states it.</summary>
    public string ModelId => client.GetService<ChatClientMetadata>()?.DefaultModelId ?? "unnamed";

    /// <summary>Hash of what the verdict depends on beside the case: prompt, model and options.</summary>
    public string Fingerprint(params IReadOnlyList<string> prompt) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(new { prompt, ModelId, options = JsonSerializer.SerializeToElement(_options, _options.GetType(), Json.Options) }, Json.Options))))[..16];

    /// <summary>Asks until a reply can be read.</summary>
    /// <param name="prompt">What is asked.</param>
    /// <param name="schema">Schema of the reply; null for a reply in words.</param>
    /// <param name="read">Reads a reply, or throws <see cref="UnreadableReplyException"/>.</param>
    /// <param name="seed">Seed of what is judged, so that a verdict comes out again, and another epoch or repetition is asked anew and not replayed; null for the provider's own.</param>
    /// <param name="cancellation">The caller's.</param>
    public async ValueTask<Asked<T>> AskAsync<T>(JudgePrompt prompt, JsonElement? schema, Func<string, T> read, long? seed, CancellationToken cancellation) where T : class
    {
        List<ChatMessage> messages = [new(ChatRole.System, prompt.System), new(ChatRole.User, prompt.User)];
        Asked<T> asked;
        for (var attempt = 0; ; attempt++)
        {
            asked = await OnceAsync(messages, Settings(schema, seed), read, cancellation);
            if (asked.Reading is not null || asked.Outcome == Outcome.Error || attempt == _options.Retries) return asked;
            // The unreadable reply itself is not shown again: it may quote what it should have judged.
            messages = [.. messages[..2], new(ChatRole.User, string.Create(CultureInfo.InvariantCulture,
                $"Reply {attempt + 1} could not be read: {asked.Reason}. Reply again, exactly in the form asked for, with nothing before or after it."))];
        }
    }

    private async ValueTask<Asked<T>> OnceAsync<T>(List<ChatMessage> messages, ChatOptions settings, Func<string, T> read, CancellationToken cancellation) where T : class
    {
        using var limit = new TimeLimit(_options.Timeout, cancellation);
        ChatResponse response;
        try
        {
            response = await client.GetResponseAsync(messages, settings, limit.Token);
        }
        catch (Exception failure) when (failure is not RunStoppedException)
        {
            cancellation.ThrowIfCancellationRequested();
            return limit.IsUp
                ? Asked<T>.Error("judge-timeout", string.Create(CultureInfo.InvariantCulture, $"the judge model did not answer within {_options.Timeout.TotalSeconds:0.#} s"))
                : Asked<T>.Error("judge-error", $"the judge model could not be asked: {failure.GetType().Name}: {failure.Message}");
        }
        if (response.FinishReason == ChatFinishReason.ContentFilter)
            return Asked<T>.Unscored("judge-filtered", "the provider's filter withheld the judge's reply");
        if (response.FinishReason == ChatFinishReason.Length)
            return Asked<T>.Unscored("judge-cut-off", "the judge's reply was cut off before its end");
        // Text leaves the reasoning content out.
        var reply = response.Text;
        try
        {
            return string.IsNullOrWhiteSpace(reply) ? Asked<T>.Unscored("unreadable", "the judge said nothing") : Asked<T>.Read(read(reply));
        }
        catch (UnreadableReplyException unreadable)
        {
            return unreadable.Label == "unreadable" && BehaviourClassifier.Classify(reply).Label == Behaviour.Refused
                ? Asked<T>.Unscored("judge-refused", "the judge refused to judge")
                : Asked<T>.Unscored(unreadable.Label, unreadable.Message);
        }
    }

    private ChatOptions Settings(JsonElement? schema, long? seed) => new()
    {
        Seed = seed,
        Temperature = _options.Temperature,
        MaxOutputTokens = _options.MaxOutputTokens,
        ResponseFormat = schema is { } form && _options.SendSchema ? ChatResponseFormat.ForJsonSchema(form, "verdict") : null,
    };
}
