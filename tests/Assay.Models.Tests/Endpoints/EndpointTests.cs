using System.Net;
using System.Net.Sockets;

namespace Assay.Models.Tests.Endpoints;

public sealed class EndpointTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static readonly HttpRequestException Refused = new(HttpRequestError.ConnectionError, "refused", new SocketException());
    private static readonly HttpRequestException Reset = new(HttpRequestError.Unknown, "reset", new IOException("reset by peer"));

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_request_that_was_turned_away_is_sent_again(int status)
    {
        var transport = new Transport().Then((HttpStatusCode)status).Then((HttpStatusCode)status);

        var response = await transport.AskAsync(Token);

        Assert.Equal("Hi.", await response.Content.ReadAsStringAsync(Token));
        Assert.Equal((1, 2, status == 429 ? 2 : 0, 0), Counts(transport));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(422)]
    [InlineData(501)]
    public async Task A_request_that_is_wrong_is_sent_once(int status)
    {
        var transport = new Transport().Then((HttpStatusCode)status);

        var response = await transport.AskAsync(Token);

        Assert.Equal((status, "not now"), ((int)response.StatusCode, await response.Content.ReadAsStringAsync(Token)));
        Assert.Equal((1, 0, 0, 0), Counts(transport));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Sun, 01 Mar 2026 12:00:09 GMT", 9)]
    [InlineData("Sun, 01 Mar 2026 11:59:00 GMT", 0)]
    public async Task The_wait_that_the_server_asks_for_is_kept(string retryAfter, double seconds)
    {
        var transport = new Transport().Then(HttpStatusCode.TooManyRequests, retryAfter);

        await transport.AskAsync(Token);

        Assert.Equal([0, seconds], transport.SentAt, (a, b) => Math.Abs(a - b) < 0.2);
    }

    [Fact]
    public async Task A_wait_longer_than_is_allowed_is_not_waited_and_not_cut_short()
    {
        var transport = new Transport(new EndpointSettings { RetrySeconds = 60 }).Then(HttpStatusCode.TooManyRequests, "61");

        var response = await transport.AskAsync(Token);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal([0], transport.SentAt);
    }

    [Fact]
    public async Task The_waits_of_one_request_end_together_with_their_time()
    {
        var transport = new Transport(new EndpointSettings { RetrySeconds = 25, Attempts = 20 });
        for (var i = 0; i < 20; i++) transport.Then(HttpStatusCode.TooManyRequests, "10");

        await transport.AskAsync(Token);

        Assert.Equal([0, 10, 20], transport.SentAt, (a, b) => Math.Abs(a - b) < 0.5);
    }

    [Fact]
    public async Task Attempts_are_bounded_and_grow_further_apart()
    {
        var transport = new Transport();
        for (var i = 0; i < 20; i++) transport.Then(HttpStatusCode.ServiceUnavailable);

        var response = await transport.AskAsync(Token);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(8, transport.SentAt.Count);
        Assert.True(transport.SentAt[^1] is > 10 and < 180, $"the last attempt came after {transport.SentAt[^1]} s");
        Assert.Equal((1, 7, 0, 1), Counts(transport));
    }

    [Fact]
    public async Task A_connection_that_breaks_before_the_first_byte_is_tried_again_and_one_that_breaks_later_is_not()
    {
        var transport = new Transport().Then(Reset)
            .Then(_ => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new Broken([])) }))
            .Then(_ => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new Broken([1, 2, 3])) }));

        var response = await transport.AskAsync(Token);

        Assert.Equal(3, transport.SentAt.Count);
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsByteArrayAsync(Token));
        Assert.Equal(3, transport.SentAt.Count);
    }

    [Fact]
    public async Task A_refused_connection_is_tried_again_only_at_an_endpoint_that_has_answered()
    {
        var unknown = new Transport().Then(Refused);
        await Assert.ThrowsAsync<HttpRequestException>(() => unknown.AskAsync(Token));
        Assert.Single(unknown.SentAt);

        var known = new Transport().Then(HttpStatusCode.OK).Then(Refused);
        await known.AskAsync(Token);
        await known.AskAsync(Token);
        Assert.Equal(3, known.SentAt.Count);
    }

    [Fact]
    public async Task A_slot_is_held_until_the_answer_is_read_and_not_while_a_request_waits_to_be_sent_again()
    {
        var transport = new Transport(new EndpointSettings { MaxConcurrency = 1 });
        using var answered = await transport.AskAsync(Token);
        var next = transport.SendAsync(Token);
        Assert.False(next.IsCompleted);
        await answered.Content.ReadAsStringAsync(Token);
        (await next).Dispose();

        transport.Then(HttpStatusCode.TooManyRequests, "100");
        var waiting = transport.SendAsync(Token);
        using var between = await transport.SendAsync(Token);
        Assert.False(waiting.IsCompleted);
        between.Dispose();
        await transport.PassAsync(waiting);
        Assert.Equal(HttpStatusCode.OK, (await waiting).StatusCode);
    }

    [Fact]
    public async Task An_endpoint_that_sends_nothing_for_too_long_has_failed_before_the_answer_and_within_it()
    {
        var transport = new Transport(new EndpointSettings { IdleSeconds = 30 }).Then(stop => Task.Delay(Timeout.Infinite, stop).ContinueWith<HttpResponseMessage>(_ => throw new OperationCanceledException(stop), TaskScheduler.Default));
        var silent = await Assert.ThrowsAsync<ModelException>(() => transport.AskAsync(Token));
        Assert.Equal("http://box sent nothing for 30 s; if the model only thinks that long, raise endpoint.idleSeconds.", silent.Message);
        Assert.Single(transport.SentAt);

        transport.Then(_ => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new Stuck([1, 2, 3])) }));
        var response = await transport.AskAsync(Token);
        var reading = response.Content.ReadAsByteArrayAsync(Token);
        await transport.PassAsync(reading);
        var stuck = await Assert.ThrowsAnyAsync<Exception>(() => reading);
        Assert.Contains("sent nothing for 30 s", (stuck as ModelException ?? stuck.InnerException)!.Message);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_its_end()
    {
        var transport = new Transport().Then(_ => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new Endless()) }));
        var response = await transport.AskAsync(Token);

        var body = await response.Content.ReadAsStreamAsync(Token);
        var endless = await Assert.ThrowsAsync<ModelException>(() => body.CopyToAsync(Stream.Null, Token));

        Assert.StartsWith("The answer is longer than 16 MiB", endless.Message);
    }

    [Fact]
    public async Task Call_after_call_without_an_answer_opens_the_circuit_for_good_and_says_so_once()
    {
        var transport = new Transport { Always = _ => Task.FromException<HttpResponseMessage>(Refused) };
        for (var i = 1; i < Circuit.Calls; i++)
            await Assert.ThrowsAsync<HttpRequestException>(() => transport.AskAsync(Token));

        var down = await Assert.ThrowsAsync<EndpointDownException>(() => transport.AskAsync(Token));
        transport.Always = _ => Task.FromResult(new HttpResponseMessage());
        var after = await Assert.ThrowsAsync<EndpointDownException>(() => transport.AskAsync(Token));

        Assert.Same(down, after);
        Assert.Equal("http://box (model) is down, or turns everybody away: 5 calls in a row failed, repetitions included. The last one: refused", down.Message);
        Assert.Equal(Circuit.Calls, transport.SentAt.Count);
    }

    [Fact]
    public async Task One_answer_between_shows_that_the_endpoint_lives()
    {
        var transport = new Transport(new EndpointSettings { Attempts = 1 });
        for (var i = 0; i < 5 * Circuit.Calls; i++)
        {
            transport.Then(i % Circuit.Calls == 0 ? HttpStatusCode.BadRequest : HttpStatusCode.InternalServerError);
            using var response = await transport.AskAsync(Token);
        }
        Assert.Equal(5 * Circuit.Calls, transport.SentAt.Count);
    }

    [Fact]
    public async Task Prompts_that_an_endpoint_always_fails_at_do_not_open_the_circuit_while_others_are_answered()
    {
        var transport = new Transport(new EndpointSettings { Attempts = 2 });
        for (var i = 0; i < 3 * Circuit.Calls; i++)
        {
            transport.Then(HttpStatusCode.InternalServerError).Then(HttpStatusCode.OK).Then(HttpStatusCode.InternalServerError);
            var failing = transport.SendAsync(Token);
            using var answered = await transport.SendAsync(Token);
            // An answer holds its slot until it is read, and after so many setbacks there is only one.
            await answered.Content.ReadAsStringAsync(Token);
            await transport.PassAsync(failing);
            using var failed = await failing;
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.InternalServerError), (answered.StatusCode, failed.StatusCode));
        }
        Assert.Equal(3 * Circuit.Calls, transport.Endpoint.Report().Failed);
    }

    [Theory]
    [InlineData(500, 8)]
    [InlineData(502, 8)]
    [InlineData(429, 2)]
    [InlineData(503, 2)]
    public async Task A_request_that_fails_by_itself_lowers_the_limit_once_and_one_that_is_too_many_each_time(int status, int limit)
    {
        var transport = new Transport();
        for (var i = 0; i < 3; i++) transport.Then((HttpStatusCode)status);

        using var response = await transport.AskAsync(Token);

        Assert.Equal((HttpStatusCode.OK, limit), (response.StatusCode, transport.Endpoint.Report().Limit));
    }

    [Fact]
    public async Task The_time_of_a_trial_stands_still_while_a_request_waits_to_be_sent_again()
    {
        var transport = new Transport().Then(HttpStatusCode.TooManyRequests, "100");
        transport.Then(async stop => { await Task.Delay(TimeSpan.FromSeconds(8), transport.Time, stop); return new HttpResponseMessage(); });
        using var limit = new TimeLimit(TimeSpan.FromSeconds(10), Token, transport.Time);

        await transport.AskAsync(limit.Token);
        Assert.False(limit.IsUp);
        transport.Time.Advance(TimeSpan.FromSeconds(3));
        Assert.True(limit.IsUp);
    }

    private static (long Calls, long Repeated, long RateLimited, long Failed) Counts(Transport transport) =>
        transport.Endpoint.Report() is var r ? (r.Calls, r.Repeated, r.RateLimited, r.Failed) : default;
}
