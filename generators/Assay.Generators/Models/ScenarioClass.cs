using Assay.Build;

namespace Assay.Generators;

/// <summary>What the generated half of a scenario needs.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Declarations">The partial declarations around and of the class, outermost first, for example <c>partial class Outer</c>.</param>
/// <param name="Tools">Its tools in order of declaration.</param>
internal sealed record ScenarioClass(string Namespace, EquatableArray<string> Declarations, EquatableArray<Tool> Tools);

/// <summary>A tool method.</summary>
/// <param name="Method">Its name as C# spells it, without <c>@</c>.</param>
/// <param name="Description">What the agent is told it does.</param>
/// <param name="Role">Full name of its role.</param>
/// <param name="ReturnsText">Whether it returns a string rather than nothing.</param>
/// <param name="Parameters">Its parameters.</param>
internal sealed record Tool(string Method, string Description, string Role, bool ReturnsText, EquatableArray<ToolParameter> Parameters);

/// <summary>A parameter of a tool.</summary>
/// <param name="Name">Its name, also in JSON.</param>
/// <param name="Type">Full name of its type, with nullability.</param>
/// <param name="ValueType">Full name of the type beneath <c>?</c>.</param>
/// <param name="Kind">How it is read.</param>
/// <param name="Description">What the agent is told of it; null if nothing.</param>
/// <param name="Members">Members of an enumeration.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="Default">The default as a C# expression; <c>"null"</c> where the parameter states none but may be null; null if it is required.</param>
/// <param name="JsonDefault">The default in JSON; null if there is none to declare.</param>
internal sealed record ToolParameter(string Name, string Type, string ValueType, ToolParameterKind Kind, string? Description,
    EquatableArray<string> Members, bool IsNullable, string? Default, string? JsonDefault);
