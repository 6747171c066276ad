namespace Assay.Judging;

/// <summary>Two answers to one question, of which people said which is better.</summary>
/// <param name="Cluster">What pairs share that are not independent: usually the question.</param>
/// <param name="Question">What was asked.</param>
/// <param name="First">One answer.</param>
/// <param name="Second">The other.</param>
/// <param name="Better"><see cref="PairwiseVerdict.First"/> or <see cref="PairwiseVerdict.Second"/>.</param>
public sealed record LabelledPair(string Cluster, string Question, string First, string Second, PairwiseVerdict Better)
{
    /// <summary>Who answered.</summary>
    public string Model { get; init; } = "unknown";
}

/// <summary>A labelled pair and what the judge made of it.</summary>
/// <param name="Pair">The pair with its label.</param>
/// <param name="Results">What the judge found, one a repeat; the first counts for the errors.</param>
public sealed record JudgedPair(LabelledPair Pair, IReadOnlyList<PairwiseResult> Results)
{
    /// <summary>The winner that counts: one that survived the swap, or a tie; otherwise <see cref="PairwiseVerdict.Unreadable"/>.</summary>
    public PairwiseVerdict Verdict => Results[0].Verdict;

    /// <summary>Whether there is a winner. A tie is none, because people named one.</summary>
    public bool IsScored => Verdict is PairwiseVerdict.First or PairwiseVerdict.Second;

    /// <summary>The replies to the two orders.</summary>
    public ComparedPair Compared => new(Pair.Better, Results[0].AsGiven, Results[0].Swapped) { Cluster = Pair.Cluster };
}
