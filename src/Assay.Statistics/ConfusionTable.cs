namespace Assay.Statistics;

/// <summary>How labels were classified: rows are the truth (or the first rater), columns the prediction (or the second).</summary>
public sealed partial class ConfusionTable
{
    private readonly string[] _labels;
    private readonly int[,] _counts;

    private ConfusionTable(string[] labels, int[,] counts) => (_labels, _counts) = (labels, counts);

    /// <summary>All labels, in ordinal order.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>The number of classified items.</summary>
    public int Total => _counts.Cast<int>().Sum();

    /// <summary>Counts pairs of truth and prediction. An unreadable prediction is passed as a label of its own, so that it counts as wrong.</summary>
    /// <param name="pairs">One pair per item.</param>
    public static ConfusionTable Of(IEnumerable<(string Truth, string Predicted)> pairs)
    {
        var all = pairs.ToList();
        return Of([.. all.SelectMany(pair => new[] { pair.Truth, pair.Predicted }).Distinct().Order(StringComparer.Ordinal)], all);
    }

    /// <summary>Counts pairs into a table of given labels, so that tables can be added up.</summary>
    internal static ConfusionTable Of(string[] labels, IEnumerable<(string Truth, string Predicted)> pairs)
    {
        var position = labels.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var counts = new int[labels.Length, labels.Length];
        foreach (var (truth, predicted) in pairs) counts[position[truth], position[predicted]]++;
        return new(labels, counts);
    }

    /// <summary>The sum of tables of the same labels.</summary>
    internal static ConfusionTable Sum(IReadOnlyList<ConfusionTable> tables)
    {
        var size = tables[0]._labels.Length;
        var counts = new int[size, size];
        foreach (var table in tables)
            for (var i = 0; i < size; i++)
                for (var j = 0; j < size; j++)
                    counts[i, j] += table._counts[i, j];
        return new(tables[0]._labels, counts);
    }

    /// <summary>The number of items of one truth that got one prediction; 0 for a label that never occurs.</summary>
    /// <param name="truth">The true label.</param>
    /// <param name="predicted">The predicted label.</param>
    public int this[string truth, string predicted]
    {
        get
        {
            var (row, column) = (Position(truth), Position(predicted));
            return row < 0 || column < 0 ? 0 : _counts[row, column];
        }
    }

    /// <summary>The share of correct predictions, or <see langword="null"/> without items.</summary>
    public double? Accuracy => Share(Labels.Sum(label => this[label, label]), Total);

    /// <summary>Of all predictions of a label, the share that is right; <see langword="null"/> if it was never predicted.</summary>
    /// <param name="label">The label.</param>
    public double? Precision(string label) => Share(this[label, label], Labels.Sum(truth => this[truth, label]));

    /// <summary>Of all items of a label, the share that was found (sensitivity); <see langword="null"/> if there is none.</summary>
    /// <param name="label">The label.</param>
    public double? Recall(string label) => Share(this[label, label], Labels.Sum(predicted => this[label, predicted]));

    /// <summary><c>2·hits/(2·hits + false alarms + misses)</c>, the harmonic mean of precision and recall; <see langword="null"/> for a label that never occurs.</summary>
    /// <param name="label">The label.</param>
    public double? F1(string label) =>
        Share(2 * this[label, label], Labels.Sum(other => this[other, label] + this[label, other]));

    private int Position(string label) => Array.IndexOf(_labels, label);

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
