using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace Assay.Judging;

/// <summary>Base of all judges. It is also an <see cref="IEvaluator"/>, so a judge works in anybody's .NET tests.</summary>
public abstract class Judge : IJudge, IEvaluator
{
    /// <inheritdoc/>
    public abstract JudgeName Name { get; }

    /// <inheritdoc/>
    public abstract bool Decides(Condition condition);

    /// <inheritdoc/>
    public virtual bool Reads(Condition condition) => Decides(condition);

    /// <inheritdoc/>
    public virtual string? Fingerprint => EmbeddedJudges.Find(Name)?.GetType() == GetType() ? EmbeddedFingerprint.Of(Name) : null;

    /// <inheritdoc/>
    public virtual string? FingerprintOn(Case @case) => Fingerprint;

    /// <inheritdoc/>
    public abstract ValueTask<Verdict> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default);

    /// <inheritdoc/>
    public virtual async ValueTask<IReadOnlyList<Verdict>> JudgeAllAsync(Case @case, Transcript transcript, CancellationToken cancellation = default) =>
        [await JudgeAsync(@case, transcript, cancellation)];

    /// <inheritdoc/>
    public IReadOnlyCollection<string> EvaluationMetricNames => [Name.Value];

    /// <summary>
    /// Judges a response as any evaluator does. What is expected comes as a <see cref="CaseContext"/>. A verdict that is no result is a metric without value, interpreted as
    /// inconclusive <em>and failed</em>: a broken judge must not look like a pass.
    /// </summary>
    public async ValueTask<EvaluationResult> EvaluateAsync(
        IEnumerable<ChatMessage> messages,
        ChatResponse modelResponse,
        ChatConfiguration? chatConfiguration = null,
        IEnumerable<EvaluationContext>? additionalContext = null,
        CancellationToken cancellationToken = default)
    {
        var metric = new BooleanMetric(Name.Value);
        if (additionalContext?.OfType<CaseContext>().FirstOrDefault() is not { } context)
        {
            metric.AddDiagnostics(EvaluationDiagnostic.Error($"The judge '{Name}' needs to know what is expected: pass a {nameof(CaseContext)} as additional context."));
            metric.Interpretation = new EvaluationMetricInterpretation(EvaluationRating.Inconclusive, failed: true, "no case was given");
            return new EvaluationResult(metric);
        }
        // Of the response alone: what was said earlier in the conversation is no answer to it.
        var verdict = Readable.Refuse(context.Transcribe([], modelResponse))
            ?? await JudgeAsync(context.Case, context.Transcribe(messages, modelResponse), cancellationToken);
        metric.Value = verdict.Outcome switch { Outcome.Pass => true, Outcome.Fail => false, _ => null };
        metric.Reason = verdict.Reason;
        metric.AddOrUpdateMetadata("label", verdict.Label);
        metric.Interpretation = verdict.Outcome switch
        {
            Outcome.Pass => new EvaluationMetricInterpretation(EvaluationRating.Good, failed: false, verdict.Reason),
            Outcome.Fail => new EvaluationMetricInterpretation(EvaluationRating.Unacceptable, failed: true, verdict.Reason),
            _ => new EvaluationMetricInterpretation(EvaluationRating.Inconclusive, failed: true, verdict.Reason),
        };
        foreach (var evidence in verdict.Evidence)
            metric.AddDiagnostics(EvaluationDiagnostic.Informational(evidence.Quote.Length > 0 ? $"{evidence.Point}: \"{evidence.Quote}\"" : evidence.Point));
        return new EvaluationResult(metric);
    }

    /// <summary>A verdict that is no result.</summary>
    protected Verdict Unscored(string label, string reason) => new(Name.Value, Outcome.Unscored, label) { Reason = reason };
}
