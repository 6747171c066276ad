using System.Text;

namespace Assay.Models.Tests.Cassettes;

public sealed class CassetteFileTests : IDisposable
{
    private const int Prompts = 24;

    private readonly Tape _tape = new();

    [Fact]
    public async Task Cut_at_every_byte_of_its_last_4_KiB_it_opens_drops_the_torn_record_at_most_and_says_so()
    {
        var answers = await _tape.RecordAsync(Prompts);
        var whole = await File.ReadAllBytesAsync(_tape.Path, Tape.Token);
        Assert.True(whole.Length > 4096);
        for (var length = whole.Length - 4096; length < whole.Length; length++)
        {
            await File.WriteAllBytesAsync(_tape.Path, whole[..length], Tape.Token);
            var end = Array.LastIndexOf(whole, (byte)'\n', length - 1) + 1;
            var kept = whole.AsSpan(0, end).Count((byte)'\n') - 1;
            var readOnly = length % 2 == 0;
            await using var cassette = _tape.Open(readOnly ? CassetteMode.ReplayOnly : CassetteMode.Replay);
            Assert.Equal((kept, (long)length - end), (cassette.Count, cassette.TornBytes));
            Assert.Empty(cassette.DamagedLines);
            Assert.Equal(readOnly ? length : end, new FileInfo(_tape.Path).Length);
        }
        await File.WriteAllBytesAsync(_tape.Path, whole[..^2], Tape.Token);
        Assert.Equal(answers.Length - 1, (await _tape.ReplayAsync(Prompts)).Count(a => answers.Contains(a)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(16)]
    public async Task Cut_within_its_first_line_it_is_begun_again(int length)
    {
        await File.WriteAllTextAsync(_tape.Path, "assay-cassette 1\n"[..length], Tape.Token);
        await using (var cassette = _tape.Open(CassetteMode.Replay)) Assert.Equal((0, length), (cassette.Count, cassette.TornBytes));
        var answers = await _tape.RecordAsync(2);
        Assert.Equal(answers, await _tape.ReplayAsync(2));
    }

    [Fact]
    public async Task After_a_torn_record_recording_goes_on_and_nothing_is_lost()
    {
        var answers = await _tape.RecordAsync(Prompts);
        using (var file = new FileStream(_tape.Path, FileMode.Append)) file.Write("12345678 torn"u8);
        var again = await _tape.RecordAsync(Prompts + 1);
        Assert.Equal(answers, again[..Prompts]);
        Assert.Equal(again, await _tape.ReplayAsync(Prompts + 1));
    }

    [Fact]
    public async Task A_bit_flipped_anywhere_in_a_record_is_found_and_the_record_is_never_served()
    {
        var answers = await _tape.RecordAsync(3);
        var whole = await File.ReadAllBytesAsync(_tape.Path, Tape.Token);
        var start = Array.IndexOf(whole, (byte)'\n') + 1;
        var second = Array.IndexOf(whole, (byte)'\n', start) + 1;
        var end = Array.IndexOf(whole, (byte)'\n', second) + 1;
        for (var at = second; at < end; at++)
        {
            var flipped = whole.ToArray();
            flipped[at] ^= (byte)(1 << (at % 8));
            await File.WriteAllBytesAsync(_tape.Path, flipped, Tape.Token);
            await using (var cassette = _tape.Open(CassetteMode.ReplayOnly)) Assert.NotEmpty(cassette.DamagedLines);
            var served = await _tape.ReplayAsync(3);
            Assert.All(served.Zip(answers), pair => Assert.True(pair.First is null || pair.First == pair.Second));
            Assert.Contains(null, served);
        }
    }

    [Fact]
    public async Task A_bit_flipped_after_the_cassette_was_opened_is_found_too()
    {
        await _tape.RecordAsync(1);
        await using var cassette = _tape.Open(CassetteMode.ReplayOnly);
        using (var file = new FileStream(_tape.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            file.Position = file.Length - 30;
            file.WriteByte((byte)'#');
        }
        await Assert.ThrowsAsync<ModelException>(() => Tape.AskAsync(Tape.Client(cassette, new SayingClient()), "prompt 1"));
    }

    [Fact]
    public async Task Line_ends_that_git_or_an_editor_changed_do_no_harm()
    {
        var answers = await _tape.RecordAsync(3);
        await File.WriteAllTextAsync(_tape.Path, (await File.ReadAllTextAsync(_tape.Path, Tape.Token)).Replace("\n", "\r\n", StringComparison.Ordinal), Tape.Token);
        Assert.Equal(answers, await _tape.ReplayAsync(3));
    }

    [Theory]
    [InlineData("prompt,completion\nHow?,so\n", "it is no cassette")]
    [InlineData("", null)]
    [InlineData("assay-cassette 2\n", "another version")]
    [InlineData("\0\u0001\u0002 binary", "it is no cassette")]
    public async Task A_file_of_another_kind_is_told_and_left_alone(string text, string? told)
    {
        await File.WriteAllTextAsync(_tape.Path, text, Tape.Token);
        foreach (var mode in Enum.GetValues<CassetteMode>().Where(_ => told is not null))
        {
            var error = Assert.Throws<InputException>(() => _tape.Open(mode));
            Assert.Contains(told!, error.Message, StringComparison.Ordinal);
            Assert.Equal(_tape.Path, error.Place);
            Assert.Equal(text, await File.ReadAllTextAsync(_tape.Path, Tape.Token));
        }
    }

    [Fact]
    public void A_missing_file_is_told_in_replay_only_and_a_folder_is_no_file()
    {
        Assert.Contains("no such cassette", Assert.Throws<InputException>(() => _tape.Open(CassetteMode.ReplayOnly)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_tape.Path));
        Directory.CreateDirectory(_tape.Path);
        Assert.Throws<InputException>(() => _tape.Open(CassetteMode.Replay));
    }

    [Fact]
    public async Task Any_tool_can_check_it_with_a_CRC_32_and_a_SHA_256()
    {
        await _tape.RecordAsync(2);
        foreach (var line in (await File.ReadAllLinesAsync(_tape.Path, Tape.Token)).Skip(1))
        {
            // Both computed without the code under test; the CRC bit by bit, from the polynomial of ISO 3309.
            var crc = 0xFFFFFFFFu;
            foreach (var b in Encoding.UTF8.GetBytes(line[9..]))
            {
                crc ^= b;
                for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }
            Assert.Equal(line[..8], $"{~crc:x8}");
            using var json = System.Text.Json.JsonDocument.Parse(line[74..]);
            var asked = Encoding.UTF8.GetBytes(json.RootElement.GetProperty("asked").GetRawText());
            Assert.Equal(line[9..73], Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(asked)));
        }
    }

    public void Dispose() => _tape.Dispose();
}
