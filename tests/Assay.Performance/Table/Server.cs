using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Assay.Performance.Table;

/// <summary><c>assay serve</c> over the load benchmark.</summary>
internal sealed partial class Server : IDisposable
{
    public const string Model = "reference:guarded";

    private readonly Process _process;

    private Server(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    public static async Task<Server> StartAsync(int cases, int latency)
    {
        var process = Started.Begin("dotnet", [Started.Tool, "serve", "--model", Model, "--port", "0", "--latency", $"{latency}", "--project", "Load"], ("ASSAY_LOAD_CASES", $"{cases}"));
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (Listening().Match(line) is { Success: true } match)
                return new Server(process, match.Value);
        throw new InvalidOperationException($"assay serve ended before it was ready: {await process.StandardError.ReadToEndAsync()}");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
