using System.Text.RegularExpressions;

namespace Assay.Models.Tests;

public sealed partial class AssayVariablesTests
{
    [Theory]
    [InlineData("ASSAY_MODLE", "ASSAY_MODEL")]
    [InlineData("ASSAY_REQUIRE_APROVED", "ASSAY_REQUIRE_APPROVED")]
    [InlineData("ASSAY_REQUIRES_MODEL", "ASSAY_REQUIRE_MODEL")]
    [InlineData("ASSAY_MAX_CONCURENCY", "ASSAY_MAX_CONCURRENCY")]
    [InlineData("ASSAY_RESULT", "ASSAY_RESULTS")]
    public void A_mistyped_variable_stops_the_start(string set, string meant)
    {
        var told = Assert.Throws<InputException>(() => AssayVariables.Check(["PATH", set]));
        Assert.Equal($"{set}: Assay reads no such environment variable; did you mean {meant}? Rename or unset it.", told.Message);
    }

    [Theory]
    [InlineData("ASSAY_PLATE_READER_PORT")]
    [InlineData("ASSAY_DATABASE")]
    [InlineData("MY_ASSAY_MODLE")]
    [InlineData("assay_model")]
    public void Variables_of_others_are_nobodys_business(string set) => AssayVariables.Check(["PATH", set]);

    [Fact]
    public void Every_variable_that_the_sources_read_is_known()
    {
        var src = Path.Combine(Root(), "src");
        var read = Directory.EnumerateFiles(src, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Named().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct().ToList();
        Assert.True(read.Count >= 15, string.Join(", ", read));
        AssayVariables.Check(read);
        // What is known is found again with one letter more; nothing is near to what is not.
        Assert.All(read, name => Assert.Contains($"did you mean {name}?", Assert.Throws<InputException>(() => AssayVariables.Check([name + "X"])).Message));
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Dsl.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No Dsl.sln above {AppContext.BaseDirectory}: run the tests from a checkout.");
    }

    [GeneratedRegex("\"(ASSAY_[A-Z_]+[A-Z])\"")]
    private static partial Regex Named();
}
