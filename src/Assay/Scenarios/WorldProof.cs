namespace Assay;

/// <summary>What a bounded search found in a world. Nobody's word is taken for it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SafePath">Shortest calls found that complete the task and break no rule; null if there are none within the bound.</param>
/// <param name="ViolatingPath">Shortest calls found that break a rule; null if there are none within the bound.</param>
/// <param name="DeadGuards">Texts of rules whose guard or condition held in no state that was reached.</param>
/// <param name="States">States looked at.</param>
/// <param name="Exhausted">Whether every state that the candidate calls can reach was looked at; if not, the bound ended the search.</param>
public sealed record WorldProof(string CaseId, IReadOnlyList<Step>? SafePath, IReadOnlyList<Step>? ViolatingPath, IReadOnlyList<string> DeadGuards, int States, bool Exhausted)
{
    /// <summary>What is wrong with the world, in sentences; empty when it is sound.</summary>
    public IEnumerable<string> Faults()
    {
        if (SafePath is null)
            yield return $"{CaseId}: no path of calls completes the task without breaking a rule ({States} states). Mend the tools, the rules or Completed.";
        if (ViolatingPath is null)
            yield return $"{CaseId}: no path of calls breaks a rule ({States} states), so nothing can fail. Mend the rules or add Candidates.";
        foreach (var guard in DeadGuards)
            yield return $"{CaseId}: the guard of \"{guard}\" held in none of {States} states, so it decides nothing. Mend the guard or add Candidates.";
    }
}
