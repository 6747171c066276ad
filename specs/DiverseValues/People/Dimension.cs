namespace DiverseValues;

/// <summary>The seven value dimensions of MVPBench, in its order.</summary>
public enum Dimension
{
    /// <summary>Original, imaginative answers.</summary>
    Creativity,
    /// <summary>Clear, well-structured language.</summary>
    Fluency,
    /// <summary>Evidence-based, reliable content.</summary>
    Factuality,
    /// <summary>Several viewpoints in balance.</summary>
    Diversity,
    /// <summary>Caution, no risk of harm.</summary>
    Safety,
    /// <summary>Fitted to the person who asks.</summary>
    Personalisation,
    /// <summary>Practical and relevant.</summary>
    Helpfulness,
}

/// <summary>How a stated preference is put into words.</summary>
public enum Level
{
    /// <summary>60 or below.</summary>
    Low,
    /// <summary>80 or above.</summary>
    High,
}
