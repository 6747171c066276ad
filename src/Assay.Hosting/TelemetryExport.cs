using Assay.Models;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Assay.Hosting;

/// <summary>Sends traces and metrics to a collector by OTLP, where <c>ASSAY_TELEMETRY</c> asks for it; where to and how is OpenTelemetry's own <c>OTEL_…</c> variables.</summary>
public sealed class TelemetryExport : IDisposable
{
    private static readonly Lazy<TelemetryExport?> OfProcess = new(Start);

    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    private TelemetryExport()
    {
        var service = ResourceBuilder.CreateDefault().AddService("assay");
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(service).AddSource(Telemetry.Name).AddOtlpExporter().Build();
        _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(service).AddMeter(Telemetry.Name).AddOtlpExporter().Build();
    }

    /// <summary>Begins; null where nobody asked, and then nothing is sent or collected.</summary>
    /// <exception cref="InputException">The variable is neither <c>1</c> nor <c>texts</c>, nor <c>0</c>.</exception>
    public static TelemetryExport? Start() => Environment.GetEnvironmentVariable(Telemetry.Variable)?.Trim() switch
    {
        null or "" or "0" => null,
        "1" or Telemetry.Texts => new TelemetryExport(),
        var other => throw new InputException(Telemetry.Variable, $"'{other}' means nothing; write 1 for traces and metrics, {Telemetry.Texts} for prompts and answers too, or 0."),
    };

    /// <summary>Begins once in a process whose end nobody waits for, such as that of a test run; what is left is sent when the process ends.</summary>
    public static void StartForProcess()
    {
        if (OfProcess.IsValueCreated || OfProcess.Value is not { } export) return;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => export.Dispose();
    }

    /// <summary>Sends what is left.</summary>
    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }
}
