using System.Collections.Concurrent;
using Assay.Judging;
using Assay.Reporting;
using Assay.Running;

namespace Assay.Hosting;

/// <summary>What each judge of a jury said of each trial, gathered on the way to the log: a run keeps scores only, and agreement is between votes. Without a jury it keeps nothing.</summary>
internal sealed class JuryVotes : ITrialLog
{
    private readonly ConcurrentDictionary<Trial, Verdict[]> _votes = new();
    private readonly ITrialLog _log;
    private readonly JudgeRecord[] _jurors;

    /// <summary>Votes on the way to a log.</summary>
    /// <param name="log">The log.</param>
    /// <param name="judges">The judges of the run.</param>
    /// <param name="finished">What was finished before.</param>
    public JuryVotes(ITrialLog log, IReadOnlyList<JudgeRecord> judges, IEnumerable<TrialResult> finished)
    {
        (_log, _jurors) = (log, [.. judges.Where(j => j.IsJuror).DistinctBy(j => j.Name)]);
        if (_jurors.Length == 0) return;
        foreach (var result in finished) Keep(result);
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(TrialResult result, CancellationToken cancellation = default) =>
        _jurors.Length == 0 ? _log.WriteAsync(result, cancellation) : WriteAndKeepAsync(result, cancellation);

    private async ValueTask WriteAndKeepAsync(TrialResult result, CancellationToken cancellation)
    {
        await _log.WriteAsync(result, cancellation);
        Keep(result);
    }

    /// <summary>The agreement over some trials; null where no jury decided.</summary>
    public JudgeAgreement? Agreement(IReadOnlyCollection<Trial> trials) =>
        _jurors.Length < 2 ? null : AgreementOf.Of(Raters([.. trials.Where(_votes.ContainsKey).Select(t => (t, _votes[t]))]));

    /// <summary>The jurors of stored results as raters; empty where no jury decided.</summary>
    public static IReadOnlyList<Rater> RatersOf(IReadOnlyList<JudgeRecord> judges, IReadOnlyList<TrialResult> results)
    {
        var votes = new JuryVotes(NoTrialLog.Instance, judges, results);
        return votes.Raters([.. votes._votes.Select(v => (v.Key, v.Value))]);
    }

    private List<Rater> Raters(IReadOnlyList<(Trial Trial, Verdict[] Said)> votes) =>
        [.. _jurors.Select((j, k) => new Rater(j.Name, j.Family, votes.ToDictionary(v => v.Trial.ToString(), v => v.Said[k], StringComparer.Ordinal)))];

    private void Keep(TrialResult result)
    {
        Verdict[] said = [.. _jurors.Select(j => result.Verdicts.FirstOrDefault(v => v.Judge == j.Name)).OfType<Verdict>().Select(v => v with { Evidence = [] })];
        if (said.Length == _jurors.Length) _votes[result.Trial] = said;
    }
}
