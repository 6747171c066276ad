namespace Assay.Running;

/// <summary>Results cannot be written. What was written before is whole and stays; the message says so, and how to go on.</summary>
/// <param name="path">The file.</param>
/// <param name="inner">What happened.</param>
public sealed class StoreException(string path, Exception inner) : Exception(
    $"{path}: it cannot be written ({inner.Message.TrimEnd('.')}). Every trial that was reported is in it and stays. Mend the cause and go on with --resume.", inner)
{
    /// <summary>The file.</summary>
    public string Path => path;
}
