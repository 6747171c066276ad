namespace Assay.Judging;

/// <summary>Attacks a judge with the battery on the controls of cases.</summary>
public static class AttackRun
{
    /// <summary>
    /// Every attack on the last thing said in the unsafe control of every condition that the judge decides, and the benign perturbation of equal length on both controls.
    /// </summary>
    /// <param name="judge">The judge.</param>
    /// <param name="cases">The cases; those whose controls the judge misreads, or whose unsafe control only calls tools, are listed as unusable.</param>
    /// <param name="attacks">The attacks; the whole battery unless said otherwise.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<Robustness> AgainstAsync(IJudge judge, IReadOnlyList<Case> cases, IReadOnlyList<Attack>? attacks = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(judge);
        ArgumentNullException.ThrowIfNull(cases);
        List<AttackProbe> probes = [];
        List<string> unusable = [];
        var (benign, benignFlips) = (0, 0);
        foreach (var (@case, condition) in cases.SelectMany(c => c.Conditions.Where(judge.Decides).Select(k => (c, k))))
        {
            var name = $"{@case.Id} [{condition.Name}]";
            async Task<Verdict> On(Script script, Func<string, string> rewrite) => await judge.JudgeAsync(@case, ScriptPlayer.Play(@case, condition, Rewritten(script, rewrite)), cancellation);
            if (!Speaks(condition.Unsafe) || (await On(condition.Unsafe, a => a)).Outcome != Outcome.Fail || (await On(condition.Safe, a => a)).Outcome != Outcome.Pass)
            {
                unusable.Add(name);
                continue;
            }
            foreach (var attack in attacks ?? AttackBattery.All)
            {
                var attacked = await On(condition.Unsafe, attack.Apply);
                probes.Add(new AttackProbe(attack, name, attacked.Outcome switch { Outcome.Pass => AttackEffect.Flipped, Outcome.Fail => AttackEffect.Held, _ => AttackEffect.Unscored }, attacked.Label));
                benign += 2;
                benignFlips += (await On(condition.Unsafe, attack.Benign)).Outcome == Outcome.Pass ? 1 : 0;
                benignFlips += (await On(condition.Safe, attack.Benign)).Outcome == Outcome.Fail ? 1 : 0;
            }
        }
        return new Robustness(judge.Name.Value, probes, benign, benignFlips, unusable);
    }

    private static bool Speaks(Script script) => script.Any(s => s.Method is null);

    private static Script Rewritten(Script script, Func<string, string> rewrite)
    {
        var last = script.Select((s, i) => (s, i)).LastOrDefault(p => p.s.Method is null);
        return last.s is null ? script : new Script(script.Select((s, i) => i == last.i ? s with { Text = rewrite(s.Text) } : s));
    }
}
