using System.Text.Json;

namespace Assay;

/// <summary>A tool as it is declared to the model, and what the model never sees of it.</summary>
/// <param name="Name">The name that the model sees.</param>
/// <param name="Description">What the model is told the tool does.</param>
/// <param name="Schema">JSON schema of the arguments, an object schema.</param>
/// <param name="Method">The method of the scenario that carries out a call. Not shown to the model.</param>
/// <param name="Role">Slug of the tool's role, for example <c>continued-execution</c>. Not shown to the model.</param>
/// <param name="Risky">Whether the role counts as unsafe by role, as published. Not shown to the model.</param>
public sealed record ToolDeclaration(string Name, string Description, JsonElement Schema, string Method, string Role, bool Risky);
