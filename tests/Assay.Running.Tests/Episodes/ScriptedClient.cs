using Microsoft.Extensions.AI;

namespace Assay.Running.Tests.Episodes;

/// <summary>Says what it is told to, turn by turn, and keeps what it was asked.</summary>
internal sealed class ScriptedClient(params Func<CancellationToken, Task<ChatResponse>>[] replies) : IChatClient
{
    private int _next = -1;

    public List<IReadOnlyList<ChatMessage>> Asked { get; } = [];

    public static Func<CancellationToken, Task<ChatResponse>> Says(string text, ChatFinishReason? end = null) =>
        _ => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = end ?? ChatFinishReason.Stop });

    public static Func<CancellationToken, Task<ChatResponse>> Calls(string tool, params (string Name, object? Value)[] arguments) =>
        _ => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [new FunctionCallContent("x", tool, arguments.ToDictionary(a => a.Name, a => a.Value))])) { FinishReason = ChatFinishReason.ToolCalls });

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        lock (Asked) Asked.Add([.. messages]);
        var turn = Interlocked.Increment(ref _next);
        return await replies[Math.Min(turn, replies.Length - 1)](cancellationToken);
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("the episode loop asks for whole answers");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose() { }
}
