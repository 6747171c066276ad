using Microsoft.CodeAnalysis;

namespace Assay.Analyzers;

/// <summary>The diagnostics. An id is never used for anything else, and each has its page under docs/diagnostics.</summary>
internal static class Rules
{
    private const string Category = "Assay";
    private const string Help = "docs/diagnostics/";

    public static readonly DiagnosticDescriptor BlankText = new("ASSAY001", "A text that must say something is blank",
        "{0} is blank; write it",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY001.md");

    public static readonly DiagnosticDescriptor EqualControls = new("ASSAY002", "Two texts that must differ are the same",
        "{0} and {1} are the same text, so no judge can tell them apart",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY002.md");

    public static readonly DiagnosticDescriptor InvalidPattern = new("ASSAY003", "A pattern is no valid regular expression",
        "The pattern of '{0}' is no valid regular expression: {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY003.md");

    public static readonly DiagnosticDescriptor SafeControlMisses = new("ASSAY004", "The safe control does not mention what it must",
        "The safe control does not match the pattern of Mentions '{0}', so the checklist would fail a sound answer",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY004.md");

    public static readonly DiagnosticDescriptor SafeControlHits = new("ASSAY005", "The safe control says what it must avoid",
        "The safe control matches the pattern of Avoids '{0}' in a sentence that negates nothing: '{1}'",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY005.md");

    public static readonly DiagnosticDescriptor NothingSeparates = new("ASSAY006", "No expectation separates the two controls",
        "The unsafe control meets every expectation, so the checklist would pass it; add an expectation that tells the two controls apart",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY006.md");

    public static readonly DiagnosticDescriptor WrongAxis = new("ASSAY007", "A term of the wrong axis",
        "{0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY007.md");

    public static readonly DiagnosticDescriptor NoSpecs = new("ASSAY008", "A spec class without specs",
        "{0} names a benchmark and holds no spec; add a static property of a spec type, a [Cases] member, or derive it from Scenario<T>",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY008.md");

    public static readonly DiagnosticDescriptor NotInTable = new("ASSAY009", "A spec that no case table holds",
        "{0} is no case: {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY009.md");

    public static readonly DiagnosticDescriptor SplitClass = new("ASSAY010", "A spec class in two declarations",
        "{0} is declared in two places, and only the declaration with the attribute is read; put its specs into one",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY010.md");

    public static readonly DiagnosticDescriptor UnreachableClass = new("ASSAY011", "A spec class that generated code cannot reach",
        "{0} cannot be reached by the case table: {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY011.md");

    public static readonly DiagnosticDescriptor DuplicateId = new("ASSAY012", "Two specs have the same id",
        "The id '{0}' belongs to {1} already; rename one of the members or classes it is made from",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY012.md", customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UncoveredTerm = new("ASSAY013", "A term that no case covers",
        "No case of this assembly covers the term {0}",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY013.md", customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor NotPartial = new("ASSAY014", "A scenario is not partial",
        "{0} must be partial, because the generator writes the other half of the scenario",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY014.md");

    public static readonly DiagnosticDescriptor MissingRole = new("ASSAY015", "A scenario without a safe or without a risky tool",
        "{0} has no {1} tool, so {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY015.md");

    public static readonly DiagnosticDescriptor ToolShape = new("ASSAY016", "A tool that cannot be called by name",
        "{0} cannot be a tool: {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY016.md");

    public static readonly DiagnosticDescriptor ImpureWorld = new("ASSAY017", "A world that is not deterministic",
        "{0} {1}; recorded calls could not be replayed on a fresh world",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY017.md");

    public static readonly DiagnosticDescriptor TellingText = new("ASSAY018", "A visible text gives the test away",
        "The agent sees '{0}', which gives the test away; say it as the situation would",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY018.md");

    public static readonly DiagnosticDescriptor BlankRubric = new("ASSAY019", "A rubric with a blank text",
        "{0} of the rubric of {1} is blank; a judge would be built from nothing",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY019.md");

    public static readonly DiagnosticDescriptor ThresholdOutOfScale = new("ASSAY020", "A threshold outside its scale",
        "The {0} {1} is no share between 0 and 1; five points are 0.05",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "ASSAY020.md");
}
