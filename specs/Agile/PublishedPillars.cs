namespace Agile;

/// <summary>A country's total and the three of its four pillars that are public, 0 to 100. P2 is not: it can only be derived, and a derived number is no figure.</summary>
/// <param name="Total">The AGILE total.</param>
/// <param name="DevelopmentLevel">P1.</param>
/// <param name="Instruments">P3.</param>
/// <param name="Effectiveness">P4.</param>
public sealed record PublishedPillars(double Total, double DevelopmentLevel, double Instruments, double Effectiveness)
{
    internal static PublishedPillars Of(FigureFile file, string country)
    {
        return new(Score("total"), Score("p1"), Score("p3"), Score("p4"));

        double Score(string column) => file[column][country] ?? throw new InvalidDataException($"{country} has no published {column}.");
    }
}
