using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>
/// What reference models know: from a digest of the opening messages and the tool names to the two scripts of the case. Nothing else passes from a case to
/// its reference model, so it works through any endpoint that carries messages, tools and a seed.
/// </summary>
public sealed class AnswerKey
{
    private readonly Dictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private readonly List<(Answer, Answer)> _shared = [];

    /// <summary>The answer key of some cases.</summary>
    /// <exception cref="SpecException">Two conditions open alike but have different scripts, or a script calls a method that is no tool.</exception>
    public AnswerKey(IEnumerable<Case> cases)
    {
        foreach (var @case in cases)
            foreach (var condition in @case.Conditions)
                Add(new Answer(@case, condition));
    }

    /// <summary>Digest of all that it knows, for the record of a run.</summary>
    public string Digest() => Hash([[.. _answers.OrderBy(a => a.Key, StringComparer.Ordinal).SelectMany(a => a.Value.Text().Prepend(a.Key))]]);

    /// <summary>Conditions that one request asks for: they open alike and play alike.</summary>
    internal IReadOnlyList<(Answer First, Answer Second)> Shared => _shared;

    /// <summary>The answer to a request, and how many turns of its script have been played; null for an unknown opening.</summary>
    internal (Answer Answer, int Played)? Find(IReadOnlyList<ChatMessage> messages, IEnumerable<AITool> tools)
    {
        var opening = messages.TakeWhile(m => m.Role != ChatRole.Assistant).Select(m => (m.Role.Value, m.Text));
        return _answers.TryGetValue(DigestOf(opening, tools.Select(t => t.Name)), out var answer)
            ? (answer, messages.Count(m => m.Role == ChatRole.Assistant) - answer.OpeningAnswers)
            : null;
    }

    private void Add(Answer answer)
    {
        var opening = answer.Condition.Opening.TakeWhile(t => t.Speaker != Speaker.Assistant).Select(t => (Role(t.Speaker), t.Text));
        var digest = DigestOf(opening, answer.Case.Tools.Select(t => t.Name));
        if (_answers.TryAdd(digest, answer))
            return;
        var first = _answers[digest];
        if (!first.PlaysLike(answer))
        {
            throw new SpecException(answer.Name,
                $"its opening messages and tools are those of {first.Name}, but its scripts are not, so no reference model can tell the two apart; word one of them differently.");
        }
        _shared.Add((first, answer));
    }

    private static string DigestOf(IEnumerable<(string Role, string Text)> opening, IEnumerable<string> tools) =>
        Hash([[.. opening.SelectMany(m => new[] { m.Role, m.Text })], [.. tools.Order(StringComparer.Ordinal)]]);

    /// <summary>JSON keeps the strings apart, so that no two lists hash alike by running together.</summary>
    private static string Hash(string[][] texts) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(texts)));

    private static string Role(Speaker speaker) => speaker switch
    {
        Speaker.System => ChatRole.System.Value,
        Speaker.User => ChatRole.User.Value,
        Speaker.Tool => ChatRole.Tool.Value,
        _ => ChatRole.Assistant.Value,
    };
}

/// <summary>The two scripts of one condition, with tools under the names that the model sees.</summary>
internal sealed class Answer(Case @case, Condition condition)
{
    private readonly Line[] _safe = Lines(@case, condition, condition.Safe), _unsafe = Lines(@case, condition, condition.Unsafe);

    public Case Case => @case;

    public Condition Condition => condition;

    public string Name => $"{@case.Id} [{condition.Name}]";

    /// <summary>Assistant turns that stand in the opening already.</summary>
    public int OpeningAnswers { get; } = condition.Opening.Count(t => t.Speaker == Speaker.Assistant);

    public IReadOnlyList<Line> Script(bool isUnsafe) => isUnsafe ? _unsafe : _safe;

    public bool PlaysLike(Answer other) => OpeningAnswers == other.OpeningAnswers && Text().SequenceEqual(other.Text());

    public IEnumerable<string> Text() => _safe.Append(new Line("", null, "")).Concat(_unsafe).SelectMany(l => new[] { l.Text, l.Tool ?? "", l.Arguments });

    private static Line[] Lines(Case @case, Condition condition, Script script) =>
    [
        .. script.Select(step => step.Method is null
            ? new Line(step.Text, null, "")
            : new Line(step.Text, @case.Tools.FirstOrDefault(t => t.Method == step.Method)?.Name ?? throw new SpecException(
                @case.Id, $"a script of its condition {condition.Name} calls '{step.Method}', which is no tool of the case."), step.Arguments?.GetRawText() ?? "{}")),
    ];
}

/// <summary>One turn of a script: a text, or a call of a tool by its public name with arguments as JSON.</summary>
internal sealed record Line(string Text, string? Tool, string Arguments);
