namespace Assay.Serving.Protocol;

/// <summary>A line of a streamed answer, or a whole one: <c>/api/chat</c> fills the message, <c>/api/generate</c> the response. Durations are nanoseconds.</summary>
internal sealed record Reply(string Model)
{
    public DateTime CreatedAt { get; init; } = DateTime.UtcNow;

    public Message? Message { get; init; }

    public string? Response { get; init; }

    public string? Thinking { get; init; }

    public bool Done { get; init; }

    public string? DoneReason { get; init; }

    public long? TotalDuration { get; init; }

    public long? LoadDuration { get; init; }

    public long? PromptEvalCount { get; init; }

    public long? PromptEvalDuration { get; init; }

    public long? EvalCount { get; init; }

    public long? EvalDuration { get; init; }
}
