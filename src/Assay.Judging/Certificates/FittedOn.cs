namespace Assay.Judging;

/// <summary>Labelled files that an embedded judge was fitted on. What it reaches there is not what it reaches elsewhere, so it makes no certificate that a gate may lean on.</summary>
internal static class FittedOn
{
    // SHA-256 of xstest/llama2orig.csv and xstest/mistralguard.csv, on which the weights were fitted and whose errors were read while phrases were added. The checklist reads refusals by the same model.
    private static readonly HashSet<string> Behaviour =
    [
        "cbc52550e8ba8197a3e3d97a5af078d27bae4766737cd62df80270126a87ffc6",
        "0ac03817b65e019a8f5b4b3eed805086f9f7fafe538ac9ebd156f80210af6903",
    ];

    /// <summary>The largest share of a file that may be answers of the fit: another model gives some of the same short answers to the same questions.</summary>
    private const double MostFitted = 0.2;

    /// <summary>What the behaviour judge reaches when the fit is repeated without the answers that are judged; a test measures it again.</summary>
    public const string HeldOut = "Full compliance against the rest, on answers held out from the fit: 96.0 % to prompts that it has not seen, and 96.1 % to prompts and of models that it has not seen.";

    public static bool Contains(string judge, IEnumerable<LabelSource> sources) =>
        (judge == JudgeName.Behaviour.Value || judge == JudgeName.Checklist.Value) && sources.Any(s => Behaviour.Contains(s.Sha256) || s.Fitted > MostFitted * s.Answers);
}
