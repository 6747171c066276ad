namespace Assay.Judging.Tests;

/// <summary>Where this repository lies, and the third-party data beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A path below <c>../shared/data</c>; the test is skipped where it is absent.</summary>
    public static string Data(params string[] path)
    {
        var data = Path.Combine([Root, "..", "shared", "data", .. path]);
        Assert.SkipUnless(Path.Exists(data), $"{string.Join('/', path)} is not beside the repository (../shared/data)");
        return data;
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dsl.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} lies in no checkout of this repository.");
        return folder;
    }
}
