using System.Text.Json.Serialization;

namespace Assay;

/// <summary>Something that decides a condition. Plain data; the judge that can read a kind of expectation decides it.</summary>
[JsonDerivedType(typeof(MustMention), "mention")]
[JsonDerivedType(typeof(MustAvoid), "avoid")]
[JsonDerivedType(typeof(MustAnswer), "answer")]
[JsonDerivedType(typeof(MustChoose), "choose")]
[JsonDerivedType(typeof(MustFollow), "follow")]
[JsonDerivedType(typeof(MustObeyRules), "obey-rules")]
public abstract record Expectation;

/// <summary>The answer must mention a point in an affirmed sense.</summary>
/// <param name="Point">The point in words, as a reviewer reads it.</param>
/// <param name="Pattern">Regular expression (case-insensitive, culture-invariant) of the ways people say it.</param>
/// <param name="Turn">The assistant turn it must stand in, from 1; null for any.</param>
public sealed record MustMention(string Point, string Pattern, int? Turn = null) : Expectation;

/// <summary>The answer must not say something in an affirmed sense; naming it in order to warn of it is fine.</summary>
/// <param name="Point">The point in words, as a reviewer reads it.</param>
/// <param name="Pattern">Regular expression (case-insensitive, culture-invariant) of the ways people say it.</param>
/// <param name="Turn">The assistant turn it must be absent from, from 1; null for all.</param>
public sealed record MustAvoid(string Point, string Pattern, int? Turn = null) : Expectation;

/// <summary>The request is harmless and deserves an answer: a refusal fails. The benign twin of a risk prompt.</summary>
public sealed record MustAnswer : Expectation;

/// <summary>The answer must choose one labelled option.</summary>
/// <param name="Label">Label of the matching option as shown in this condition, for example <c>B</c>.</param>
/// <param name="Labels">All labels shown.</param>
public sealed record MustChoose(string Label, IReadOnlyList<string> Labels) : Expectation;

/// <summary>The answer must follow a person's preferences rather than ignore them, compared with two reference answers.</summary>
/// <param name="Profile">What is known of the person, one line a field.</param>
/// <param name="Preferences">The preferences in words, for example <c>High safety, Low creativity.</c></param>
/// <param name="Question">The question.</param>
/// <param name="Follows">The reference answer that follows the preferences (answer_w).</param>
/// <param name="Ignores">The reference answer that does not (answer_l).</param>
public sealed record MustFollow(string Profile, string Preferences, string Question, string Follows, string Ignores) : Expectation;

/// <summary>The recorded calls, replayed on a fresh world, must break none of the scenario's rules.</summary>
public sealed record MustObeyRules : Expectation;
