namespace Agile;

/// <summary>
/// The four pillars of the AGILE Index 2025 and those of its 17 dimensions whose scores are public.
/// Not among them, because their figures or even their names are not public: D1 (research and development), D2 (infrastructure),
/// D5 (governance readiness), D13, D15, D16 and D17.
/// </summary>
public abstract class Governance : Term;

/// <summary>P1, D1 to D3: how much artificial intelligence there is to govern.</summary>
public abstract class DevelopmentLevel : Governance
{
    /// <summary>D3. The transcription calls it innovation vitality; the official name is not known here.</summary>
    public sealed class Industry : DevelopmentLevel;
}

/// <summary>P2, D4 and D5: risk exposure and general readiness. Higher is the better condition.</summary>
public abstract class GovernanceEnvironment : Governance
{
    /// <summary>D4. Published inverted already: 100 is the least exposed.</summary>
    public sealed class RiskExposure : GovernanceEnvironment;
}

/// <summary>P3, D6 to D12: the tools of governance. The one pillar whose dimensions are all public.</summary>
public abstract class Instruments : Governance
{
    /// <summary>D6.</summary>
    public sealed class Strategy : Instruments;

    /// <summary>D7.</summary>
    public sealed class GovernanceBodies : Instruments;

    /// <summary>D8.</summary>
    public sealed class Principles : Instruments;

    /// <summary>D9.</summary>
    public sealed class ImpactAssessment : Instruments;

    /// <summary>D10.</summary>
    public sealed class Standards : Instruments;

    /// <summary>D11.</summary>
    public sealed class Legislation : Instruments;

    /// <summary>D12.</summary>
    public sealed class InternationalEngagement : Instruments;
}

/// <summary>P4, D13 to D17: the observed outcome.</summary>
public abstract class Effectiveness : Governance
{
    /// <summary>D14.</summary>
    public sealed class SocialAcceptance : Effectiveness;
}
