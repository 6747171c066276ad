namespace Assay.Statistics;

/// <summary>What one cluster (a case with its epochs, a seed scenario, a person) contributes.</summary>
/// <param name="Failures">Failures, from 0 to <paramref name="Trials"/>.</param>
/// <param name="Trials">Scored trials; a cluster without any is ignored.</param>
public readonly record struct ClusterCount(int Failures, int Trials);

/// <summary>What one cell of a two-way design contributes, for example one person's answers to one question.</summary>
/// <param name="First">The cluster in the first direction.</param>
/// <param name="Second">The cluster in the second direction.</param>
/// <param name="Failures">Failures, from 0 to <paramref name="Trials"/>.</param>
/// <param name="Trials">Scored trials.</param>
public readonly record struct CellCount(string First, string Second, int Failures, int Trials);

/// <summary>Rates of trials that are not independent because they share a case, a person or a question.</summary>
/// <remarks>
/// The variance is that of a ratio estimator, linearised: with cluster totals f and m, <c>V = G/(G−1) · Σ(f − p̂m)² / (Σm)²</c>
/// (Cochran, Sampling Techniques, 3rd ed. 1977, 3.12 and 11.7; the "sandwich" of survey software). <c>n_eff = p̂(1−p̂)/V</c> (Korn and
/// Graubard, Survey Methodology 24 (1998) 193–201). Where V says nothing or too little, the guess is always the unfavourable one:
/// <list type="bullet">
/// <item>p̂ is 0 or 1, so that V is 0: every cluster counts as one answer, <c>n_eff = (Σm)²/Σm²</c> (Kish's formula at full correlation).</item>
/// <item>V is smaller than independent trials would give: <c>n_eff</c> is at most the number of trials.</item>
/// <item>one cluster: its variance cannot be estimated, <c>n_eff = 1</c> and the interval is the whole of [0, 1].</item>
/// <item>two-way: V is never below that of either direction alone.</item>
/// </list>
/// </remarks>
public static class ClusteredProportion
{
    /// <summary>The rate of trials clustered in one direction.</summary>
    /// <param name="clusters">One entry per cluster.</param>
    /// <returns>The rate, or <see langword="null"/> where no cluster has a trial.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A cluster has negative counts or more failures than trials.</exception>
    public static ClusteredRate? OneWay(IReadOnlyList<ClusterCount> clusters)
    {
        var direction = ClusterSums.Of(clusters);
        return direction.Trials == 0 ? null : ClusteredRate.From(direction);
    }

    /// <summary>The rate of trials clustered in two crossed directions, such as person and question.</summary>
    /// <remarks>
    /// <c>V = V_first + V_second − V_cell</c> (Cameron, Gelbach and Miller, J. Business and Economic Statistics 29 (2011) 238–249). The
    /// difference may be negative in small samples, so the largest of V, V_first and V_second is taken (MacKinnon, Nielsen and Webb,
    /// arXiv 2406.08880, 2024). Degrees of freedom are those of the direction with fewer (Cameron and Miller, J. Human Resources 50
    /// (2015) 317–372, VI.C).
    /// </remarks>
    /// <param name="cells">The cells; several entries of one pair are added up.</param>
    /// <returns>The rate, or <see langword="null"/> where no cell has a trial.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A cell has negative counts or more failures than trials.</exception>
    public static ClusteredRate? TwoWay(IReadOnlyList<CellCount> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var first = ClusterSums.Of(Sums(cells, cell => cell.First));
        if (first.Trials == 0) return null;

        var second = ClusterSums.Of(Sums(cells, cell => cell.Second));
        var both = ClusterSums.Of(Sums(cells, cell => (cell.First, cell.Second)));
        var variance = Math.Max(first.Variance + second.Variance - both.Variance, Math.Max(first.Variance, second.Variance));
        return ClusteredRate.From(first with
        {
            Variance = variance,
            KishSize = Math.Min(first.KishSize, second.KishSize),
            Clusters = Math.Min(first.Clusters, second.Clusters),
            DegreesOfFreedom = Math.Min(first.DegreesOfFreedom, second.DegreesOfFreedom),
            Singletons = first.Singletons && second.Singletons,
        });
    }

    private static List<ClusterCount> Sums<TKey>(IReadOnlyList<CellCount> cells, Func<CellCount, TKey> key) =>
        [.. cells.GroupBy(key).Select(group => new ClusterCount(group.Sum(cell => cell.Failures), group.Sum(cell => cell.Trials)))];
}
