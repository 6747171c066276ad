using System.Text;
using System.Text.Json;
using Assay.Models;

namespace Assay.Running.Tests;

public sealed class FinishedTrialsTests
{
    private static readonly string[] Lines = [.. Enumerable.Range(1, 4).Select(Line)];

    private static string Line(int epoch) => JsonSerializer.Serialize(new TrialResult(
        new Transcript { Trial = new Trial("a", "b", epoch), Model = "m", Turns = [Turn.User("grüße")], Ending = Ending.Finished },
        [new Verdict("j", Outcome.Pass, "met")]), Json.Options);

    private static string FileOf(byte[] bytes)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("assay-torn-").FullName, "a.trials.jsonl");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    [Fact]
    public void A_file_cut_at_any_byte_opens_drops_at_most_the_torn_record_and_says_how_much()
    {
        var whole = Encoding.UTF8.GetBytes(string.Concat(Lines.Select(l => l + "\n")));
        var path = FileOf([]);
        for (var cut = 0; cut <= whole.Length; cut++)
        {
            File.WriteAllBytes(path, whole[..cut]);
            var kept = whole[..cut].Count(b => b == (byte)'\n');
            var finished = FinishedTrials.Recover(path);
            Assert.Equal(kept, finished.Results.Count);
            Assert.Equal(cut - Array.LastIndexOf(whole[..cut], (byte)'\n') - 1, finished.TornBytes);
            Assert.Equal(cut - finished.TornBytes, new FileInfo(path).Length);
        }
    }

    [Fact]
    public void A_line_in_the_middle_that_is_no_trial_is_named_and_nothing_is_cut()
    {
        var path = FileOf(Encoding.UTF8.GetBytes($"{Lines[0]}\n{{\"half\":\n{Lines[1]}\n"));
        var length = new FileInfo(path).Length;
        Assert.Contains("line 2", Assert.Throws<InputException>(() => FinishedTrials.Recover(path)).Message);
        Assert.Equal(length, new FileInfo(path).Length);
    }

    [Fact]
    public void A_trial_that_stands_twice_is_named() =>
        Assert.Contains("line 2", Assert.Throws<InputException>(() => FinishedTrials.Recover(FileOf(Encoding.UTF8.GetBytes($"{Lines[0]}\n{Lines[0]}\n")))).Message);
}
