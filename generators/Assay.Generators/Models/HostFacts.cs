namespace Assay.Generators;

/// <summary>All that the generator asks of the compilation as a whole.</summary>
/// <param name="IsTestProject">Whether xUnit and Assay's test support are referenced, so that test classes can be generated.</param>
/// <param name="IsHost">Whether an entry point is to be generated.</param>
/// <param name="RootNamespace">Where the test platform writes the registration of its extensions; empty for the global namespace.</param>
internal sealed record HostFacts(bool IsTestProject, bool IsHost, string RootNamespace);
