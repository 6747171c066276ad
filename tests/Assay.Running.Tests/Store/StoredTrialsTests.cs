using Assay.Models;
using static Assay.Running.Tests.Store.StoreSandbox;

namespace Assay.Running.Tests.Store;

public sealed class StoredTrialsTests
{
    /// <summary>Of a store of 12 KiB the last 4 KiB, which hold about ten records, are cut at every byte.</summary>
    [Fact]
    public void A_store_cut_at_any_byte_of_its_last_4_KiB_opens_drops_at_most_the_torn_record_and_says_how_much()
    {
        var whole = File.ReadAllBytes(FileOf(Enumerable.Range(1, 30).Select(i => Line(i, said: new string('x', 200))).Prepend(Header)));
        var path = NewPath();
        for (var cut = whole.Length; cut >= whole.Length - 4096; cut--)
        {
            File.WriteAllBytes(path, whole[..cut]);
            var kept = whole[..cut].Count(b => b == (byte)'\n') - 1;
            var held = StoredTrials.Recover(path);
            Assert.Equal(Enumerable.Range(1, kept), held.Scores.Select(s => s.Trial.Epoch));
            Assert.Equal(cut - Array.LastIndexOf(whole[..cut], (byte)'\n') - 1, held.TornBytes);
            Assert.Equal(whole[..(int)(cut - held.TornBytes)], File.ReadAllBytes(path));
            Assert.Equal(0, StoredTrials.Read(path).TornBytes);
        }
    }

    [Fact]
    public async Task A_store_cut_within_its_header_begins_anew()
    {
        for (var cut = 0; cut <= Header.Length; cut++)
        {
            var path = NewPath();
            await File.WriteAllTextAsync(path, Header[..cut], TestContext.Current.CancellationToken);
            await using (var store = await RunStore.OpenAsync(path, "bench"))
            {
                Assert.Equal((cut, 0), (store.Held.TornBytes, store.Held.Trials.Count));
                await store.WriteAsync(Result(1), TestContext.Current.CancellationToken);
            }
            Assert.Equal([Header, Line(1)], File.ReadAllLines(path));
        }
    }

    [Fact]
    public void A_line_in_the_middle_that_is_no_trial_is_named_and_nothing_is_cut()
    {
        foreach (var wrong in (string[])["{\"half\":", "", "null", "{}", Line(2).Replace("\"verdicts\":[", "\"verdicts\":[],\"more\":["), "{\"transcript\":null,\"verdicts\":[]}",
            Line(2).Replace("\"Pass\"", "0"), Line(2).Replace("\"Pass\"", "7"), Line(2).Replace("\"Pass\"", "\"NotRun\""), Line(2).Replace("\"calls\":[]", "\"calls\":[null]"), Line(2).Replace("\"evidence\":[]", "\"evidence\":[null]"),
            Line(2).Replace("\"ending\":", "\"ending\":\"Failed\",\"ending\":")])
        {
            var path = FileOf(Header, Line(1), wrong, Line(3));
            var before = File.ReadAllBytes(path);
            Assert.Contains("line 3", Assert.Throws<InputException>(() => StoredTrials.Recover(path)).Message);
            Assert.Equal(before, File.ReadAllBytes(path));
        }
    }

    [Fact]
    public void The_last_record_of_a_trial_counts_where_the_earlier_one_was_an_error()
    {
        var path = FileOf(Header, Line(1, Outcome.Error), Line(2), Line(1, Outcome.Error), Line(1, Outcome.Fail));
        var held = StoredTrials.Read(path);
        Assert.Equal(2, held.Trials.Count);
        Assert.Equal(Outcome.Fail, held.Find(Trial(1))!.Score.Outcome);
        Assert.Equal([Outcome.Pass, Outcome.Fail], held.Results().Select(r => r.Deciding.Outcome));
    }

    [Theory]
    [InlineData(Outcome.Pass)]
    [InlineData(Outcome.Unscored)]
    public void A_trial_that_was_judged_and_stands_twice_is_named(Outcome outcome) =>
        Assert.Contains("line 4", Assert.Throws<InputException>(() => StoredTrials.Read(FileOf(Header, Line(1, outcome), Line(2), Line(1)))).Message);

    [Fact]
    public void A_file_with_answers_of_two_models_mixes_two_runs_and_the_line_is_named()
    {
        var told = Assert.Throws<InputException>(() => StoredTrials.Read(FileOf(Header, Line(1), Line(2).Replace("\"model\":\"", "\"model\":\"another:")))).Message;
        Assert.Contains("line 3", told);
        Assert.Contains("another:", told);
    }

    [Theory]
    [InlineData("""{"format":"assay-trials","version":3,"benchmark":"bench"}""", "version 3")]
    [InlineData("""{"format":"assay-trials","version":1,"benchmark":"bench"}""", "version 1")]
    [InlineData("""{"format":"another","version":2,"benchmark":"bench"}""", "'another'")]
    [InlineData("""{"format":"assay-trials","version":2,"benchmark":"bench","more":1}""", "more")]
    [InlineData("""{"format":"assay-trials"}""", "version")]
    public void A_header_of_an_unknown_version_is_an_error_that_names_it(string header, string said)
    {
        var told = Assert.Throws<InputException>(() => StoredTrials.Read(FileOf(header, Line(1)))).Message;
        Assert.Contains("line 1", told);
        Assert.Contains(said, told);
    }

    [Fact]
    public void A_file_without_a_header_is_of_version_1_and_is_read()
    {
        var held = StoredTrials.Read(FileOf(Line(1), Line(2)));
        Assert.Equal((1, 2), (held.Header.Version, held.Trials.Count));
    }

    [Fact]
    public async Task The_store_of_another_benchmark_is_refused()
    {
        var told = await Assert.ThrowsAsync<InputException>(() => RunStore.OpenAsync(FileOf(Header, Line(1)), "other"));
        Assert.Contains("'bench', not of 'other'", told.Message);
    }

    [Fact]
    public void A_line_longer_than_the_buffer_is_read_whole()
    {
        var said = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"word {i} "));
        var held = StoredTrials.Read(FileOf(Header, Line(1), Line(2, said: said), Line(3)));
        Assert.Equal(said, held.Read(held.Find(Trial(2))!).Transcript.Turns[1].Text);
        Assert.Equal(3, held.Trials.Count);
    }
}
