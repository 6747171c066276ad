using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace Assay.Models.Tests.Endpoints;

/// <summary>An endpoint whose transport is a function and whose time stands still, unless a test lets it pass.</summary>
internal sealed class Transport
{
    private static readonly DateTimeOffset Began = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = new();

    public Transport(EndpointSettings? settings = null) => Endpoint = new Endpoint("http://box", ModelRole.Model, settings ?? new EndpointSettings(), Time, SendAsync);

    public Endpoint Endpoint { get; }

    public FakeTimeProvider Time { get; } = new(Began);

    /// <summary>When each request was sent, in seconds since the beginning.</summary>
    public List<double> SentAt { get; } = [];

    /// <summary>What is answered when <see cref="Then"/> has nothing more.</summary>
    public Func<CancellationToken, Task<HttpResponseMessage>> Always { get; set; } = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("Hi.") });

    public Transport Then(HttpStatusCode status, string? retryAfter = null) => Then(_ =>
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent("not now") };
        if (retryAfter is not null) response.Headers.Add("Retry-After", retryAfter);
        return Task.FromResult(response);
    });

    public Transport Then(Exception thrown) => Then(_ => Task.FromException<HttpResponseMessage>(thrown));

    public Transport Then(Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    /// <summary>Sends a request and lets time pass until it is answered.</summary>
    public async Task<HttpResponseMessage> AskAsync(CancellationToken cancellation = default)
    {
        var asked = SendAsync(cancellation);
        await PassAsync(asked);
        return await asked;
    }

    public Task<HttpResponseMessage> SendAsync(CancellationToken cancellation = default) => Endpoint.SendAsync(new HttpRequestMessage(HttpMethod.Post, "http://box/chat"), cancellation);

    /// <summary>Lets time pass in steps of a tenth of a second. Off every synchronisation context, what waits for a timer goes on inside the step that sets it off, and so at that time.</summary>
    public Task PassAsync(Task until) => Task.Run(async () =>
    {
        for (var step = 0; step < 36_000 && !until.IsCompleted; step++)
        {
            Time.Advance(TimeSpan.FromSeconds(0.1));
            await Task.Yield();
        }
    });

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        SentAt.Add((Time.GetUtcNow() - Began).TotalSeconds);
        return _answers.TryDequeue(out var answer) ? answer(cancellation) : Always(cancellation);
    }
}
