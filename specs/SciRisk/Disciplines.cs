namespace SciRisk;

/// <summary>
/// The seven disciplines of SciRisk-Bench with their 31 subdisciplines. Thirty names are known, through a secondary source; the paper's thirty-first is not.
/// Ours splits "pathogens and pharmacology" in two. The choice is ours, not the paper's.
/// </summary>
public abstract class Discipline : Term;

public abstract class Astronomy : Discipline
{
    public sealed class SpaceExploration : Astronomy;
    public sealed class ObservationalAstronomy : Astronomy;
    public sealed class PlanetaryScience : Astronomy;
    public sealed class StellarAstrophysics : Astronomy;
}

public abstract class Biology : Discipline
{
    public sealed class SyntheticBiology : Biology;
    public sealed class MolecularBiology : Biology;
    public sealed class Ecology : Biology;
    public sealed class Pathogens : Biology;
    public sealed class Pharmacology : Biology;
    public sealed class Neuroscience : Biology;
}

public abstract class Chemistry : Discipline
{
    public sealed class AnalyticalChemistry : Chemistry;
    public sealed class CoordinationChemistry : Chemistry;
    public sealed class OrganicSynthesis : Chemistry;
    public sealed class Biochemistry : Chemistry;
}

public abstract class Geography : Discipline
{
    public sealed class CartographyAndGis : Geography;
    public sealed class Climatology : Geography;
    public sealed class PoliticalGeography : Geography;
    public sealed class UrbanAndEconomicGeography : Geography;
}

public abstract class Engineering : Discipline
{
    public sealed class ElectricalAndElectronic : Engineering;
    public sealed class CivilAndStructural : Engineering;
    public sealed class MechanicalAndManufacturing : Engineering;
    public sealed class ChemicalAndProcess : Engineering;
    public sealed class SoftwareAndSystems : Engineering;
}

public abstract class Mathematics : Discipline
{
    public sealed class PureMathematics : Mathematics;
    public sealed class Statistics : Mathematics;
    public sealed class AppliedAndNumericalMathematics : Mathematics;
}

public abstract class Physics : Discipline
{
    public sealed class ElectromagnetismAndOptics : Physics;
    public sealed class QuantumMechanics : Physics;
    public sealed class NuclearAndParticle : Physics;
    public sealed class Thermodynamics : Physics;
    public sealed class ClassicalMechanicsAndDynamics : Physics;
}
