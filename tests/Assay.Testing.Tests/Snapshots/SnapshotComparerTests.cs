using Assay.Testing.Snapshots;

namespace Assay.Testing.Tests.Snapshots;

public sealed class SnapshotComparerTests : IDisposable
{
    private readonly SnapshotSandbox _sandbox = new();
    private readonly SnapshotName _name = new("Bench", "Scorecard");

    public SnapshotComparerTests() => _sandbox.Approve(_name, "failures 3");

    public void Dispose() => _sandbox.Dispose();

    private Task<SnapshotResult> Compare(string text, SnapshotComparer comparer, SnapshotEnvironment? environment = null) =>
        Snapshot.CompareAsync(_sandbox.Folder(environment), _name, text, comparer);

    private static SnapshotComparer Answer(SnapshotAnswer answer, string message) => (_, _) => new(answer, message);

    [Fact]
    public async Task No_worse_is_green_and_leaves_the_approved_file_as_it_is()
    {
        _sandbox.Leave(_name, "failures 9");

        var result = await Compare("failures 2", Answer(SnapshotAnswer.Same, "no worse: upper bound 1.2 points"));

        Assert.Equal((SnapshotOutcome.Matched, "no worse: upper bound 1.2 points"), (result.Outcome, result.Message));
        Assert.Equal([_name.VerifiedFile], _sandbox.Files);
        Assert.Equal(SnapshotSandbox.Bytes("failures 3"), File.ReadAllBytes(_sandbox.Verified(_name)));
    }

    [Theory]
    [InlineData(SnapshotAnswer.Different, SnapshotOutcome.Different)]
    [InlineData(SnapshotAnswer.CannotTell, SnapshotOutcome.CannotTell)]
    public async Task Worse_and_cannot_tell_both_fail_and_say_why_above_the_lines(SnapshotAnswer answer, SnapshotOutcome outcome)
    {
        var result = await Compare("failures 4", Answer(answer, "400 cases × 3 epochs would be needed"));

        Assert.Equal(outcome, result.Outcome);
        Assert.True(result.Failed);
        Assert.Contains(
            "Compare Result:\n400 cases × 3 epochs would be needed\n\n--- Bench.Scorecard.verified.txt\n+++ Bench.Scorecard.received.txt\n@@ -1,1 +1,1 @@\n-failures 3\n+failures 4\n",
            result.Message, StringComparison.Ordinal);
        Assert.Equal([_name.ReceivedFile, _name.VerifiedFile], _sandbox.Files);
    }

    [Fact]
    public async Task The_comparer_gets_what_was_received_and_what_was_approved()
    {
        await Compare("failures\r\n4", (received, verified) =>
        {
            Assert.Equal(("failures\n4", "failures 3"), (received, verified));
            return new(SnapshotAnswer.Same, "");
        });
    }

    [Fact]
    public async Task The_approved_text_itself_needs_no_comparer() =>
        Assert.Equal(SnapshotOutcome.Matched, (await Compare("failures 3", static (_, _) => throw new InvalidOperationException("was asked"))).Outcome);

    [Fact]
    public async Task A_comparer_that_breaks_passes_nothing_and_leaves_no_stale_file()
    {
        _sandbox.Leave(_name, "failures 9");

        var error = await Assert.ThrowsAnyAsync<Exception>(() => Compare("failures 4", static (_, _) => throw new InvalidOperationException("broken")));

        Assert.Contains("broken", error.ToString(), StringComparison.Ordinal);
        Assert.Equal([_name.VerifiedFile], _sandbox.Files);
    }

    [Fact]
    public async Task Accepting_does_not_replace_what_stands()
    {
        var result = await Compare("failures 2", Answer(SnapshotAnswer.Same, ""), new() { Accept = true });

        Assert.Equal(SnapshotOutcome.Matched, result.Outcome);
        Assert.Equal(SnapshotSandbox.Bytes("failures 3"), File.ReadAllBytes(_sandbox.Verified(_name)));
    }
}
