using Xunit;

namespace Assay.Testing.Snapshots;

/// <summary>
/// Compares a text with the file that a person approved. The files are those of Verify, so that its tools, plug-ins and habits apply.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares, and ends the running xUnit test accordingly: a difference fails it, a model nobody approved skips it with the reason.</summary>
    /// <param name="folder">Where the files lie: <see cref="SnapshotFolder.Of"/> the assembly of the specs.</param>
    /// <param name="name">Which snapshot.</param>
    /// <param name="text">What this run gave.</param>
    /// <param name="comparer">Judges a text that is not the approved one; null: it is different.</param>
    /// <exception cref="SnapshotException">The snapshot is new, different, undecided or unreadable, or its model must be approved first.</exception>
    /// <exception cref="ArgumentException">The text is empty: an empty file approves nothing.</exception>
    /// <exception cref="InvalidOperationException"><c>ASSAY_ACCEPT</c> is set on a build server.</exception>
    public static async Task VerifyAsync(SnapshotFolder folder, SnapshotName name, string text, SnapshotComparer? comparer = null)
    {
        var result = await CompareAsync(folder, name, text, comparer);
        if (result.Failed)
            throw new SnapshotException(result);
        if (result.Outcome == SnapshotOutcome.NotApproved)
            Assert.Skip(result.Message);
    }

    /// <summary>Compares, writes or deletes the received file, and says what became of the snapshot.</summary>
    /// <inheritdoc cref="VerifyAsync" path="/param"/>
    /// <exception cref="ArgumentException">The text is empty: an empty file approves nothing.</exception>
    /// <exception cref="InvalidOperationException"><c>ASSAY_ACCEPT</c> is set on a build server.</exception>
    public static async Task<SnapshotResult> CompareAsync(SnapshotFolder folder, SnapshotName name, string text, SnapshotComparer? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        if (folder.Environment is { Accept: true, BuildServer: true })
        {
            throw new InvalidOperationException(
                "ASSAY_ACCEPT is set on a build server, where nothing is accepted: a person approves by committing the verified file. Unset it.");
        }

        var received = SnapshotFile.Normalise(text);
        if (received.Length == 0)
            throw new ArgumentException($"The text of {name} is empty: there is nothing to approve.", nameof(text));
        if (SnapshotPolicy.Withhold(folder, name) is { } withheld)
            return withheld;

        string? verified;
        try
        {
            verified = SnapshotFile.Read(folder.VerifiedPath(name));
        }
        catch (InvalidDataException exception)
        {
            // Renaming the received file mends the verified one, so it is written before anything is said.
            SnapshotFile.Write(folder.ReceivedPath(name), received);
            return new(name, SnapshotOutcome.Unreadable, $"{exception.Message}\n\n{SnapshotMessage.HowToApprove(folder, name)}");
        }

        if (verified is null && File.Exists(folder.VerifiedPath(name)))
            File.Delete(folder.VerifiedPath(name));
        return await SnapshotEngine.CompareAsync(new(folder, name, received, verified, comparer ?? Unequal));
    }

    private static SnapshotComparison Unequal(string received, string verified) => new(SnapshotAnswer.Different, "");
}
