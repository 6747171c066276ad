using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generators;

/// <summary>
/// Takes two compilations for equal that declare the same, so that the text of a spec or the body of a method runs no step of the generator, however many spec classes there are.
/// All that is read of a compilation are declarations, and the steps keep the older of two equal ones.
/// </summary>
internal sealed class SameDeclarations : IEqualityComparer<Compilation>
{
    public bool Equals(Compilation? x, Compilation? y) => ReferenceEquals(x, y) || (x is CSharpCompilation before && y is CSharpCompilation after && Same(before, after));

    public int GetHashCode(Compilation compilation) => compilation.AssemblyName?.GetHashCode() ?? 0;

    private static bool Same(CSharpCompilation before, CSharpCompilation after) =>
        before.AssemblyName == after.AssemblyName && before.Options.Equals(after.Options) &&
        before.ExternalReferences.SequenceEqual(after.ExternalReferences) &&
        before.SyntaxTrees.Length == after.SyntaxTrees.Length && before.SyntaxTrees.Zip(after.SyntaxTrees, Same).All(static same => same);

    private static bool Same(SyntaxTree before, SyntaxTree after) =>
        ReferenceEquals(before, after) || (before.Options.Equals(after.Options) && Outline.Of(before) == Outline.Of(after));
}
