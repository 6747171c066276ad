using Assay.Judging;
using Assay.Reporting;
using Assay.Statistics;

namespace Assay.Hosting;

/// <summary>What certificates make of the lines of one run: who decided, whether a certificate carries that judge here, and the rate without its errors.</summary>
/// <param name="certificates">All certificates at hand.</param>
/// <param name="panel">The judges of the run.</param>
/// <param name="table">The benchmark's cases.</param>
/// <param name="run">Where the run's answers come from.</param>
/// <param name="today">The day.</param>
internal sealed class RunCertificates(IReadOnlyList<Certificate> certificates, Judging.Panel panel, CaseTable table, Population run, DateOnly today)
{
    /// <summary>The certificates over a run of today.</summary>
    public static RunCertificates For(CaseTable table, string model, Judging.Panel panel, IReadOnlyList<Certificate> certificates) => new(
        certificates, panel, table, new Population(table.Benchmark.Id, [model]) { Cases = StructureText.Digest(table.Cases) }, DateOnly.FromDateTime(DateTime.UtcNow));

    public LineCertification Of(Rate rate, IReadOnlyList<(string Case, string Condition)> trials, RateEstimate estimate)
    {
        IJudge[] judges = [.. trials.Select(t => panel.Deciding(table[t.Case][t.Condition])).OfType<IJudge>().Distinct()];
        if (judges is not [var judge])
            return Uncertified(judges, judges.Length == 0 ? "no judge decides it" : $"{string.Join(" and ", judges.Select(j => j.Name))} decide it together, and a certificate is of one judge");
        if (rate.Counts != Counted.Failed)
            return Uncertified(judges, "it counts answers that were of no help, and a certificate is about failing");
        var licence = Licence(judge, [.. trials.Select(t => t.Case).Distinct()]);
        if (licence.Certificate is not { } certificate)
            return new(false, licence.MayGate, null, null, licence.Reason);
        return CertificateUse.Of(certificate, estimate, certificate.Fingerprint, run, today) switch
        {
            CorrectedByCertificate corrected => new(true, true, corrected.Rate.Rate, corrected.Rate.Interval, licence.Reason),
            CertificateRefused refused => new(true, true, null, null, $"{licence.Reason}; not corrected: {refused.Reason}"),
            var unknown => throw new InvalidOperationException($"unknown use of a certificate: {unknown}"),
        };
    }

    /// <summary>By a certificate of the judge as a whole, or of the part of it that judged all of these cases.</summary>
    private GateLicence Licence(IJudge judge, IReadOnlyList<string> cases)
    {
        var whole = GateLicence.For(judge.Name.Value, judge.Fingerprint, run, certificates, table.Benchmark.Gate, today);
        return whole.Certificate is null && cases.Select(id => judge.FingerprintOn(table[id])).Distinct().ToArray() is [{ } part] && part != judge.Fingerprint
            && GateLicence.For(judge.Name.Value, part, run, certificates, table.Benchmark.Gate, today) is { Certificate: not null } licence ? licence : whole;
    }

    private LineCertification Uncertified(IJudge[] judges, string reason) => judges.FirstOrDefault(j => j.Fingerprint is null) is { } unknown
        ? new(false, false, null, null, GateLicence.NoFingerprint(unknown.Name.Value))
        : new(false, table.Benchmark.Gate.AllowUncertified, null, null, reason);
}
