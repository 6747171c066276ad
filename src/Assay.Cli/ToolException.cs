namespace Assay.Cli;

/// <summary>Something the user has to mend; the message says how.</summary>
internal sealed class ToolException(string message) : Exception(message);
