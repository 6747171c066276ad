using Assay.Testing.Snapshots;

namespace Assay.Testing.Tests.Snapshots;

public sealed class SnapshotNameTests
{
    [Fact]
    public void The_files_are_named_after_class_method_and_parameters()
    {
        var name = new SnapshotName("SciRiskBench", "Scorecard", ("protocol", "Assay"), ("model", "reference:guarded"));

        Assert.Equal("SciRiskBench.Scorecard_protocol=Assay_model=reference-guarded.verified.txt", name.VerifiedFile);
        Assert.Equal("SciRiskBench.Scorecard_protocol=Assay_model=reference-guarded.received.txt", name.ReceivedFile);
        Assert.Equal("reference:guarded", name.Model);
    }

    [Fact]
    public void Without_parameters_nothing_follows_the_method() =>
        Assert.Equal("SciRiskBench.Structure.verified.txt", new SnapshotName("SciRiskBench", "Structure").VerifiedFile);

    // Expected: the table invalidFileNameChars in VerifyTests/Verify 31.28.0, src/Verify/FileNameCleaner.cs. (32 adds '#'.)
    [Fact]
    public void Exactly_the_characters_that_Verify_31_replaces_become_a_hyphen()
    {
        var replaced = Enumerable.Range(0, 0xD800).Select(static code => (char)code)
            .Where(static character => !char.IsWhiteSpace(character) || character < 0x20)
            .Where(static character => new SnapshotName("A", "B", ("v", $"x{character}")).Stem == "A.B_v=x-" && character != '-');

        Assert.Equal([.. Enumerable.Range(0, 32).Select(static code => (char)code), '"', '*', '/', ':', '<', '>', '?', '\\', '|'], replaced);
    }

    [Theory]
    [InlineData("ollama:llama3.2", "ollama-llama3.2")]
    [InlineData("openai:org/model-1", "openai-org-model-1")]
    [InlineData(@"replay:C:\runs\a", "replay-C--runs-a")]
    [InlineData("模型:é Ω 🦙#1", "模型-é Ω 🦙#1")]
    public void A_value_keeps_all_that_a_file_name_can_hold(string value, string written) =>
        Assert.Equal($"A.B_model={written}", new SnapshotName("A", "B", ("model", value)).Stem);

    [Fact]
    public void A_companion_lies_beside_its_whole()
    {
        var cases = new SnapshotName("A", "B", ("model", "m:1")).Beside("cases");

        Assert.Equal("A.B_model=m-1.cases.verified.txt", cases.VerifiedFile);
        Assert.Equal("A.B_model=m-1.verified.txt", cases.WholeVerifiedFile);
        Assert.Equal("m:1", cases.Model);
    }

    [Theory]
    [InlineData("", "B", "v")]
    [InlineData("A", " ", "v")]
    [InlineData("A:C", "B", "v")]
    [InlineData("A", "B/C", "v")]
    [InlineData("A", "B", "v*")]
    public void A_name_that_no_file_can_hold_is_refused(string type, string method, string parameter) =>
        Assert.Throws<ArgumentException>(() => new SnapshotName(type, method, (parameter, "1")));

    [Fact]
    public void A_blank_value_is_refused_by_its_name()
    {
        var error = Assert.Throws<ArgumentException>(static () => new SnapshotName("A", "B", ("model", " ")));
        Assert.Contains("'model'", error.Message, StringComparison.Ordinal);
    }
}
