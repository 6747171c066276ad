using System;
using System.IO;
using Scriban;
using Scriban.Runtime;

namespace Assay.Generators;

/// <summary>A text that is filled from a model. The only file that knows the template engine.</summary>
internal sealed class Template
{
    private readonly Scriban.Template _parsed;

    private Template(Scriban.Template parsed) => _parsed = parsed;

    public static Template TestClass { get; } = Load("test-class");
    public static Template EntryPoint { get; } = Load("entry-point");
    public static Template Judge { get; } = Load("judge");

    /// <summary>Fills the template. Members keep their C# names, and <c>literal</c> makes a C# string literal of a text.</summary>
    public string Render(object model)
    {
        var functions = new ScriptObject();
        functions.Import(model, renamer: static member => member.Name);
        functions.Import("literal", new Func<string, string>(Literal.String));
        var context = new TemplateContext { MemberRenamer = static member => member.Name, StrictVariables = true, LoopLimit = 0, LimitToString = 0, NewLine = "\n" };
        context.PushGlobal(functions);
        return _parsed.Render(context);
    }

    private static Template Load(string name)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream($"{name}.scriban")
            ?? throw new InvalidOperationException($"The template {name}.scriban is not embedded in the generator.");
        using var reader = new StreamReader(stream);
        var parsed = Scriban.Template.Parse(reader.ReadToEnd().Replace("\r\n", "\n"), $"{name}.scriban");
        return parsed.HasErrors ? throw new InvalidOperationException(parsed.Messages.ToString()) : new Template(parsed);
    }
}
