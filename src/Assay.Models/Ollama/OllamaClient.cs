using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OllamaSharp.Models;
using OllamaSharp.Models.Chat;
using OllamaRole = OllamaSharp.Models.Chat.ChatRole;

namespace Assay.Models;

/// <summary>A chat with a model on an Ollama server.</summary>
/// <remarks>
/// The messages are written here and not by OllamaSharp, which wraps a tool's result in an object of its own and leaves out the tool's name, and cuts a seed of
/// 53 bits to a signed number of 32, of which −1 means "at random".
/// </remarks>
internal sealed class OllamaClient(OllamaServer server, string model, int contextLength) : EndpointClient
{
    /// <inheritdoc/>
    protected override async IAsyncEnumerable<ChatResponseUpdate> StreamAsync(
        IEnumerable<ChatMessage> messages, ChatOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = options.Clone();
        request.RawRepresentationFactory = _ => new ChatRequest
        {
            Messages = [.. Messages([.. messages])],
            Options = new RequestOptions { NumCtx = contextLength, Seed = (int?)(options.Seed & int.MaxValue) },
        };
        await foreach (var update in ((IChatClient)server).GetStreamingResponseAsync([], request, cancellationToken))
        {
            if (update.Contents.OfType<UsageContent>().FirstOrDefault() is { } used)
                CheckFit(used.Details, update.FinishReason);
            yield return update;
        }
    }

    /// <summary>A server too old to be told not to cut the prompt gives itself away by its counts.</summary>
    private void CheckFit(UsageDetails used, ChatFinishReason? reason)
    {
        var (sent, received) = (used.InputTokenCount ?? 0, used.OutputTokenCount ?? 0);
        if (sent >= contextLength || (sent + received > contextLength && reason == ChatFinishReason.Stop))
        {
            throw new ModelException(Ending.Failed,
                $"The prompt did not fit the context of {contextLength} tokens ({sent} sent, {received} received), and the server cut it; raise sampling.contextLength.");
        }
    }

    private static IEnumerable<Message> Messages(IReadOnlyList<ChatMessage> messages)
    {
        var tools = messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToDictionary(c => c.CallId, c => c.Name, StringComparer.Ordinal);
        foreach (var message in messages)
        {
            var results = message.Contents.OfType<FunctionResultContent>().ToList();
            foreach (var result in results)
                yield return new Message { Role = OllamaRole.Tool, Content = result.Result?.ToString() ?? "", ToolName = tools.GetValueOrDefault(result.CallId) };
            if (results.Count > 0) continue;
            Message.ToolCall[] calls = [.. message.Contents.OfType<FunctionCallContent>().Select(c => new Message.ToolCall
            {
                Function = new Message.Function { Name = c.Name, Arguments = c.Arguments },
            })];
            yield return new Message { Role = new OllamaRole(message.Role.Value), Content = message.Text, ToolCalls = calls.Length > 0 ? calls : null };
        }
    }

    /// <inheritdoc/>
    public override ModelException Explain(Exception exception) => server.Explain(exception);

    /// <inheritdoc/>
    public override object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null :
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("ollama", server.Uri, model) :
        serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public override void Dispose() => server.Close();
}
