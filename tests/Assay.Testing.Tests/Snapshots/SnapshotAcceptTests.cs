using Assay.Testing.Snapshots;

namespace Assay.Testing.Tests.Snapshots;

public sealed class SnapshotAcceptTests : IDisposable
{
    private readonly SnapshotSandbox _sandbox = new();
    private readonly SnapshotName _name = new("Bench", "Structure");

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("cases 11")]
    public async Task Accepting_makes_the_received_text_the_approved_one(string? approved)
    {
        if (approved is not null)
            _sandbox.Approve(_name, approved, byteOrderMark: false);

        var result = await Snapshot.CompareAsync(_sandbox.Folder(new() { Accept = true }), _name, "cases 12\n");

        Assert.Equal(SnapshotOutcome.Accepted, result.Outcome);
        Assert.False(result.Failed);
        Assert.Equal([_name.VerifiedFile], _sandbox.Files);
        Assert.Equal(SnapshotSandbox.Bytes("cases 12\n"), File.ReadAllBytes(_sandbox.Verified(_name)));
    }

    [Fact]
    public async Task Renaming_accepts_as_well()
    {
        await Snapshot.CompareAsync(_sandbox.Folder(), _name, "cases 12");
        File.Move(_sandbox.Received(_name), _sandbox.Verified(_name));

        Assert.Equal(SnapshotOutcome.Matched, (await Snapshot.CompareAsync(_sandbox.Folder(), _name, "cases 12")).Outcome);
    }

    [Theory]
    [InlineData("cases 12")]
    [InlineData("cases 11")]
    public async Task A_build_server_accepts_nothing(string approved)
    {
        _sandbox.Approve(_name, approved);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Snapshot.CompareAsync(_sandbox.Folder(new() { Accept = true, BuildServer = true }), _name, "cases 12"));

        Assert.Contains("ASSAY_ACCEPT", error.Message, StringComparison.Ordinal);
        Assert.Equal([_name.VerifiedFile], _sandbox.Files);
        Assert.Equal(SnapshotSandbox.Bytes(approved), File.ReadAllBytes(_sandbox.Verified(_name)));
    }
}
