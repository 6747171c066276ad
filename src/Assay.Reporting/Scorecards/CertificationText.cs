namespace Assay.Reporting;

/// <summary>What a reader is told of the judges behind a scorecard: the same words on the console and in the report.</summary>
public static class CertificationText
{
    /// <summary>How the figures stand, in two or three words; empty for an instrument check.</summary>
    public static string Standing(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var wholes = Wholes(card).ToList();
        return card.IsInstrumentCheck ? ""
            : wholes.Count > 0 && wholes.All(l => l.Certification!.IsCertified) ? "certified"
            : wholes.Any(l => l.Certification!.IsCertified) ? "certified in part"
            : "uncertified on real answers";
    }

    /// <summary>A sentence a rate: certified or not, and why.</summary>
    public static IReadOnlyList<string> Sentences(Scorecard card) =>
        [.. Wholes(card).Select(l => $"{l.Title}: {(l.Certification!.IsCertified ? "" : "uncertified on real answers: ")}{l.Certification.Reason}.")];

    /// <summary>Whether a rate of the scorecard was corrected, so that there is a column to show.</summary>
    public static bool HasCorrections(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card.Lines.Any(l => l.Certification is { Rate: not null });
    }

    /// <summary>A corrected rate with its interval; a dash where there is none.</summary>
    public static string Corrected(ScorecardLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Certification is { Rate: { } rate, Interval: { } interval } ? $"{Figure.Percent(rate)} ({Figure.Percent(interval)})" : "-";
    }

    private static IEnumerable<ScorecardLine> Wholes(Scorecard card) => card.Lines.Where(l => l.Axis.Length == 0 && l.Certification is not null);
}
