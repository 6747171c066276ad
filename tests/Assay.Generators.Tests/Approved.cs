namespace Assay.Generators.Tests;

/// <summary>Compares a generated file with the approved one.</summary>
internal static class Approved
{
    public static void Match(string name, string received)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Snapshots", $"{name}.verified.txt");
        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (approved == received) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(Path.ChangeExtension(Path.ChangeExtension(path, null), "received.txt"), received);
        Assert.Fail($"{name} differs from Snapshots/{name}.verified.txt. The received text lies beside the approved one in the output folder; " +
            $"if it is right, it becomes the approved one.\n\n{received}");
    }
}
