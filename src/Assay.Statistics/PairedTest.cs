namespace Assay.Statistics;

/// <summary>The p-values of a paired test whose differences are positive for the worse.</summary>
/// <param name="Worse">One-sided: how often chance alone gives a change for the worse of this size or more.</param>
/// <param name="Better">One-sided, for the better.</param>
/// <param name="TwoSided">Two-sided: how often chance alone gives a change of this size in either direction.</param>
/// <param name="LeastOneSided">
/// The smallest one-sided p-value that these cases could have given; above α the test could never have found anything (see <see cref="HolmTarone"/>).
/// </param>
/// <param name="StandardError">The largest Monte Carlo standard error of the three; <see langword="null"/> where they are exact.</param>
public readonly record struct PairedTest(double Worse, double Better, double TwoSided, double LeastOneSided, double? StandardError);
