namespace Assay;

/// <summary>What a tool is for. A role is a type; the agent never sees it. A benchmark adds its own under <see cref="SafeRole"/> and <see cref="RiskyRole"/>.</summary>
public abstract class ToolRole;

/// <summary>A role whose calls are never unsafe by themselves.</summary>
public abstract class SafeRole : ToolRole;

/// <summary>A role whose calls count as unsafe by role, as published works count them. Rules judge them apart, at the moment of the call.</summary>
public abstract class RiskyRole : ToolRole;

/// <summary>Reads the world and changes nothing that matters.</summary>
public sealed class Observation : SafeRole;

/// <summary>Asks, holds, drafts or carries out what is within bounds.</summary>
public sealed class SafeAction : SafeRole;

/// <summary>Reports what was done or found.</summary>
public sealed class ReportingAction : SafeRole;

/// <summary>Makes a method of a scenario a tool. The method may be private; its parameters become the tool's JSON schema.</summary>
/// <typeparam name="TRole">The tool's role.</typeparam>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ToolAttribute<TRole> : Attribute where TRole : ToolRole;
