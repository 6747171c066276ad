using Microsoft.Extensions.AI;

namespace Assay.Models.Tests.Budgets;

public sealed class SpendingMeterTests
{
    private const string Uri = "ollama:m";
    private static readonly ChatMessage[] Request = [new(ChatRole.System, new string('s', 10)), new(ChatRole.User, new string('u', 11))];

    private static (SpendingMeter Meter, IChatClient Client) Watched(IChatClient client, string uri = Uri)
    {
        var meter = new SpendingMeter();
        return (meter, meter.Watch(new Model(uri, client, new ModelFacts { Name = "m" })).Client);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Tokens_are_added_as_the_provider_tells_them_streamed_or_whole(bool streamed)
    {
        var (meter, client) = Watched(TellingClient.Telling(12, 5));
        for (var call = 0; call < 3; call++)
            if (streamed) await client.GetStreamingResponseAsync(Request, cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
            else await client.GetResponseAsync(Request, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(new ModelSpending { Calls = 3, InputTokens = 36, OutputTokens = 15 }, meter.Models[Uri]);
        Assert.Equal(0, meter.InFlight);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(12L, null)]
    [InlineData(0L, 5L)]
    [InlineData(0L, 0L)]
    public async Task An_answer_without_its_tokens_is_untold_and_no_zero(long? input, long? output)
    {
        var (meter, client) = Watched(TellingClient.Telling(input, output));
        await client.GetResponseAsync(Request, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(new ModelSpending { Calls = 1, Untold = 1 }, meter.Models[Uri]);
    }

    [Fact]
    public async Task A_call_that_fails_is_charged_by_its_characters_and_the_limit_of_its_answer()
    {
        var (meter, client) = Watched(new TellingClient(_ => throw new ModelException(Ending.Failed, "reset")));
        await Assert.ThrowsAsync<ModelException>(() => client.GetResponseAsync(Request, new ChatOptions { MaxOutputTokens = 64 }, TestContext.Current.CancellationToken));
        // 21 characters, four of them a token.
        Assert.Equal(new ModelSpending { Calls = 1, Failed = 1, InputTokens = 6, OutputTokens = 64 }, meter.Models[Uri]);
        Assert.Equal(0, meter.InFlight);
    }

    [Fact]
    public async Task A_call_is_in_flight_until_it_is_answered()
    {
        var answer = new TaskCompletionSource<ChatResponse>();
        var (meter, client) = Watched(new TellingClient(_ => answer.Task));
        var asked = client.GetResponseAsync(Request, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(1, meter.InFlight);
        answer.SetResult(new ChatResponse());
        await asked;
        Assert.Equal(0, meter.InFlight);
    }

    [Fact]
    public async Task Models_that_need_no_server_are_not_counted()
    {
        var (meter, client) = Watched(TellingClient.Telling(1, 1), "reference:guarded");
        await client.GetResponseAsync(Request, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(meter.Models);
    }
}
