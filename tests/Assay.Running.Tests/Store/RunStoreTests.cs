using Assay.Models;
using static Assay.Running.Tests.Store.StoreSandbox;

namespace Assay.Running.Tests.Store;

public sealed class RunStoreTests
{
    [Fact]
    public async Task Whoever_is_told_finds_the_trial_in_the_file_while_it_grows()
    {
        var path = NewPath();
        await using var store = await RunStore.OpenAsync(path, "bench");
        await Task.WhenAll(Enumerable.Range(1, 300).Select(async i =>
        {
            await store.WriteAsync(Result(i), TestContext.Current.CancellationToken);
            if (i % 10 == 0) Assert.NotNull(StoredTrials.Read(path).Find(Trial(i)));
        }));
        Assert.Equal(300, StoredTrials.Read(path).Trials.Count);
    }

    [Fact]
    public async Task A_second_writer_is_refused_until_the_first_has_ended()
    {
        var path = NewPath();
        await using (await RunStore.OpenAsync(path, "bench"))
            Assert.Contains("another process", (await Assert.ThrowsAsync<InputException>(() => RunStore.OpenAsync(path, "bench"))).Message);
        await using (await RunStore.OpenAsync(path, "bench")) { }
        Assert.False(File.Exists($"{path}.lock"));
    }

    [Fact]
    public async Task An_index_that_cannot_be_written_does_not_keep_trials_from_being_kept()
    {
        var path = NewPath();
        Directory.CreateDirectory(StoreIndex.PathOf(path));
        await using (var store = await RunStore.OpenAsync(path, "bench")) await store.WriteAsync(Result(1), TestContext.Current.CancellationToken);
        Assert.Single(StoredTrials.Read(path).Trials);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_a_clear_error()
    {
        var file = FileOf("not a folder");
        var told = await Assert.ThrowsAsync<StoreException>(() => RunStore.OpenAsync(Path.Combine(file, "bench.trials.jsonl"), "bench"));
        Assert.Contains(file, told.Message);
    }
}
