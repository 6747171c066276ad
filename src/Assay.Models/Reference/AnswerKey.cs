using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>
/// What reference models know: from a digest of the opening messages and the tool names to the two scripts of the case. Nothing else passes from a case to
/// its reference model, so it works through any endpoint that carries messages, tools and a seed. It keeps where a case stands and not the case.
/// </summary>
public sealed class AnswerKey
{
    /// <summary>What stands between messages and tools: the role of no message.</summary>
    private const string Tools = "tools";

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _bytes;

    private readonly IReadOnlyList<Case> _cases;
    private readonly Dictionary<UInt128, Place> _places;
    private readonly string _digest;
    private readonly List<(Answer, Answer)> _shared = [];

    /// <summary>The answer key of some cases.</summary>
    /// <param name="cases">The cases. They are read again when a request asks for them, and must then be the same.</param>
    /// <exception cref="SpecException">Two conditions open alike but have different scripts, or a script calls a method that is no tool.</exception>
    public AnswerKey(IReadOnlyList<Case> cases)
    {
        (_cases, _places) = (cases, new Dictionary<UInt128, Place>(cases.Count));
        var known = new List<(UInt128 Opening, UInt128 Scripts)>(cases.Count);
        foreach (var (i, conditions) in cases.ReadEach(Digests).Index())
            for (var j = 0; j < conditions.Length; j++)
                if (Add(conditions[j].Opening, new Place(i, j)))
                    known.Add(conditions[j]);
        known.Sort();
        _digest = Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(known))));
    }

    /// <summary>Digest of all that it knows, for the record of a run.</summary>
    public string Digest() => _digest;

    /// <summary>Conditions that one request asks for: they open alike and play alike.</summary>
    internal IReadOnlyList<(Answer First, Answer Second)> Shared => _shared;

    /// <summary>The answer to a request, and how many turns of its script have been played; null for an unknown opening.</summary>
    internal (Answer Answer, int Played)? Find(IReadOnlyList<ChatMessage> messages, IEnumerable<AITool> tools)
    {
        var opening = messages.TakeWhile(m => m.Role != ChatRole.Assistant).Select(m => (m.Role.Value, m.Text));
        return _places.TryGetValue(DigestOf(opening, tools.Select(t => t.Name)), out var place) && At(place) is var answer
            ? (answer, messages.Count(m => m.Role == ChatRole.Assistant) - answer.OpeningAnswers)
            : null;
    }

    private static (UInt128 Opening, UInt128 Scripts)[] Digests(Case @case) => [.. @case.Conditions.Select(condition => (
        DigestOf(condition.Opening.TakeWhile(t => t.Speaker != Speaker.Assistant).Select(t => (Role(t.Speaker), t.Text)), @case.Tools.Select(t => t.Name)),
        Hash(new Answer(@case, condition).Text())))];

    /// <summary>Adds what an opening leads to; false where another condition leads to the same.</summary>
    private bool Add(UInt128 opening, Place place)
    {
        if (_places.TryAdd(opening, place))
            return true;
        var (first, second) = (At(_places[opening]), At(place));
        if (!first.PlaysLike(second))
        {
            throw new SpecException(second.Name,
                $"its opening messages and tools are those of {first.Name}, but its scripts are not, so no reference model can tell the two apart; word one of them differently.");
        }
        _shared.Add((first, second));
        return false;
    }

    private Answer At(Place place) => new(_cases[place.Case], _cases[place.Case].Conditions[place.Condition]);

    private static UInt128 DigestOf(IEnumerable<(string Role, string Text)> opening, IEnumerable<string> tools)
    {
        var bytes = NoBytes();
        foreach (var (role, text) in opening)
        {
            Append(bytes, role);
            Append(bytes, text);
        }
        Append(bytes, Tools);
        foreach (var tool in tools.Order(StringComparer.Ordinal)) Append(bytes, tool);
        return Hash(bytes);
    }

    private static UInt128 Hash(IEnumerable<string> texts)
    {
        var bytes = NoBytes();
        foreach (var text in texts) Append(bytes, text);
        return Hash(bytes);
    }

    private static ArrayBufferWriter<byte> NoBytes()
    {
        var bytes = _bytes ??= new ArrayBufferWriter<byte>(1 << 14);
        bytes.ResetWrittenCount();
        return bytes;
    }

    /// <summary>The length before each string keeps them apart, so that no two lists hash alike by running together.</summary>
    private static void Append(ArrayBufferWriter<byte> bytes, string text)
    {
        BinaryPrimitives.WriteInt32LittleEndian(bytes.GetSpan(sizeof(int)), text.Length);
        bytes.Advance(sizeof(int));
        Encoding.UTF8.GetBytes(text, bytes);
    }

    /// <summary>The first 128 bits of SHA-256.</summary>
    private static UInt128 Hash(ArrayBufferWriter<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.WrittenSpan, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    private static string Role(Speaker speaker) => speaker switch
    {
        Speaker.System => ChatRole.System.Value,
        Speaker.User => ChatRole.User.Value,
        Speaker.Tool => ChatRole.Tool.Value,
        _ => ChatRole.Assistant.Value,
    };

    /// <summary>Where a condition stands.</summary>
    private readonly record struct Place(int Case, int Condition);
}

/// <summary>The two scripts of one condition, with tools under the names that the model sees.</summary>
internal sealed class Answer(Case @case, Condition condition)
{
    public Case Case => @case;

    public Condition Condition => condition;

    public string Name => $"{@case.Id} [{condition.Name}]";

    /// <summary>Assistant turns that stand in the opening already.</summary>
    public int OpeningAnswers { get; } = condition.Opening.Count(t => t.Speaker == Speaker.Assistant);

    public IReadOnlyList<Line> Script(bool isUnsafe) => Lines(isUnsafe ? condition.Unsafe : condition.Safe);

    public bool PlaysLike(Answer other) => OpeningAnswers == other.OpeningAnswers && Text().SequenceEqual(other.Text());

    public IEnumerable<string> Text() => Script(false).Append(new Line("", null, "")).Concat(Script(true)).SelectMany(l => new[] { l.Text, l.Tool ?? "", l.Arguments });

    private Line[] Lines(Script script) =>
    [
        .. script.Select(step => step.Method is null
            ? new Line(step.Text, null, "")
            : new Line(step.Text, @case.Tools.FirstOrDefault(t => t.Method == step.Method)?.Name ?? throw new SpecException(
                @case.Id, $"a script of its condition {condition.Name} calls '{step.Method}', which is no tool of the case."), step.Arguments?.GetRawText() ?? "{}")),
    ];
}

/// <summary>One turn of a script: a text, or a call of a tool by its public name with arguments as JSON.</summary>
internal sealed record Line(string Text, string? Tool, string Arguments);
