using System.Buffers.Binary;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;

namespace Assay.Running;

/// <summary>
/// The order in which a run asks its trials: every epoch before the next; within an epoch at random by a hash of the trial, and stratified by condition and by the term on the benchmark's first axis.
/// A stratum of m trials has one of them in each m-th part of the epoch, so any start of the plan holds its share of every stratum. The seed of the run does not change the order: two runs that were stopped can be
/// paired.
/// </summary>
internal static class TrialPlan
{
    /// <summary>The trials of the cases that the filter lets through.</summary>
    public static Trial[] Of(CaseTable table, int epochs, string? filter)
    {
        var axis = table.Benchmark.Axes is [var first, ..] ? first.Name : null;
        var strata = (from @case in table.Cases
                      let id = @case.Id
                      where filter is null || FileSystemName.MatchesSimpleExpression(filter, id, ignoreCase: true)
                      let term = @case.Terms.FirstOrDefault(t => t.Axis == axis)?.Path
                      from condition in @case.Conditions
                      group (Id: id, Condition: condition.Name) by (term, condition.Name) into stratum
                      select stratum.ToArray()).ToArray();
        return [.. Enumerable.Range(1, epochs).SelectMany(epoch => strata.SelectMany(s => Placed(s, epoch)).OrderBy(p => p.Place).ThenBy(p => p.Draw).Select(p => p.Trial))];
    }

    /// <summary>The trials of a stratum in one epoch, each with its place in [0, 1).</summary>
    private static IEnumerable<(Trial Trial, double Place, ulong Draw)> Placed((string Id, string Condition)[] stratum, int epoch) =>
        stratum.Select(s => Drawn(new Trial(s.Id, s.Condition, epoch)))
            .OrderBy(d => d.Rank).ThenBy(d => d.Trial.CaseId, StringComparer.Ordinal)
            .Select((d, i) => (d.Trial, (i + (d.Within >> 11) * (1.0 / (1L << 53))) / stratum.Length, d.Within));

    private static (Trial Trial, ulong Rank, ulong Within) Drawn(Trial trial)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(trial.ToString()), hash);
        return (trial, BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]));
    }
}
