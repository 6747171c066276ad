namespace Assay.Judging;

/// <summary>Whether a gate may lean on a judge in a run, and why or why not.</summary>
/// <param name="MayGate">Whether it may.</param>
/// <param name="Certificate">The certificate that carries the judge in this run; null where none does, and its figures are <em>uncertified on real answers</em>.</param>
/// <param name="Reason">Why, in a sentence for people.</param>
public sealed record GateLicence(bool MayGate, Certificate? Certificate, string Reason)
{
    /// <summary>
    /// The licence of a judge: by the first certificate that carries it in this run, otherwise by the benchmark's own <see cref="GateFamily.AllowUncertified"/>, otherwise none. The reason is then
    /// that of the certificate that comes nearest: one of this very judge before one of the same name. A judge without a fingerprint never has one: two runs of it may have been judged by two judges.
    /// </summary>
    /// <param name="judge">Name of the deciding judge.</param>
    /// <param name="fingerprint">Its fingerprint; null for a judge that has none and so cannot be certified.</param>
    /// <param name="run">Where the run's answers come from: the benchmark's id and the model's URI.</param>
    /// <param name="certificates">All certificates at hand.</param>
    /// <param name="gate">What the benchmark declares.</param>
    /// <param name="today">The day of the run.</param>
    public static GateLicence For(string judge, string? fingerprint, Population run, IReadOnlyList<Certificate> certificates, GateFamily gate, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(certificates);
        ArgumentNullException.ThrowIfNull(gate);
        if (fingerprint is null) return new(false, null, NoFingerprint(judge));
        List<(Certificate Certificate, CertificateRefused? Refused)> own =
        [
            .. certificates.Where(c => c.Judge == judge)
                .Select(c => (c, CertificateUse.BarsGate(c, fingerprint, run, today)))
                .OrderBy(c => c.Item2 is null ? 0 : c.c.Fingerprint == fingerprint ? 1 : 2),
        ];
        if (own is [(var carrying, null), ..])
            return new(true, carrying, $"certified on answers of {string.Join(", ", carrying.Population.Models)} to '{carrying.Population.Source}', until {carrying.Expires:yyyy-MM-dd}");
        var uncertified = own is [(_, { } nearest), ..] ? nearest.Reason
            : $"there is no certificate of the judge '{judge}'; make one with assay certify";
        return gate.AllowUncertified
            ? new(true, null, $"the benchmark allows an uncertified judge: {uncertified}")
            : new(false, null, $"{uncertified}; audit the run (assay audit), or let the benchmark's gate declare AllowUncertified");
    }

    /// <summary>Why nothing may lean on a judge that states no fingerprint.</summary>
    public static string NoFingerprint(string judge) =>
        $"the judge '{judge}' states no fingerprint ({nameof(IJudge)}.{nameof(IJudge.Fingerprint)}), so no certificate can be bound to it and nothing shows whether it judged both runs";
}
