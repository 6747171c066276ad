namespace Assay.Statistics;

/// <summary>One test of a family.</summary>
/// <param name="Name">What is tested, for example an axis.</param>
/// <param name="P">Its p-value.</param>
/// <param name="LeastP">The smallest p-value that it could have had, as in <see cref="PairedTest.LeastOneSided"/>; 0 for a continuous test.</param>
public readonly record struct FamilyTest(string Name, double P, double LeastP);

/// <summary>One test after adjustment for its family.</summary>
/// <param name="Name">What is tested.</param>
/// <param name="P">Its p-value.</param>
/// <param name="Adjusted">Its p-value adjusted for the tests of the family that could have rejected.</param>
/// <param name="Rejected">Whether <paramref name="Adjusted"/> is at most the level of the family.</param>
public readonly record struct AdjustedTest(string Name, double P, double Adjusted, bool Rejected);

/// <summary>The result of a family of tests: what was tested, and what is too small ever to be.</summary>
/// <param name="Tests">The tests that could have rejected, in the order given.</param>
/// <param name="NotGuarded">The names of those that never could, whatever had happened. They are protected by nothing, and must be reported so.</param>
public sealed record HolmTarone(IReadOnlyList<AdjustedTest> Tests, IReadOnlyList<string> NotGuarded)
{
    /// <summary>Holm's step-down procedure over the tests that Tarone's criterion leaves.</summary>
    /// <remarks>
    /// Tarone (Biometrics 46 (1990) 515–522): with K the smallest k for which at most k tests have <c>LeastP ≤ α/k</c>, only those with
    /// <c>LeastP ≤ α/K</c> are tested. The choice depends on least p-values alone, which are fixed before any direction is seen, so Holm
    /// (Scandinavian J. Statistics 6 (1979) 65–70) over what is left keeps the familywise error at α.
    /// </remarks>
    /// <param name="family">All tests of the family, fixed in advance.</param>
    /// <param name="level">The familywise error, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentException">A p-value lies outside 0 to 1 or below its least.</exception>
    public static HolmTarone Adjust(IReadOnlyList<FamilyTest> family, double level = 0.05)
    {
        ArgumentNullException.ThrowIfNull(family);
        Quantile.Checked(1 - level);
        foreach (var (name, p, least) in family)
            if (p is not (>= 0 and <= 1) || least is not (>= 0 and <= 1) || p < least * (1 - 1e-9))
                throw new ArgumentException(FormattableString.Invariant($"'{name}' has the p-value {p} and the least p-value {least}; both lie between 0 and 1, in this order."), nameof(family));

        var k = 1;
        while (family.Count(test => test.LeastP <= level / k) > k) k++;
        var guarded = family.Where(test => test.LeastP <= level / k).ToList();

        var adjusted = new Dictionary<int, double>();
        var running = 0.0;
        foreach (var (rank, entry) in guarded.Index().OrderBy(entry => entry.Item.P).Index())
            adjusted[entry.Index] = running = Math.Max(running, Math.Min(1, (guarded.Count - rank) * entry.Item.P));

        return new(
            [.. guarded.Select((test, i) => new AdjustedTest(test.Name, test.P, adjusted[i], adjusted[i] <= level))],
            [.. family.Where(test => test.LeastP > level / k).Select(test => test.Name)]);
    }
}
