using System.Buffers;

namespace Assay.Testing.Snapshots;

/// <summary>
/// The name of one snapshot, and so of its two files: <c>Type.Method_parameter=value.verified.txt</c>, which people approve,
/// and <c>….received.txt</c>, which a run that differs leaves beside it.
/// </summary>
/// <remarks>
/// The form is that of Verify 31 (VerifyTests/Verify, <c>docs/naming.md</c> and <c>FileNameCleaner</c>), byte for byte: in a value each of
/// <c>" \ / &lt; &gt; | : * ?</c> and each control character below U+0020 is written as <c>-</c> on every operating system, everything else
/// as it is. So <c>ollama:llama3.2</c> is <c>ollama-llama3.2</c>, and two values that differ only in such a character share a file.
/// </remarks>
public sealed class SnapshotName
{
    private static readonly SearchValues<char> _invalid =
        SearchValues.Create([.. "\"\\/<>|:*?", .. Enumerable.Range(0, 0x20).Select(static code => (char)code)]);

    /// <summary>What a scorecard calls the model of a benchmark that asks none. There is nobody to approve, so its snapshot is compared as one of no model.</summary>
    private const string NoModel = "none";

    private readonly string _whole;

    /// <summary>Names the snapshot of a method of a type.</summary>
    /// <param name="type">The class the snapshot belongs to, without its namespace.</param>
    /// <param name="method">The method, or what the snapshot shows: <c>Scorecard</c>.</param>
    /// <param name="parameters">What distinguishes several snapshots of one method, in this order. <c>model</c> marks the snapshot as one
    /// model's, which is compared only once that model has been approved (<see cref="SnapshotPolicy"/>).</param>
    /// <exception cref="ArgumentException">A name is blank or no file name can hold it, or a value is blank.</exception>
    public SnapshotName(string type, string method, params IReadOnlyList<(string Name, string Value)> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Type = Checked(type, nameof(type));
        Method = Checked(method, nameof(method));
        _whole = $"{type}.{method}";
        foreach (var (name, value) in parameters)
        {
            if (string.IsNullOrWhiteSpace(value))
                throw new ArgumentException($"The parameter '{name}' of the snapshot {_whole} is blank; give it its value or leave it out.", nameof(parameters));
            _whole += $"_{Checked(name, nameof(parameters))}={Clean(value)}";
            if (name == "model" && value != NoModel)
                Model = value;
        }

        Stem = _whole;
    }

    private SnapshotName(SnapshotName whole, string part)
    {
        (Type, Method, Model, _whole) = (whole.Type, whole.Method, whole.Model, whole._whole);
        Stem = $"{_whole}.{Checked(part, nameof(part))}";
    }

    /// <summary>The class the snapshot belongs to.</summary>
    public string Type { get; }

    /// <summary>The method, or what the snapshot shows.</summary>
    public string Method { get; }

    /// <summary>The model as it was given, before <c>:</c> became <c>-</c>; null for a snapshot that is no model's.</summary>
    public string? Model { get; }

    /// <summary>The file name up to <c>.verified.txt</c>.</summary>
    public string Stem { get; }

    /// <summary>The file a person approves.</summary>
    public string VerifiedFile => $"{Stem}.verified.txt";

    /// <summary>The file a run leaves when it differs.</summary>
    public string ReceivedFile => $"{Stem}.received.txt";

    /// <summary>The approved file of the whole, to which this one is a companion; <see cref="VerifiedFile"/> where it is none.</summary>
    public string WholeVerifiedFile => $"{_whole}.verified.txt";

    /// <summary>Names a companion of this snapshot: <c>Beside("cases")</c> is <c>….cases.verified.txt</c>.</summary>
    /// <param name="part">What the companion holds.</param>
    /// <exception cref="ArgumentException">The part is blank or no file name can hold it.</exception>
    public SnapshotName Beside(string part) => new(this, part);

    /// <inheritdoc/>
    public override string ToString() => Stem;

    private static string Clean(string value) =>
        string.Create(value.Length, value, static (target, source) => source.AsSpan().ReplaceAny(target, _invalid, '-'));

    private static string Checked(string name, string parameter) =>
        !string.IsNullOrWhiteSpace(name) && !name.AsSpan().ContainsAny(_invalid)
            ? name
            : throw new ArgumentException(
                $"'{name}' cannot be part of a snapshot's file name: it is blank or holds one of \" \\ / < > | : * ? or a control character.", parameter);
}
