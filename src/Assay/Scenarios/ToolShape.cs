namespace Assay;

/// <summary>What the generator knows of a tool method.</summary>
/// <param name="Method">Name of the method.</param>
/// <param name="Description">Its description.</param>
/// <param name="Schema">JSON schema of its parameters.</param>
/// <param name="Role">Its role, a type that derives from <see cref="ToolRole"/>.</param>
public sealed record ToolShape(string Method, string Description, string Schema, Type Role);
