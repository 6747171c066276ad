using Assay.Testing.Snapshots;
using Xunit.Sdk;

namespace Assay.Testing.Tests.Snapshots;

public sealed class SnapshotMessageTests : IDisposable
{
    private readonly SnapshotSandbox _sandbox = new();
    private readonly SnapshotName _name = new("Bench", "Structure");

    public void Dispose() => _sandbox.Dispose();

    // The form up to the last paragraph is that of VerifyTests/Verify 31.28.0, src/Verify/Verifier/VerifyExceptionMessageBuilder.cs.
    [Fact]
    public async Task A_new_snapshot_shows_its_whole_text()
    {
        var result = await Snapshot.CompareAsync(_sandbox.Folder(), _name, "cases 12\nrate  0.083\n");

        Assert.Equal(SnapshotOutcome.New, result.Outcome);
        Assert.Equal(
            $"""
            Directory: {_sandbox.Folder().Directory}
            New:
              - Received: Bench.Structure.received.txt
                Verified: Bench.Structure.verified.txt

            FileContent:

            New:

            Received: Bench.Structure.received.txt
            cases 12
            rate  0.083

            To approve: review Bench.Structure.received.txt, then rename it to Bench.Structure.verified.txt and commit it; or run again with ASSAY_ACCEPT=1. To reject: delete it.
            """, result.Message);
    }

    [Fact]
    public async Task A_difference_shows_the_lines_that_differ_and_two_around_them()
    {
        string[] lines = [.. Enumerable.Range(1, 9).Select(static number => $"axis {number} rate 0.{number}00")];
        _sandbox.Approve(_name, string.Join('\n', lines));
        lines[4] = "axis 5 rate 0.750";

        var result = await Snapshot.CompareAsync(_sandbox.Folder(), _name, string.Join('\n', lines));

        Assert.Equal(SnapshotOutcome.Different, result.Outcome);
        Assert.Equal(
            $"""
            Directory: {_sandbox.Folder().Directory}
            NotEqual:
              - Received: Bench.Structure.received.txt
                Verified: Bench.Structure.verified.txt

            FileContent:

            NotEqual:

            Received: Bench.Structure.received.txt
            Verified: Bench.Structure.verified.txt
            Compare Result:
            --- Bench.Structure.verified.txt
            +++ Bench.Structure.received.txt
            @@ -3,5 +3,5 @@
             axis 3 rate 0.300
             axis 4 rate 0.400
            -axis 5 rate 0.500
            +axis 5 rate 0.750
             axis 6 rate 0.600
             axis 7 rate 0.700

            To approve: review Bench.Structure.received.txt, then rename it to Bench.Structure.verified.txt and commit it; or run again with ASSAY_ACCEPT=1. To reject: delete it.
            """, result.Message);
    }

    [Fact]
    public async Task White_space_and_case_are_differences_that_are_shown()
    {
        _sandbox.Approve(_name, "Rate 0.1\nn 12");

        var result = await Snapshot.CompareAsync(_sandbox.Folder(), _name, "rate 0.1\nn  12");

        Assert.Contains("-Rate 0.1\n-n 12\n+rate 0.1\n+n  12\n", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_build_server_the_message_does_not_offer_to_accept()
    {
        var result = await Snapshot.CompareAsync(_sandbox.Folder(new() { BuildServer = true }), _name, "n 12");

        Assert.DoesNotContain("ASSAY_ACCEPT", result.Message, StringComparison.Ordinal);
        Assert.Contains("commit it as Bench.Structure.verified.txt", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_snapshot_fails_its_test_as_an_assertion_with_the_message()
    {
        var error = await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.VerifyAsync(_sandbox.Folder(), _name, "n 12"));

        Assert.IsType<XunitException>(error, exactMatch: false);
        Assert.Equal(SnapshotOutcome.New, error.Result.Outcome);
        Assert.Equal(error.Result.Message, error.Message);
    }
}
