using System.CommandLine;
using System.Net;
using Assay.Hosting;
using Assay.Models;
using Assay.Serving;
using Spectre.Console;

namespace Assay.Cli;

/// <summary><c>serve</c>: a model behind Ollama's protocol, so that the HTTP path and other tools can be tried with nothing installed.</summary>
internal static class ServeCommand
{
    /// <summary>Not Ollama's own 11434: a server of ours is never taken for one that is installed.</summary>
    private const int UsualPort = 11500;

    public static Command Create()
    {
        var model = new Option<string?>("--model") { Description = "URI of the model. Default: ASSAY_MODEL, then assay.json, then reference:guarded." };
        var port = new Option<int>("--port") { DefaultValueFactory = _ => UsualPort, Description = "Port to listen on; 0 takes a free one." };
        var host = new Option<string>("--host") { DefaultValueFactory = _ => "127.0.0.1", Description = "IP address to listen on. Anything but loopback lets other machines ask." };
        var latency = new Option<int>("--latency") { Description = "Milliseconds that each answer waits, for measurements." };
        host.Validators.Add(r => { if (!IPAddress.TryParse(r.GetValueOrDefault<string>(), out _)) r.AddError($"--host '{r.GetValueOrDefault<string>()}' is no IP address; 127.0.0.1 is this machine, 0.0.0.0 every address it has."); });
        var command = new Command("serve", "Serves a model by Ollama's protocol until Ctrl-C.") { model, port.Within(0, 65535), host, latency.Within(0, 60_000), HostCommand.Projects, HostCommand.Configuration };
        command.SetAction(async (parsed, cancellation) =>
        {
            var settings = AssaySettings.Load(Directory.GetCurrentDirectory());
            // Only reference models look at the cases; for any other model no spec is built.
            var cases = Enumerable.Repeat(parsed, 1).SelectMany(HostCommand.Hosts).SelectMany(SpecCases.Of);
            var opened = await ModelFactory.OpenAsync(parsed.GetValue(model) ?? settings.Model, new ModelContext { Settings = settings, Cases = cases }, cancellation);
            using var client = opened.Client;
            await using var server = await ModelServer.StartAsync(opened, new ServerOptions
            {
                Host = IPAddress.Parse(parsed.GetValue(host)!), Port = parsed.GetValue(port), Latency = TimeSpan.FromMilliseconds(parsed.GetValue(latency)),
            }, cancellation);
            AnsiConsole.MarkupLineInterpolated($"Serving {opened.Uri} at {server.Address.GetLeftPart(UriPartial.Authority)}, to be asked as ollama:{opened.Uri}. Ctrl-C ends it.");
            await server.RunAsync(cancellation);
            return ExitCode.Done;
        });
        return command;
    }
}
