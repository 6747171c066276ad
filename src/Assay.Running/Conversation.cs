using Assay.Models;

namespace Assay.Running;

/// <summary>A transcript while it grows. Call ids that a provider left out or repeated are replaced, so that every call has its own.</summary>
internal sealed class Conversation(Trial trial, string model, IReadOnlyList<Turn> opening)
{
    private readonly List<Turn> _turns = [.. opening];
    private readonly HashSet<string> _callIds = new(StringComparer.Ordinal);
    private long? _input;
    private long? _output;

    public IReadOnlyList<Turn> Turns => _turns;

    public void Add(Turn turn) => _turns.Add(turn);

    public void Add(ModelReply reply)
    {
        _input = Sum(_input, reply.InputTokens);
        _output = Sum(_output, reply.OutputTokens);
        if (reply.Turn is { } turn)
            _turns.Add(turn with { Calls = [.. turn.Calls.Select(Distinct)] });
    }

    public Transcript End(Ending ending, string? reason = null) => new()
    {
        Trial = trial,
        Model = model,
        Turns = _turns,
        Ending = ending,
        Reason = reason,
        InputTokens = _input,
        OutputTokens = _output,
    };

    private ToolCall Distinct(ToolCall call)
    {
        var id = call.Id;
        for (var n = _callIds.Count + 1; string.IsNullOrEmpty(id) || !_callIds.Add(id); n++) id = $"call-{n}";
        return id == call.Id ? call : call with { Id = id };
    }

    private static long? Sum(long? total, long? more) => more is null ? total : (total ?? 0) + more;
}
