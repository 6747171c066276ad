namespace Assay.EndToEnd.Tests;

/// <summary>A number on the command line that cannot be meant is told with its option, and nothing is asked.</summary>
public sealed class BadNumberTests
{
    [Theory]
    [InlineData("--epochs", "x", "a whole number from 1 to 1000")]
    [InlineData("--epochs", "1001", "a whole number from 1 to 1000")]
    [InlineData("--epochs", "99999999999", "a whole number from 1 to 1000")]
    [InlineData("--max-concurrency", "1.5", "a whole number from 1 to 4096")]
    [InlineData("--max-tokens", "0", "a whole number above 0")]
    [InlineData("--max-minutes", "NaN", "a number above 0")]
    [InlineData("--max-minutes", "Infinity", "a number above 0")]
    // With a comma for the point this would be fifteen, not one and a half.
    [InlineData("--max-cost", "1,5", "a number above 0")]
    [InlineData("--seed", "one", "a whole number from")]
    public async Task It_names_the_option_its_bounds_and_what_was_given(string option, string given, string bounds)
    {
        var folder = Started.Folder();
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", option, given, "--results", folder]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{option} must be {bounds}", run.Errors);
        Assert.Contains($"'{given}'", run.Errors);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }
}
