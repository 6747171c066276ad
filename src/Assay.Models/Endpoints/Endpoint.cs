using System.Diagnostics;
using System.Net;
using Polly;

namespace Assay.Models;

/// <summary>One endpoint in one role: repetitions outside, the limiter inside, so that a request that waits to be sent again holds no slot.</summary>
internal sealed class Endpoint
{
    private readonly string _address;
    private readonly ModelRole _role;
    private readonly TimeSpan _idle;
    private readonly TimeProvider _time;
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _send;
    private readonly AdaptiveLimiter _limiter;
    private readonly Circuit _circuit;
    private readonly ResiliencePipeline<HttpResponseMessage> _repetition;
    private long _calls, _repeated, _rateLimited, _failed;

    public Endpoint(string address, ModelRole role, EndpointSettings settings, TimeProvider time, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
    {
        (_address, _role, _time, _send, _idle) = (address, role, time, send, TimeSpan.FromSeconds(settings.IdleSeconds));
        _limiter = new AdaptiveLimiter(settings.MaxConcurrency);
        _circuit = new Circuit($"{address} ({role.ToString().ToLowerInvariant()})");
        _repetition = Repetition.Pipeline(settings, time, () => _circuit.Answers > 0 && _circuit.Reason is null, Repeating);
    }

    /// <summary>Stops the runs that ask this endpoint, once it is down.</summary>
    public IRunBrake Brake => _circuit;

    public EndpointReport Report() => new(_address, _role, Interlocked.Read(ref _calls), Interlocked.Read(ref _repeated), Interlocked.Read(ref _rateLimited), Interlocked.Read(ref _failed),
        _limiter.Size, _limiter.InFlight, _limiter.MostInFlight, _circuit.Reason is not null);

    /// <exception cref="EndpointDownException">The endpoint is down, and the run with it.</exception>
    /// <exception cref="ModelException">Nothing came for too long.</exception>
    /// <exception cref="HttpRequestException">The transport failed, repetitions included.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _calls);
        var call = new Call(request);
        // The trial's time is the model's: waiting for a slot, or to be sent again, is not its fault.
        TimeLimit.Pause();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _circuit.Opened);
        try
        {
            var response = await _repetition.ExecuteAsync(static async (s, stop) => await s.Endpoint.AttemptAsync(s.Call, stop), (Endpoint: this, Call: call), stop.Token);
            if (Repetition.TurnsAway(response.StatusCode)) Failed(call, $"status {(int)response.StatusCode}", response);
            else _circuit.Answered();
            return response;
        }
        catch (Exception e) when (e is not RunStoppedException && !cancellation.IsCancellationRequested)
        {
            _circuit.ThrowIfOpen();
            Failed(call, e.Message);
            throw;
        }
        finally
        {
            TimeLimit.Resume();
        }
    }

    private async Task<HttpResponseMessage> AttemptAsync(Call call, CancellationToken cancellation)
    {
        _circuit.ThrowIfOpen();
        var slot = await _limiter.EnterAsync(cancellation);
        TimeLimit.Resume();
        try
        {
            _circuit.ThrowIfOpen();
            call.Began ??= _circuit.Answers;
            call.Sent++;
            return await ReceiveAsync(call, slot, cancellation);
        }
        catch (Exception e)
        {
            slot.Leave(e is HttpRequestException or IOException ? SlotEnd.TurnedAway : SlotEnd.Unknown);
            throw;
        }
        finally
        {
            TimeLimit.Pause();
        }
    }

    private async Task<HttpResponseMessage> ReceiveAsync(Call call, AdaptiveLimiter.Slot slot, CancellationToken cancellation)
    {
        var silence = new Silence(_address, _idle, _time);
        var response = await silence.BoundAsync(stop => ConnectedAsync(call.Request, stop), cancellation);
        try
        {
            var end = response.IsSuccessStatusCode ? SlotEnd.Answered : TellsOfCrowding(response.StatusCode, call) ? SlotEnd.TurnedAway : SlotEnd.Unknown;
            var body = new AnswerStream(response.Content, await response.Content.ReadAsStreamAsync(cancellation), silence, whole => slot.Leave(whole ? end : SlotEnd.Unknown));
            var content = new StreamContent(body);
            foreach (var header in response.Content.Headers) content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            response.Content = content;
            if (response.IsSuccessStatusCode) await body.BeginAsync(cancellation);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>The transport reports its own connect timeout as a cancellation that nobody asked for.</summary>
    private async Task<HttpResponseMessage> ConnectedAsync(HttpRequestMessage request, CancellationToken stop)
    {
        try
        {
            return await _send(request, stop);
        }
        catch (OperationCanceledException late) when (!stop.IsCancellationRequested)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"No connection in time: {late.Message}", late);
        }
    }

    /// <summary>A request that fails again and again while others are answered says something of itself; once, it may say that there are too many.</summary>
    private static bool TellsOfCrowding(HttpStatusCode status, Call call) =>
        Repetition.TurnsAway(status) && (call.Sent == 1 || status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable);

    private void Repeating(Outcome<HttpResponseMessage> outcome)
    {
        Interlocked.Increment(ref _repeated);
        Activity.Current?.AddEvent(new ActivityEvent("assay.retry", tags: new() { ["http.response.status_code"] = (int?)outcome.Result?.StatusCode, ["error.type"] = outcome.Exception?.GetType().Name }));
        if (outcome.Result?.StatusCode == HttpStatusCode.TooManyRequests) Interlocked.Increment(ref _rateLimited);
    }

    private void Failed(Call call, string how, HttpResponseMessage? response = null)
    {
        Interlocked.Increment(ref _failed);
        try
        {
            _circuit.Failed(call.Began ?? 0, how);
        }
        catch
        {
            response?.Dispose();
            throw;
        }
    }

    /// <summary>A request with its repetitions.</summary>
    private sealed class Call(HttpRequestMessage request)
    {
        public HttpRequestMessage Request => request;

        /// <summary>How often the endpoint had answered when this was first sent.</summary>
        public long? Began { get; set; }

        /// <summary>How often it was sent.</summary>
        public int Sent { get; set; }
    }
}
