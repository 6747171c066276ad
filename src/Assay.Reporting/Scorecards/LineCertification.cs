using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>What is known of the judge behind a line from labels of people: whether a certificate carries it, and the rate without the judge's errors.</summary>
/// <param name="IsCertified">Whether a certificate carries the judge in this run; otherwise the line is <em>uncertified on real answers</em>.</param>
/// <param name="MayGate">Whether a gate may lean on the line: by a certificate, or because the benchmark allows an uncertified judge.</param>
/// <param name="Rate">The corrected rate, 0 to 1; null where there is none.</param>
/// <param name="Interval">Its 95 % interval (Lang and Reiczigel); null where there is none.</param>
/// <param name="Reason">Why, in a sentence for people.</param>
public sealed record LineCertification(bool IsCertified, bool MayGate, double? Rate, Interval? Interval, string Reason);
