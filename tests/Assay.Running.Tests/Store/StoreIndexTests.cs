using Assay.Models;
using static Assay.Running.Tests.Store.StoreSandbox;

namespace Assay.Running.Tests.Store;

public sealed class StoreIndexTests
{
    private static async Task<string> StoreAsync(params TrialResult[] results)
    {
        var path = NewPath();
        await using var store = await RunStore.OpenAsync(path, "bench");
        foreach (var result in results) await store.WriteAsync(result);
        return path;
    }

    private static Outcome? Found(string path, int epoch) => StoreIndex.Find(path, Trial(epoch))?.Deciding.Outcome;

    [Fact]
    public async Task A_trial_is_found_by_the_index_without_reading_the_rest()
    {
        var path = await StoreAsync(Result(1), Result(2, Outcome.Fail), Result(3));
        var lines = File.ReadAllLines(path);
        // Were the rest read, its first line would stop the reader.
        File.WriteAllText(path, $"{new string('#', lines[0].Length)}\n{string.Join('\n', lines[1..])}\n");
        Assert.Equal(Outcome.Fail, Found(path, 2));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no index at all\n")]
    [InlineData("""{"offset":0,"length":40,"trial":{"caseId":"bench/a","condition":"risk","epoch":2},"outcome":"Pass"}""" + "\n")]
    [InlineData("""{"offset":99999,"length":40,"trial":{"caseId":"bench/a","condition":"risk","epoch":2},"outcome":"Pass"}""" + "\n")]
    [InlineData("""{"offset":-5,"length":2000000000,"trial":{"caseId":"bench/a","condition":"risk","epoch":2},"outcome":"Pass"}""" + "\n")]
    public async Task An_index_that_is_wrong_is_not_believed(string index)
    {
        var path = await StoreAsync(Result(1), Result(2, Outcome.Fail));
        File.WriteAllText(StoreIndex.PathOf(path), index);
        Assert.Equal(Outcome.Fail, Found(path, 2));
        Assert.Null(Found(path, 9));
    }

    [Fact]
    public async Task An_index_that_points_to_the_record_of_another_trial_is_not_believed()
    {
        var path = await StoreAsync(Result(1), Result(2, Outcome.Fail));
        var index = File.ReadAllText(StoreIndex.PathOf(path));
        File.WriteAllText(StoreIndex.PathOf(path), index.Replace("\"epoch\":1", "\"epoch\":7").Replace("\"epoch\":2", "\"epoch\":1"));
        Assert.Equal(Outcome.Pass, Found(path, 1));
        Assert.Null(Found(path, 7));
    }

    [Fact]
    public async Task An_error_in_the_index_is_not_taken_for_the_last_word()
    {
        var path = await StoreAsync(Result(1, Outcome.Error));
        await File.AppendAllTextAsync(path, Line(1) + "\n", TestContext.Current.CancellationToken);
        Assert.Equal(Outcome.Pass, Found(path, 1));
    }

    [Fact]
    public async Task An_index_of_a_store_that_was_emptied_finds_nothing()
    {
        var path = await StoreAsync(Result(1));
        await File.WriteAllTextAsync(path, "", TestContext.Current.CancellationToken);
        Assert.Null(StoreIndex.Find(path, Trial(1)));
    }

    [Fact]
    public async Task The_index_is_written_anew_from_the_file_when_the_store_is_opened_again()
    {
        var path = await StoreAsync(Result(1), Result(2));
        var index = File.ReadAllText(StoreIndex.PathOf(path));
        File.Delete(StoreIndex.PathOf(path));
        await using (await RunStore.OpenAsync(path, "bench")) { }
        Assert.Equal(index, File.ReadAllText(StoreIndex.PathOf(path)));
    }
}
