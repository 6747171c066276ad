using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Assay.EndToEnd.Tests;

/// <summary><c>assay serve</c> over all benchmarks, started once for the tests of a class.</summary>
public sealed partial class ServedModel : IAsyncLifetime
{
    private Process _process = null!;

    /// <summary>Where it says it listens.</summary>
    public string Address { get; private set; } = "";

    public int Id => _process.Id;

    public async ValueTask InitializeAsync()
    {
        _process = Started.Begin(["serve", "--model", "reference:guarded", "--port", "0"]);
        var errors = _process.StandardError.ReadToEndAsync();
        List<string> said = [];
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (AddressIn().Match(line) is not { Success: true } match) continue;
            Address = match.Value;
            return;
        }
        throw new InvalidOperationException($"assay serve ended before it was ready: {string.Join('\n', said)}{await errors}");
    }

    /// <summary>Ends it as Ctrl-C does; the exit code.</summary>
    public async Task<int> InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        await _process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);
        return _process.ExitCode;
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressIn();
}
