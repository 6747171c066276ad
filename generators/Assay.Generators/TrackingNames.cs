namespace Assay.Generators;

/// <summary>Names of the pipeline's steps, for tests that look at what an edit re-runs.</summary>
internal static class TrackingNames
{
    public const string Execute = nameof(Execute);
    public const string Facts = nameof(Facts);
    public const string Summary = nameof(Summary);
    public const string Group = nameof(Group);
    public const string Rows = nameof(Rows);
    public const string Scenario = nameof(Scenario);
    public const string Rubric = nameof(Rubric);
    public const string Output = nameof(Output);

    public static readonly string[] All = [Execute, Facts, Summary, Group, Rows, Scenario, Rubric, Output];
}
