namespace Assay.Judging;

/// <summary>The judges that need no model, in an ordered list. A new one is one new file and one line here.</summary>
public static class EmbeddedJudges
{
    private static readonly IReadOnlyList<IJudge> All =
    [
        new ChecklistJudge(),
        new BehaviourJudge(),
        new RulesJudge(),
        new ChoiceJudge(),
        new ResemblanceJudge(),
    ];

    /// <summary>The embedded judge of that name; null if there is none.</summary>
    public static IJudge? Find(JudgeName name) => All.FirstOrDefault(j => j.Name == name);

    /// <summary>The names of all embedded judges.</summary>
    public static IEnumerable<JudgeName> Names => All.Select(j => j.Name);
}
