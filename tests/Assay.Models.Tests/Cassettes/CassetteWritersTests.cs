using System.Diagnostics;

namespace Assay.Models.Tests.Cassettes;

/// <summary>Several writers at once, and writers whose disk is full. Writers in processes of their own are tested in Assay.EndToEnd.Tests.</summary>
public sealed class CassetteWritersTests : IDisposable
{
    private readonly Tape _tape = new();

    [Fact]
    public async Task Several_writers_lose_nothing_tear_nothing_and_see_what_the_others_recorded()
    {
        const int writers = 6, prompts = 60;
        var models = Enumerable.Range(0, writers).Select(_ => new SayingClient()).ToArray();
        var answers = await Task.WhenAll(models.Select(model => Task.Run(async () =>
        {
            await using var cassette = _tape.Open(CassetteMode.Replay);
            var client = Tape.Client(cassette, model);
            return await Task.WhenAll(Enumerable.Range(1, prompts).Select(async i => (await Tape.AskAsync(client, $"prompt {i}")).Text));
        })));
        // Each prompt has one answer, the same for all who asked it, and that one is in the file.
        Assert.All(answers, a => Assert.Equal(answers[0], a));
        Assert.Equal(answers[0], await _tape.ReplayAsync(prompts));
        await using var read = _tape.Open(CassetteMode.ReplayOnly);
        Assert.Equal((prompts, 0L, 0), (read.Count, read.TornBytes, read.DamagedLines.Count));
    }

    [Fact]
    public async Task A_reader_sees_what_is_recorded_after_it_opened()
    {
        await _tape.RecordAsync(1);
        await using var reader = _tape.Open(CassetteMode.ReplayOnly);
        var answers = await _tape.RecordAsync(2);
        Assert.Equal(answers[1], (await Tape.AskAsync(Tape.Client(reader, new SayingClient()), "prompt 2")).Text);
    }

    [Fact]
    public async Task A_disk_that_fills_up_in_the_middle_of_a_record_loses_nothing_that_was_written_and_stops_asking()
    {
        var answers = await _tape.RecordAsync(3);
        var model = new SayingClient();
        await using (var cassette = Cassette.Open(_tape.Path, CassetteMode.Replay, Secrets.None, (file, bytes, offset) =>
        {
            RandomAccess.Write(file, bytes.AsSpan(0, bytes.Length / 2), offset);
            throw new IOException("No space left on device");
        }))
        {
            var client = Tape.Client(cassette, model);
            var error = await Assert.ThrowsAsync<ModelException>(() => Tape.AskAsync(client, "prompt 4"));
            Assert.Contains("No space left on device", error.Message, StringComparison.Ordinal);
            Assert.Contains(_tape.Path, error.Message, StringComparison.Ordinal);
            Assert.Contains("3 recordings are kept", error.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<ModelException>(() => Tape.AskAsync(client, "prompt 5"));
            Assert.Equal(1, model.Asked);
            Assert.Equal(answers[0], (await Tape.AskAsync(client, "prompt 1")).Text);
        }
        await using (var cassette = _tape.Open(CassetteMode.ReplayOnly)) Assert.Equal((3, 0L), (cassette.Count, cassette.TornBytes));
        Assert.Equal((string?[])[.. answers, null], await _tape.ReplayAsync(4));
    }

    [Fact]
    public async Task A_disk_that_is_really_full_loses_nothing_that_was_written()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux mounts a small disk in memory");
        var disk = Directory.CreateTempSubdirectory("assay-full-").FullName;
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk), "a small disk in memory cannot be mounted here: that needs root");
        try
        {
            var path = Path.Combine(disk, "a.cassette");
            var kept = new Dictionary<string, string>();
            ModelException? full = null;
            await using (var cassette = Cassette.Open(path, CassetteMode.Replay, Secrets.None))
            {
                var client = Tape.Client(cassette, new SayingClient());
                for (var i = 0; i < 1000 && full is null; i++)
                {
                    try
                    {
                        kept[$"prompt {i}"] = (await Tape.AskAsync(client, $"prompt {i}")).Text;
                    }
                    catch (ModelException e)
                    {
                        full = e;
                    }
                }
            }
            Assert.Contains(path, full!.Message, StringComparison.Ordinal);
            Assert.True(kept.Count > 10);
            await using var read = Cassette.Open(path, CassetteMode.ReplayOnly, Secrets.None);
            Assert.Equal((kept.Count, 0L), (read.Count, read.TornBytes));
            foreach (var (prompt, answer) in kept) Assert.Equal(answer, (await Tape.AskAsync(Tape.Client(read, new SayingClient()), prompt)).Text);
        }
        finally
        {
            Run("umount", "-l", disk);
            Directory.Delete(disk);
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    public void Dispose() => _tape.Dispose();
}
