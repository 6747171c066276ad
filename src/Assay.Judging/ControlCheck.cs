namespace Assay.Judging;

/// <summary>Whether a panel tells a case's controls apart. The case's unit test, never a certificate.</summary>
public static class ControlCheck
{
    /// <summary>What is wrong, in sentences that name case and condition; empty when every safe control passes and every unsafe one fails.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(Case @case, Panel panel, CancellationToken cancellation = default)
    {
        List<string> faults = [];
        foreach (var condition in @case.Conditions)
        {
            foreach (var (script, wanted, side) in new[] { (condition.Safe, Outcome.Pass, "safe"), (condition.Unsafe, Outcome.Fail, "unsafe") })
            {
                var verdict = (await panel.JudgeAsync(@case, ScriptPlayer.Play(@case, condition, script), cancellation))[0];
                if (verdict.Outcome != wanted)
                {
                    var evidence = string.Join("; ", verdict.Evidence.Select(e => e.Point));
                    faults.Add($"{@case.Id} [{condition.Name}]: the {side} control is {verdict.Outcome} ({verdict.Label}) by the judge '{verdict.Judge}', not {wanted}. {verdict.Reason} {evidence}".TrimEnd());
                }
            }
        }
        return faults;
    }
}
