using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>What it would take to decide. From the spread that was seen, never from the difference that was seen.</summary>
internal static class NeededTrials
{
    public static string Text(PairedDifference difference, List<MarkPair> pairs, double margin)
    {
        if (difference.ClustersNeeded(margin, GateLevels.Power, GateLevels.NoWorse) is not { } clusters)
            return "All cases are one unit of analysis: nothing can be said of any other, at any number of epochs.";
        var perUnit = (double)difference.Cases / difference.Clusters;
        var cases = (int)Math.Ceiling(clusters * perUnit);
        var epochs = Epochs(difference, pairs, margin);
        return $"To decide in {100 * GateLevels.Power:0} % of runs if nothing has changed, it would take about {cases} pairs at {pairs[0].Epochs} epoch{(pairs[0].Epochs == 1 ? "" : "s")}, "
            + (epochs is { } e ? $"or these {pairs.Count} at {e} epochs." : $"or an anchor of more runs; more epochs of these {pairs.Count} alone would not do.")
            + (difference.MinimalDetectableChange(GateLevels.Power) is { } change ? $" The smallest change that these pairs show: {Figure.Points(change)} points." : "");
    }

    /// <summary>Epochs at which the run's own repetition error, with that of the anchor beside it, fits into the margin; null where none would do.</summary>
    private static int? Epochs(PairedDifference difference, List<MarkPair> pairs, double margin)
    {
        if (PairedDifference.Missable(GateLevels.NoWorse, difference.Clusters) >= margin) return null;
        List<ClusterCount> anchor = [.. pairs.Select(p => p.AnchorAtBest)];
        var room = Math.Pow(PairedDifference.StandardErrorNeeded(margin, GateLevels.Power, GateLevels.NoWorse), 2) - DriftTest.RepetitionVariance(anchor, anchor.Max(a => a.Trials)) - Math.Pow(1.0 / difference.Clusters, 2);
        if (room <= 0) return null;
        var epochs = (int)Math.Ceiling(DriftTest.RepetitionVariance(anchor, 1) / room);
        return epochs > pairs[0].Epochs && epochs <= CaseMarks.MostEpochs ? epochs : null;
    }
}
