using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generators;

/// <summary>C# string literals. The only way a text enters generated code.</summary>
internal static class Literal
{
    public static string String(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
