using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>
/// Answers from a file. The last user message must be a recorded prompt, character by character; only line ends (CRLF counts as LF) and blanks around the
/// whole prompt do not matter.
/// </summary>
/// <remarks>
/// Where a prompt has several answers, answer number <c>seed mod count</c> in the order of the file is given: a trial always gets the same one, and the seeds of
/// epochs, which are hashes, draw among them with replacement. A request without a seed gets the first.
/// </remarks>
internal sealed class ReplayClient(IReadOnlyDictionary<string, List<string>> answers, string path) : IChatClient
{
    /// <summary>The form in which prompts are compared.</summary>
    public static string Normal(string prompt) => prompt.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (options?.Tools is { Count: > 0 })
            throw new ModelException(Ending.NotApplicable, $"Recorded answers ({path}) hold no tool calls, and this case needs them.");
        var prompt = Normal(messages.LastOrDefault(m => m.Role == ChatRole.User)?.Text ?? "");
        if (!answers.TryGetValue(prompt, out var completions))
            throw new ModelException(Ending.Failed, $"{path} holds no answer to the prompt '{Shortened(prompt)}'; the nearest recorded prompt is '{Shortened(Nearest.To(prompt, answers.Keys)!)}'.");
        var chosen = (int)((ulong)(options?.Seed ?? 0) % (ulong)completions.Count);
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, completions[chosen]))
        {
            ModelId = path,
            FinishReason = ChatFinishReason.Stop,
        });
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates())
            yield return update;
    }

    private static string Shortened(string prompt) => prompt.Length <= 160 ? prompt : prompt[..160] + "…";

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null :
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("replay", null, path) :
        serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
