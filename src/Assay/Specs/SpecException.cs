namespace Assay;

/// <summary>A spec cannot become a case. The message names the case and says how to mend the spec.</summary>
public sealed class SpecException(string caseId, string what, Exception? cause = null) : Exception($"{caseId}: {what}", cause)
{
    /// <summary>The case that could not be made.</summary>
    public string CaseId { get; } = caseId;
}
