using System.Text;

namespace Assay.Running.Tests.Store;

public sealed class GroupCommitTests
{
    private static readonly byte[] Line = Encoding.UTF8.GetBytes("a line of twenty-four b\n");

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(OutOfMemoryException))]
    public async Task Whatever_fails_in_the_writer_reaches_all_who_wait_and_all_who_come(Type kind)
    {
        var file = new FailingStream(room: 10 * Line.Length, (Exception)Activator.CreateInstance(kind, "no room left")!);
        var commit = new GroupCommit("the file", file);
        // Appended at once, so that several are in the batch that fails and several behind it.
        var told = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(async () => await Record.ExceptionAsync(() => commit.AppendAsync(Line)))));
        var kept = told.Count(t => t is null);
        Assert.All(told.OfType<Exception>(), t => Assert.Contains("no room left", Assert.IsType<StoreException>(t).Message));
        Assert.InRange(kept, 0, 10);
        await Assert.ThrowsAsync<StoreException>(() => commit.AppendAsync(Line));
        Assert.Equal(kept * Line.Length, file.Length); // what was told is there, and the half-written batch is not
        await commit.DisposeAsync();
    }

    [Fact]
    public async Task A_failure_to_cut_the_file_back_does_not_hide_the_first_one()
    {
        var commit = new GroupCommit("the file", new FailingStream(room: 10, new IOException("no room left")) { CannotCut = true });
        Assert.Contains("no room left", (await Assert.ThrowsAsync<StoreException>(() => commit.AppendAsync(Line))).Message);
        await commit.DisposeAsync();
    }

    [Fact]
    public async Task A_line_is_told_only_after_the_flush()
    {
        var file = new FailingStream(room: long.MaxValue, new IOException("-"));
        await using var commit = new GroupCommit("the file", file);
        for (var i = 1; i <= 20; i++)
        {
            await commit.AppendAsync(Line);
            Assert.Equal(i * Line.Length, file.Flushed);
        }
    }

    [Fact]
    public async Task Lines_that_gather_while_the_disk_works_share_one_flush_and_lie_where_they_say()
    {
        var file = new FailingStream(room: long.MaxValue, new IOException("-")) { FlushTime = TimeSpan.FromMilliseconds(20) };
        await using var commit = new GroupCommit("the file", file);
        var offsets = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => commit.AppendAsync(Line))));
        Assert.Equal(Enumerable.Range(0, 200).Select(i => (long)i * Line.Length), offsets.Order());
        Assert.InRange(file.Flushes, 1, 100);
    }

    [Fact]
    public async Task What_is_waiting_when_it_is_closed_is_written_and_nothing_after()
    {
        var file = new FailingStream(room: long.MaxValue, new IOException("-")) { FlushTime = TimeSpan.FromMilliseconds(5) };
        var commit = new GroupCommit("the file", file);
        var waiting = Enumerable.Range(0, 50).Select(_ => commit.AppendAsync(Line)).ToList();
        await commit.DisposeAsync();
        await Task.WhenAll(waiting);
        Assert.Equal(50 * Line.Length, file.Flushed);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => commit.AppendAsync(Line));
    }

    /// <summary>A disk with so much room: what goes beyond is written in part, as a real one does, and then fails.</summary>
    private sealed class FailingStream(long room, Exception failure) : MemoryStream
    {
        public bool CannotCut { get; init; }

        public TimeSpan FlushTime { get; init; }

        public long Flushed { get; private set; }

        public int Flushes { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Position + buffer.Length <= room)
            {
                base.Write(buffer);
                return;
            }
            base.Write(buffer[..(int)(room - Position)]);
            throw failure;
        }

        public override void Flush()
        {
            Thread.Sleep(FlushTime);
            Flushed = Length;
            Flushes++;
        }

        public override void SetLength(long value)
        {
            if (CannotCut) throw new IOException("cannot cut");
            base.SetLength(value);
        }
    }
}
