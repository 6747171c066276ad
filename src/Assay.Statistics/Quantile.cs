using MathNet.Numerics.Distributions;

namespace Assay.Statistics;

/// <summary>Critical values, and the check of the confidence level that every interval of this library makes.</summary>
internal static class Quantile
{
    /// <summary>The standard normal quantile that leaves <c>(1 − confidence)/2</c> on each side.</summary>
    public static double TwoSidedNormal(double confidence) => Normal.InvCDF(0, 1, UpperProbability(confidence));

    /// <summary>The same for Student's t.</summary>
    public static double TwoSidedStudent(double confidence, double degreesOfFreedom) =>
        StudentT.InvCDF(0, 1, degreesOfFreedom, UpperProbability(confidence));

    /// <summary>Student's t quantile that leaves <c>1 − confidence</c> on one side.</summary>
    public static double OneSidedStudent(double confidence, double degreesOfFreedom) =>
        StudentT.InvCDF(0, 1, degreesOfFreedom, Checked(confidence));

    /// <summary>The confidence level itself, if it lies strictly between 0 and 1.</summary>
    public static double Checked(double confidence) => confidence is > 0 and < 1
        ? confidence
        : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence level lies strictly between 0 and 1; 0.95 is usual.");

    private static double UpperProbability(double confidence) => 1 - (1 - Checked(confidence)) / 2;
}
