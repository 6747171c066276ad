using System.Reflection;
using Scriban;
using Scriban.Runtime;

namespace Assay.Judging;

/// <summary>
/// A judge prompt from <c>templates/judging</c>: the system message, a line <c>=== user ===</c>, the user message. It is split before it is filled in, so no text can move the line. Texts under
/// judgement enter fenced and neutralised; a template never sees them otherwise.
/// </summary>
internal sealed class JudgeTemplate
{
    private const string Split = "=== user ===\n";
    private readonly Template _system, _user;

    private JudgeTemplate(string name, string source)
    {
        Source = source;
        var at = source.IndexOf(Split, StringComparison.Ordinal);
        if (at < 0) throw new InvalidOperationException($"{name} has no line '{Split.TrimEnd()}' between its system and its user message.");
        _system = Parse(name, source[..at]);
        _user = Parse(name, source[(at + Split.Length)..]);
    }

    /// <summary>The template's text; part of what a certificate is bound to.</summary>
    public string Source { get; }

    public static JudgeTemplate Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the template {name} is not embedded in this assembly.");
        using var reader = new StreamReader(stream);
        return new JudgeTemplate(name, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    public JudgePrompt Fill(string id, ScriptObject values)
    {
        values["id"] = id;
        return new JudgePrompt(Render(_system, values), Render(_user, values), id);
    }

    private static string Render(Template template, ScriptObject values)
    {
        var context = new TemplateContext { LoopLimit = 0, LimitToString = 0, StrictVariables = true };
        context.PushGlobal(values);
        return template.Render(context).ReplaceLineEndings("\n").Trim();
    }

    private static Template Parse(string name, string source)
    {
        var template = Template.Parse(source, name);
        return template.HasErrors ? throw new InvalidOperationException($"{name}: {string.Join("; ", template.Messages)}") : template;
    }
}
