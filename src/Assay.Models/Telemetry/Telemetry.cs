using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.AI;
using Measured = System.Diagnostics.Metrics.Measurement<long>;

namespace Assay.Models;

/// <summary>
/// The traces and metrics of Assay, by the .NET types that OpenTelemetry reads. Nobody listens unless asked to, and then nothing is made; prompts and answers are left out unless asked for.
/// </summary>
public static class Telemetry
{
    /// <summary>Name of the source of traces and of the meter.</summary>
    public const string Name = "Assay";

    /// <summary>The environment variable that asks for telemetry: <c>1</c>, or <c>texts</c> for prompts and answers too.</summary>
    public const string Variable = "ASSAY_TELEMETRY", Texts = "texts";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Trials = Meter.CreateCounter<long>("assay.trials", "{trial}", "Trials that ended, by outcome.");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("assay.trial.duration", "s", "Time from a trial's first request to its verdict.");

    /// <summary>Begins the span of a trial.</summary>
    public static Activity? Begin(string benchmark, Trial trial, string model)
    {
        var span = Source.StartActivity("assay.trial");
        return span?.SetTag("assay.benchmark", benchmark).SetTag("assay.case", trial.CaseId).SetTag("assay.condition", trial.Condition).SetTag("assay.epoch", trial.Epoch).SetTag("assay.model", model);
    }

    /// <summary>Ends it, with the outcome.</summary>
    public static void End(Activity? span, string benchmark, string model, TimeSpan took, Verdict verdict)
    {
        span?.SetTag("assay.outcome", verdict.Outcome.ToString()).SetTag("assay.label", verdict.Label);
        TagList tags = new() { { "assay.benchmark", benchmark }, { "assay.model", model }, { "assay.outcome", verdict.Outcome.ToString() } };
        Trials.Add(1, tags);
        Durations.Record(took.TotalSeconds, tags);
    }

    /// <summary>Spans and token counts of the calls of a model behind an endpoint, by the conventions for generative AI; the model as it is where nobody listens.</summary>
    internal static Model Watched(Model model, Func<string, string?> environment) => model.Brake is null || !Source.HasListeners() ? model : model with
    {
        Client = model.Client.AsBuilder().UseOpenTelemetry(sourceName: Name, configure: c => c.EnableSensitiveData = environment(Variable) == Texts).Build(),
    };

    /// <summary>What the scheduler is doing, read when somebody asks.</summary>
    internal static void Watch(Func<IEnumerable<EndpointReport>> reports)
    {
        Meter.CreateObservableCounter("assay.endpoint.requests", () => Each(r => r.Calls), "{request}", "Requests, repetitions not counted.");
        Meter.CreateObservableCounter("assay.endpoint.retries", () => Each(r => r.Repeated), "{request}", "Requests that were sent again.");
        Meter.CreateObservableCounter("assay.endpoint.rate_limited", () => Each(r => r.RateLimited), "{request}", "Requests that were sent again after 429.");
        Meter.CreateObservableCounter("assay.endpoint.failures", () => Each(r => r.Failed), "{request}", "Requests that failed for good.");
        Meter.CreateObservableGauge("assay.endpoint.in_flight", () => Each(r => r.InFlight), "{request}", "Requests in flight.");
        Meter.CreateObservableGauge("assay.endpoint.limit", () => Each(r => r.Limit), "{request}", "Requests in flight at most.");
        Meter.CreateObservableGauge("assay.endpoint.circuit_open", () => Each(r => r.IsDown ? 1 : 0), "1", "1 where the endpoint is down and stopped the run.");

        IEnumerable<Measured> Each(Func<EndpointReport, long> value) =>
            reports().Select(r => new Measured(value(r), new KeyValuePair<string, object?>("server.address", r.Address), new KeyValuePair<string, object?>("assay.role", r.Role.ToString().ToLowerInvariant())));
    }
}
