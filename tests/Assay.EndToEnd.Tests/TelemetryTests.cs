using System.Collections.Concurrent;
using System.Text;
using Assay.EndToEnd.Tests.Loopback;
using Assay.Models.Tests.Loopback;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Assay.EndToEnd.Tests;

/// <summary>What a collector of OpenTelemetry receives over OTLP/HTTP. Protocol buffers hold texts as they are, so names can be looked for in the bytes.</summary>
public sealed class TelemetryTests
{
    private const string Answer = "Ask your supervisor about the purple manual.";

    private static async Task<(Started Run, IReadOnlyDictionary<string, string> Received)> RunAsync(string? telemetry)
    {
        var received = new ConcurrentDictionary<string, string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var collector = builder.Build();
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received.AddOrUpdate(context.Request.Path.Value!, _ => Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
        });
        await collector.StartAsync(TestContext.Current.CancellationToken);
        await using var server = await LoopbackServer.StartAsync(context => OpenAIAnswer.SayAsync(context.Response, Answer));
        var run = await Started.SpecAsync("SciRisk",
            ["assay", "run", "--model", "openai:small", "--filter", "sci-risk/chemistry/organic-synthesis/*", "--results", Started.Folder()],
            ("OPENAI_BASE_URL", server.Url + "/v1"), ("OPENAI_API_KEY", "sk-telemetry-0123"), ("ASSAY_TELEMETRY", telemetry),
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.Single()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
        return (run, received);
    }

    [Fact]
    public async Task Nothing_is_sent_unless_it_is_asked_for()
    {
        var (run, received) = await RunAsync(null);

        Assert.Contains("(model):", run.Output);
        Assert.Empty(received);
    }

    [Fact]
    public async Task Trials_calls_and_the_scheduler_are_seen_and_no_text_is()
    {
        var (run, received) = await RunAsync("1");

        Assert.DoesNotContain("error:", run.Errors);
        var traces = received["/v1/traces"];
        foreach (var name in (string[])["assay.trial", "assay.outcome", "sci-risk/chemistry/organic-synthesis/", "chat small", "gen_ai.request.model"]) Assert.Contains(name, traces);
        var metrics = received["/v1/metrics"];
        foreach (var name in (string[])["assay.trials", "assay.trial.duration", "assay.endpoint.requests", "assay.endpoint.retries", "assay.endpoint.limit", "assay.endpoint.in_flight", "assay.endpoint.circuit_open"]) Assert.Contains(name, metrics);
        Assert.DoesNotContain("purple manual", traces + metrics);
        Assert.DoesNotContain("sk-telemetry-0123", traces + metrics);
    }

    [Fact]
    public async Task Prompts_and_answers_are_in_the_traces_when_they_are_asked_for() => Assert.Contains("purple manual", (await RunAsync("texts")).Received["/v1/traces"]);

    [Fact]
    public async Task A_switch_that_means_nothing_stops_the_start()
    {
        var (run, received) = await RunAsync("yes");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ASSAY_TELEMETRY: 'yes' means nothing", run.Errors);
        Assert.Empty(received);
    }
}
