using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Assay.Models.Tests;

public sealed class ModelCallTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Task<ModelReply> AskAsync(Func<IList<ChatMessage>, ChatOptions, ChatResponse> answer, params Turn[] turns) =>
        ModelCall.AskAsync(new Client(answer), turns, [Samples.Tool], new ChatOptions { Seed = 9 }, Token);

    private static ChatResponse Says(params AIContent[] contents) => new(new ChatMessage(ChatRole.Assistant, contents)) { FinishReason = ChatFinishReason.Stop };

    [Fact]
    public async Task Turns_become_messages_without_reasoning_and_with_calls_and_results()
    {
        IList<ChatMessage> sent = [];
        ChatOptions options = new();
        var call = new ToolCall("call-1", "open_valve", Samples.Tool.Schema);

        await AskAsync((m, o) => { (sent, options) = (m, o); return Says(new TextContent("Hi.")); },
            Turn.System("S"), Turn.User("U"), Turn.Assistant("A", call) with { Reasoning = "R" }, Turn.Tool("call-1", "T"));

        Assert.Equal([ChatRole.System, ChatRole.User, ChatRole.Assistant, ChatRole.Tool], sent.Select(m => m.Role));
        Assert.Equal([typeof(TextContent), typeof(FunctionCallContent)], sent[2].Contents.Select(c => c.GetType()));
        Assert.Equal(("call-1", "T"), sent[3].Contents.Cast<FunctionResultContent>().Select(r => (r.CallId, r.Result!.ToString()!)).Single());
        Assert.Equal("open_valve", Assert.Single(options.Tools!).Name);
        Assert.False(options.Tools![0] is AIFunction);
        Assert.Equal(9, options.Seed);
    }

    [Fact]
    public async Task Calls_are_numbered_through_the_transcript_because_servers_repeat_their_ids()
    {
        var earlier = Turn.Assistant("", new ToolCall("call-1", "open_valve", Samples.Tool.Schema));

        var reply = await AskAsync((_, _) => Says(new FunctionCallContent("same", "open_valve"), new FunctionCallContent("same", "open_valve")), Turn.User("U"), earlier, Turn.Tool("call-1", "T"));

        Assert.Equal(["call-2", "call-3"], reply.Turn!.Calls.Select(c => c.Id));
        Assert.All(reply.Turn.Calls, c => Assert.Equal("{}", c.Arguments.GetRawText()));
    }

    [Theory]
    [InlineData("<think>Hm.</think>\n\nNo.", "No.", "Hm.")]
    [InlineData("\n<think>\nHm.\n</think>No.", "No.", "Hm.")]
    [InlineData("<think>Hm, and on and on", "", "Hm, and on and on")]
    [InlineData("No <think>Hm.</think>", "No <think>Hm.</think>", null)]
    public async Task Reasoning_in_front_of_the_answer_is_kept_apart(string said, string answer, string? reasoning)
    {
        var reply = await AskAsync((_, _) => Says(new TextContent(said)), Turn.User("U"));

        Assert.Equal((answer, reasoning), (reply.Turn!.Text, reply.Turn.Reasoning));
    }

    [Fact]
    public async Task A_timeout_of_the_transport_fails_the_trial_and_is_no_cancellation()
    {
        var reply = await AskAsync((_, _) => throw new TaskCanceledException("", new TimeoutException()), Turn.User("U"));

        Assert.Equal(Ending.Failed, reply.Problem);
        Assert.StartsWith("The model did not answer in time", reply.Reason);
    }

    [Fact]
    public async Task Whatever_a_client_throws_fails_the_trial_with_its_reason()
    {
        var reply = await AskAsync((_, _) => throw new FormatException("odd"), Turn.User("U"));

        Assert.Equal((Ending.Failed, "The model could not be asked (FormatException): odd"), (reply.Problem, reply.Reason));
    }

    [Fact]
    public async Task An_error_inside_an_answer_fails_the_trial()
    {
        var reply = await AskAsync((_, _) => Says(new TextContent("It"), new ErrorContent("overloaded")), Turn.User("U"));

        Assert.Equal((Ending.Failed, "The endpoint reported an error in its answer: overloaded"), (reply.Problem, reply.Reason));
    }

    [Fact]
    public async Task The_callers_cancellation_is_thrown_whatever_the_client_made_of_it()
    {
        using var cancel = new CancellationTokenSource();
        var client = new Client((_, _) => { cancel.Cancel(); throw new IOException("torn down"); });

        await Assert.ThrowsAsync<OperationCanceledException>(() => ModelCall.AskAsync(client, [Turn.User("U")], [], new ChatOptions(), cancel.Token));
    }

    private sealed class Client(Func<IList<ChatMessage>, ChatOptions, ChatResponse> answer) : IChatClient
    {
        public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return answer([.. messages], options!);
        }

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
                yield return update;
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
