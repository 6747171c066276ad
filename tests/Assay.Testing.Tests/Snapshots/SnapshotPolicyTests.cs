using Assay.Testing.Snapshots;
using Xunit.Sdk;

namespace Assay.Testing.Tests.Snapshots;

public sealed class SnapshotPolicyTests : IDisposable
{
    private readonly SnapshotSandbox _sandbox = new();
    private readonly SnapshotName _approved = new("Bench", "Scorecard", ("model", "reference:guarded"));
    private readonly SnapshotName _other = new("Bench", "Scorecard", ("model", "ollama:llama3.2"));

    public SnapshotPolicyTests() => _sandbox.Approve(_approved, "failures 0");

    public void Dispose() => _sandbox.Dispose();

    private Task<SnapshotResult> Compare(SnapshotName name, SnapshotEnvironment? environment = null) =>
        Snapshot.CompareAsync(_sandbox.Folder(environment), name, "failures 3");

    [Fact]
    public async Task A_run_of_another_model_writes_no_file_and_says_how_to_approve_it()
    {
        var result = await Compare(_other);

        Assert.Equal(SnapshotOutcome.NotApproved, result.Outcome);
        Assert.False(result.Failed);
        Assert.Equal([_approved.VerifiedFile], _sandbox.Files);
        Assert.Equal(
            $"""
            The model 'ollama:llama3.2' is not approved for Bench.Scorecard: nothing was compared and no file was written.
            Directory: {_sandbox.Folder().Directory}
            Missing: Bench.Scorecard_model=ollama-llama3.2.verified.txt
            Approved: Bench.Scorecard_model=reference-guarded.verified.txt
            To approve the model, run again with ASSAY_APPROVE_MODEL=1, review Bench.Scorecard_model=ollama-llama3.2.received.txt, rename it to Bench.Scorecard_model=ollama-llama3.2.verified.txt and commit it.
            """, result.Message);
    }

    [Fact]
    public async Task A_benchmark_that_asks_no_model_is_compared_like_any_text_and_not_skipped()
    {
        var measured = new SnapshotName("Index", "Scorecard", ("model", "none"));
        Assert.Equal("Index.Scorecard_model=none.verified.txt", measured.VerifiedFile);
        Assert.Equal(SnapshotOutcome.New, (await Compare(measured)).Outcome);
    }

    [Fact]
    public async Task In_a_test_it_is_neither_green_nor_red_but_skipped_with_that_reason()
    {
        string? reason = null;
        try
        {
            await Snapshot.VerifyAsync(_sandbox.Folder(), _other, "failures 3");
        }
        catch (SkipException skip)
        {
            reason = skip.Message;
        }

        Assert.Contains("'ollama:llama3.2' is not approved", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_approval_there_is_not_even_a_folder()
    {
        using var empty = new SnapshotSandbox();

        var result = await Snapshot.CompareAsync(empty.Folder(), _other, "failures 3");

        Assert.Contains("Approved: none", result.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(empty.Folder().Directory));
    }

    [Fact]
    public async Task Where_every_model_must_be_approved_another_one_fails_and_writes_no_file()
    {
        var result = await Compare(_other, new() { RequireApproved = true });

        Assert.Equal(SnapshotOutcome.ApprovalRequired, result.Outcome);
        Assert.True(result.Failed);
        Assert.Equal([_approved.VerifiedFile], _sandbox.Files);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task A_model_is_approved_by_asking_for_its_file_and_renaming_it(bool requireApproved, bool buildServer)
    {
        var asked = await Compare(_other, new() { ApproveModel = true, RequireApproved = requireApproved, BuildServer = buildServer });
        Assert.Equal(SnapshotOutcome.New, asked.Outcome);
        File.Move(_sandbox.Received(_other), _sandbox.Verified(_other));

        Assert.Equal(SnapshotOutcome.Matched, (await Compare(_other)).Outcome);
    }

    [Fact]
    public async Task Accepting_alone_approves_no_model()
    {
        Assert.Equal(SnapshotOutcome.NotApproved, (await Compare(_other, new() { Accept = true })).Outcome);
        Assert.Equal([_approved.VerifiedFile], _sandbox.Files);
    }

    [Fact]
    public async Task Asking_and_accepting_approve_in_one_run()
    {
        Assert.Equal(SnapshotOutcome.Accepted, (await Compare(_other, new() { Accept = true, ApproveModel = true })).Outcome);
        Assert.Equal([_other.VerifiedFile, _approved.VerifiedFile], _sandbox.Files);
    }

    [Fact]
    public async Task An_approved_model_is_compared() =>
        Assert.Equal(SnapshotOutcome.Different, (await Compare(_approved)).Outcome);

    [Fact]
    public async Task A_companion_that_is_missing_beside_an_approved_whole_is_missed() =>
        Assert.Equal(SnapshotOutcome.New, (await Compare(_approved.Beside("cases"))).Outcome);

    [Fact]
    public async Task A_companion_of_a_model_that_is_not_approved_is_withheld_with_it() =>
        Assert.Equal(SnapshotOutcome.NotApproved, (await Compare(_other.Beside("cases"))).Outcome);

    [Fact]
    public async Task A_model_is_not_approved_by_one_whose_name_goes_on()
    {
        _sandbox.Approve(_other, "failures 3");

        Assert.Equal(SnapshotOutcome.NotApproved, (await Compare(new("Bench", "Scorecard", ("model", "ollama:llama3")))).Outcome);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    public async Task An_empty_file_approves_no_model(byte[] bytes)
    {
        _sandbox.Put(_sandbox.Verified(_other), bytes);

        Assert.Equal(SnapshotOutcome.NotApproved, (await Compare(_other)).Outcome);
    }

    [Fact]
    public async Task What_is_no_models_snapshot_is_always_compared() =>
        Assert.Equal(SnapshotOutcome.New, (await Compare(new("Bench", "Structure", ("protocol", "Published")))).Outcome);
}
