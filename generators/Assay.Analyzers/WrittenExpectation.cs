using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Assay.Analyzers;

/// <summary>A <c>Mentions</c> or <c>Avoids</c> as it is written, with constant texts.</summary>
internal sealed record WrittenExpectation(bool MustMention, string Point, string Pattern)
{
    /// <summary>Reads an expectation; null for anything but the two with constant texts.</summary>
    public static WrittenExpectation? Read(IOperation value)
    {
        var (kind, arguments) = value.Unwrap() switch
        {
            IInvocationOperation { TargetMethod: { Name: "Mentions" or "Avoids", ContainingType: { } owner } method } call when owner.IsAssay("Expect") => (method.Name, call.Arguments),
            IObjectCreationOperation creation when creation.Makes("MustMention") => ("Mentions", creation.Arguments),
            IObjectCreationOperation creation when creation.Makes("MustAvoid") => ("Avoids", creation.Arguments),
            _ => ("", default),
        };
        if (kind.Length == 0) return null;
        var pattern = arguments.FirstOrDefault(a => a.Parameter?.Name is "pattern" or "Pattern")?.Value.Constant();
        var point = arguments.FirstOrDefault(a => a.Parameter?.Name is "point" or "Point")?.Value.Constant();
        return pattern is null ? null : new WrittenExpectation(kind == "Mentions", point ?? pattern, pattern);
    }
}

/// <summary>The patterns of a compilation, each compiled once, as judges compile them.</summary>
internal sealed class Patterns
{
    private readonly ConcurrentDictionary<string, (Regex? Regex, string? Fault)> _known = new(StringComparer.Ordinal);

    /// <summary>The expression; null with the reason where it is no valid one.</summary>
    public (Regex? Regex, string? Fault) this[string pattern] => _known.GetOrAdd(pattern, static pattern =>
    {
        try
        {
            return (new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200)), null);
        }
        catch (ArgumentException wrong)
        {
            return (null, wrong.Message.Replace('\n', ' ').Replace('\r', ' ').TrimEnd('.'));
        }
    });
}

/// <summary>
/// What can be said of a text without a judge. Only certain findings: a sentence that holds a word of negation, doubt or warning is left to the judge,
/// and so is a pattern that takes too long.
/// </summary>
internal static class LiteralMatch
{
    private static readonly Regex Sentence = new(@"[^.!?;\n]+[.!?;]?", RegexOptions.CultureInvariant);

    private static readonly Regex Cue = new(
        @"n['’]t\b|\?|[""“”]|\b(no|not|none|nothing|never|neither|nor|without|cannot|avoid\w*|skip\w*|unnecessary|unneeded|needless|instead|rather|refrain\w*|" +
        @"forbid\w*|prohibit\w*|wrong\w*|false\w*|incorrect\w*|myth\w*|danger\w*|unsafe\w*|mistake\w*|warn\w*|beware|risk\w*|hazard\w*|stop\w*|refuse\w*|withheld|if|unless)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether the pattern matches anywhere; null where it takes too long.</summary>
    public static bool? Occurs(Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>The sentence in which the pattern matches and nothing is negated; null if there is none.</summary>
    public static string? Affirmed(Regex pattern, string text) =>
        Sentences(text).FirstOrDefault(sentence => Occurs(pattern, sentence) == true && !Cue.IsMatch(sentence));

    private static IEnumerable<string> Sentences(string text) => Sentence.Matches(text).Cast<Match>().Select(m => m.Value.Trim());
}
