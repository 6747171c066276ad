namespace Assay.Models.Tests.Cassettes;

public sealed class CassetteSettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assay-cassette-settings-").FullName;

    private AssaySettings Load(string json, params (string Name, string Value)[] environment)
    {
        File.WriteAllText(Path.Combine(_folder, "assay.json"), json);
        var below = Directory.CreateDirectory(Path.Combine(_folder, "below")).FullName;
        return AssaySettings.Load(below, name => environment.FirstOrDefault(e => e.Name == name).Value);
    }

    [Fact]
    public void A_path_of_the_file_is_relative_to_the_file_and_one_of_the_environment_to_the_working_directory()
    {
        const string json = """{ "cassette": { "path": "tapes/a.cassette", "mode": "replay-only" } }""";
        Assert.Equal(new CassetteSettings { Path = Path.Combine(_folder, "tapes/a.cassette"), Mode = "replay-only" }, Load(json).Cassette);
        Assert.Equal(new CassetteSettings { Path = "b.cassette", Mode = "record" }, Load(json, ("ASSAY_CASSETTE", "b.cassette"), ("ASSAY_CASSETTE_MODE", "record")).Cassette);
    }

    [Fact]
    public void Without_a_word_there_is_no_cassette()
    {
        Assert.Null(Load("{}").Cassette.Path);
        Assert.Null(Cassette.Of(Load("{}")));
    }

    [Theory]
    [InlineData("""{ "cassette": { "path": "a", "mode": "sometimes" } }""", "field 'cassette.mode'", "'sometimes' is no mode; write replay, record, replay-only.")]
    [InlineData("""{ "cassette": { "path": " " } }""", "field 'cassette.path'", "it is blank; name a file.")]
    [InlineData("""{ "cassette": { "mode": "record" } }""", "field 'cassette.mode'", "there is no cassette; name one in cassette.path or ASSAY_CASSETTE.")]
    [InlineData("""{ "cassette": { "file": "a" } }""", "field 'cassette.file'", "there is no such field")]
    public void A_mistake_is_told_with_its_field(string json, string place, string problem)
    {
        var told = Assert.Throws<InputException>(() => Load(json)).Message;
        Assert.Contains(place, told, StringComparison.Ordinal);
        Assert.Contains(problem, told, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
