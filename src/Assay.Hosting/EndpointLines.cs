using Assay.Models;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>What asking the endpoints was like: a rate limit that was met, or a limit that was found, is no part of a result, and yet what a user wants to know first when a run was slow.</summary>
internal static class EndpointLines
{
    public static void Write(IAnsiConsole console, EndpointSettings settings)
    {
        foreach (var endpoint in EndpointPool.Of(settings).Report())
            console.MarkupLineInterpolated($"[grey]{endpoint}[/]");
    }
}
