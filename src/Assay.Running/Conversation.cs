using Assay.Models;

namespace Assay.Running;

/// <summary>A transcript while it grows.</summary>
internal sealed class Conversation(Trial trial, string model, IReadOnlyList<Turn> opening)
{
    private readonly List<Turn> _turns = [.. opening];
    private long? _input;
    private long? _output;

    public IReadOnlyList<Turn> Turns => _turns;

    public void Add(Turn turn) => _turns.Add(turn);

    public void Add(ModelReply reply)
    {
        _input = Sum(_input, reply.InputTokens);
        _output = Sum(_output, reply.OutputTokens);
        if (reply.Turn is { } turn)
            _turns.Add(turn);
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

    private static long? Sum(long? total, long? more) => more is null ? total : (total ?? 0) + more;
}
