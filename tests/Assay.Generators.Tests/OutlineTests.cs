using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generators.Tests;

public sealed class OutlineTests
{
    [Theory]
    [InlineData("class A { void M() { int a = 1; } }", "class A { void M() {} }")]
    [InlineData("class A { int M() => 1; int this[int i] => i; public A() : this(1) { } ~A() { M(); } }", "class A { int M() =>0; int this[int i] =>0; public A() : this(1) {} ~A() {} }")]
    [InlineData("class A { static A P => new() { X = \"}\" }; static A Q { get; } = new(); }", "class A { static A P =>0; static A Q { get; } =0; }")]
    [InlineData("class A { int P { get { return 1; } set => _ = value; } event System.Action E { add { } remove { M(); } } }", "class A { int P { get {} set =>0; } event System.Action E { add {} remove {} } }")]
    [InlineData("namespace N { namespace M { struct S { class T { void M() { } } } } } ", "namespace N { namespace M { struct S { class T { void M() {} } } } } ")]
    [InlineData("class A { public static A operator +(A a, A b) => a; public static implicit operator int(A a) { return 1; } }", "class A { public static A operator +(A a, A b) =>0; public static implicit operator int(A a) {} }")]
    public void What_a_member_does_is_left_out(string source, string outline) => Assert.Equal(outline, Of(source));

    [Theory]
    [InlineData("class A { const string C = \"c\"; static readonly int F = 2; } enum E { One = 1 }")]
    [InlineData("[System.Obsolete(\"text\")] class A { void M(int i = 3); }")]
    [InlineData("class A { void M() {\n#nullable disable\n} int N() => 1 +\n#pragma warning disable\n1; }")]
    [InlineData("class A { void M() { int a = ; } int N() => 1 }")]
    [InlineData("using System; Console.WriteLine(1); void Local() { }")]
    public void Constants_arguments_directives_statements_of_the_file_and_broken_members_stay(string source) => Assert.Equal(source, Of(source));

    private static string Of(string source) => Outline.Of(CSharpSyntaxTree.ParseText(source, SpecCompilation.Parsing));
}
