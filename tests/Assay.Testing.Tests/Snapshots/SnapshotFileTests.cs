using Assay.Testing.Snapshots;

namespace Assay.Testing.Tests.Snapshots;

public sealed class SnapshotFileTests : IDisposable
{
    private readonly SnapshotSandbox _sandbox = new();
    private readonly SnapshotName _name = new("SciRiskBench", "Structure");

    public void Dispose() => _sandbox.Dispose();

    private Task<SnapshotResult> Compare(string text) => Snapshot.CompareAsync(_sandbox.Folder(), _name, text);

    [Theory]
    [InlineData("cases 12\nrate  0.083")]
    [InlineData("cases 12\nrate  0.083\n")]
    [InlineData("  Ω – 模型\n\n")]
    public async Task A_received_file_is_the_text_after_a_byte_order_mark(string text)
    {
        await Compare(text);

        Assert.Equal(SnapshotSandbox.Bytes(text), File.ReadAllBytes(_sandbox.Received(_name)));
        Assert.Equal([_name.ReceivedFile], _sandbox.Files);
    }

    [Fact]
    public async Task Line_ends_are_written_as_LF_and_a_byte_order_mark_only_once()
    {
        await Compare("\uFEFFa\r\nb\rc\n");

        Assert.Equal(SnapshotSandbox.Bytes("a\nb\nc\n"), File.ReadAllBytes(_sandbox.Received(_name)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_approved_file_is_read_with_and_without_byte_order_mark(bool byteOrderMark)
    {
        _sandbox.Approve(_name, "cases 12\n", byteOrderMark);

        var result = await Compare("cases 12\n");

        Assert.Equal(SnapshotOutcome.Matched, result.Outcome);
        Assert.Equal(SnapshotSandbox.Bytes("cases 12\n", byteOrderMark), File.ReadAllBytes(_sandbox.Verified(_name)));
    }

    [Fact]
    public async Task A_match_deletes_the_received_file_of_an_earlier_run()
    {
        _sandbox.Approve(_name, "cases 12");
        _sandbox.Leave(_name, "cases 11");

        Assert.Equal(SnapshotOutcome.Matched, (await Compare("cases 12")).Outcome);
        Assert.Equal([_name.VerifiedFile], _sandbox.Files);
    }

    [Fact]
    public async Task A_final_line_end_is_a_difference()
    {
        _sandbox.Approve(_name, "cases 12");

        Assert.Equal(SnapshotOutcome.Different, (await Compare("cases 12\n")).Outcome);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    public async Task An_empty_file_that_a_diff_tool_left_approves_nothing(byte[] bytes)
    {
        _sandbox.Put(_sandbox.Verified(_name), bytes);

        Assert.Equal(SnapshotOutcome.New, (await Compare("cases 12")).Outcome);
        Assert.Equal([_name.ReceivedFile], _sandbox.Files);
    }

    [Fact]
    public async Task An_approved_file_with_a_carriage_return_is_rejected_by_its_line()
    {
        _sandbox.Approve(_name, "one\ntwo\r\nthree\r\n");

        var result = await Compare("one\ntwo\nthree\n");

        Assert.Equal(SnapshotOutcome.Unreadable, result.Outcome);
        Assert.True(result.Failed);
        Assert.Contains("line 2 holds a carriage return: " + _sandbox.Verified(_name), result.Message, StringComparison.Ordinal);
        Assert.Contains("*.verified.txt text eol=lf", result.Message, StringComparison.Ordinal);
        Assert.Equal(SnapshotSandbox.Bytes("one\ntwo\nthree\n"), File.ReadAllBytes(_sandbox.Received(_name)));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 })]
    [InlineData(new byte[] { 0x61, 0xE9, 0x62 })]
    public async Task An_approved_file_that_is_not_UTF_8_is_rejected(byte[] bytes)
    {
        _sandbox.Put(_sandbox.Verified(_name), bytes);

        var result = await Compare("a");

        Assert.Equal(SnapshotOutcome.Unreadable, result.Outcome);
        Assert.Contains(_sandbox.Verified(_name), result.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task An_empty_text_is_refused(string text)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Compare(text));
        Assert.Empty(_sandbox.Files);
    }

    [Fact]
    public async Task A_name_with_colon_slash_and_unicode_is_a_file_on_disk()
    {
        var name = new SnapshotName("SciRiskBench", "Scorecard", ("model", "openai:org/模型 é"));
        var folder = _sandbox.Folder(new() { ApproveModel = true });

        await Snapshot.CompareAsync(folder, name, "n 12");

        Assert.Equal(["SciRiskBench.Scorecard_model=openai-org-模型 é.received.txt"], _sandbox.Files);
    }
}
