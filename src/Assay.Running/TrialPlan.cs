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
        var strata = new Dictionary<(string? Term, string Condition), List<string>>();
        foreach (var @case in table.Cases)
        {
            if (filter is not null && !FileSystemName.MatchesSimpleExpression(filter, @case.Id, ignoreCase: true)) continue;
            var term = @case.Terms.FirstOrDefault(t => t.Axis == axis)?.Path;
            foreach (var condition in @case.Conditions)
            {
                if (!strata.TryGetValue((term, condition.Name), out var stratum)) strata.Add((term, condition.Name), stratum = []);
                stratum.Add(@case.Id);
            }
        }
        var plan = new Trial[epochs][];
        Parallel.For(0, epochs, i => plan[i] = Ordered(strata, i + 1));
        return [.. plan.SelectMany(epoch => epoch)];
    }

    /// <summary>The trials of one epoch, in order.</summary>
    private static Trial[] Ordered(Dictionary<(string? Term, string Condition), List<string>> strata, int epoch)
    {
        var placed = new (double Place, ulong Draw, Trial Trial)[strata.Values.Sum(s => s.Count)];
        var at = 0;
        foreach (var ((_, condition), ids) in strata)
        {
            var drawn = new (ulong Rank, ulong Within, Trial Trial)[ids.Count];
            Parallel.For(0, drawn.Length, i => drawn[i] = Drawn(new Trial(ids[i], condition, epoch)));
            Array.Sort(drawn, static (a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : string.CompareOrdinal(a.Trial.CaseId, b.Trial.CaseId));
            for (var i = 0; i < drawn.Length; i++) placed[at++] = ((i + (drawn[i].Within >> 11) * (1.0 / (1L << 53))) / drawn.Length, drawn[i].Within, drawn[i].Trial);
        }
        Array.Sort(placed, static (a, b) => a.Place != b.Place ? a.Place.CompareTo(b.Place) : a.Draw.CompareTo(b.Draw));
        return Array.ConvertAll(placed, p => p.Trial);
    }

    private static (ulong Rank, ulong Within, Trial Trial) Drawn(Trial trial)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(trial.ToString()), hash);
        return (BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]), trial);
    }
}
