using System.Net;
using Polly;
using Polly.Retry;

namespace Assay.Models;

/// <summary>Which requests are sent again, and when.</summary>
internal static class Repetition
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(500), Longest = TimeSpan.FromSeconds(30);

    private static readonly ResiliencePropertyKey<TimeSpan> Waited = new("waited");

    /// <summary>Waits of 0.5 s, 1 s, 2 s … 30 s with jitter, or what the server asks for.</summary>
    /// <param name="settings">How often and how long.</param>
    /// <param name="time">The clock.</param>
    /// <param name="hasAnswered">Whether the endpoint has ever answered.</param>
    /// <param name="repeating">Told of each repetition before its wait.</param>
    public static ResiliencePipeline<HttpResponseMessage> Pipeline(EndpointSettings settings, TimeProvider time, Func<bool> hasAnswered, Action<Outcome<HttpResponseMessage>> repeating)
    {
        if (settings.Attempts == 1) return ResiliencePipeline<HttpResponseMessage>.Empty;
        return new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = settings.Attempts - 1,
            Delay = First,
            MaxDelay = Longest,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = args => ValueTask.FromResult(
                MayPass(args.Outcome, hasAnswered()) && WaitedFor(args.Context) + (Asked(args.Outcome, time) ?? TimeSpan.Zero) <= TimeSpan.FromSeconds(settings.RetrySeconds)),
            DelayGenerator = args => ValueTask.FromResult(Asked(args.Outcome, time)),
            OnRetry = args =>
            {
                args.Context.Properties.Set(Waited, WaitedFor(args.Context) + args.RetryDelay);
                repeating(args.Outcome);
                return ValueTask.CompletedTask;
            },
        }).Build();
    }

    /// <summary>A status that says "too many" or "not now".</summary>
    public static bool TurnsAway(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout
        || (status >= HttpStatusCode.InternalServerError && status is not (HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported));

    /// <summary>Whether the same request may succeed another time. An exception here came before the first byte of an answer.</summary>
    private static bool MayPass(Outcome<HttpResponseMessage> outcome, bool hasAnswered) => outcome.Exception switch
    {
        null => TurnsAway(outcome.Result!.StatusCode),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } => hasAnswered,
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } or HttpRequestException { InnerException: IOException } or IOException => true,
        _ => false,
    };

    /// <summary>The wait that the server asks for, in seconds or until a date; null if it does not ask.</summary>
    private static TimeSpan? Asked(Outcome<HttpResponseMessage> outcome, TimeProvider time)
    {
        var asked = outcome.Result?.Headers.RetryAfter;
        var wait = asked?.Delta ?? asked?.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static TimeSpan WaitedFor(ResilienceContext context) => context.Properties.GetValue(Waited, TimeSpan.Zero);
}
