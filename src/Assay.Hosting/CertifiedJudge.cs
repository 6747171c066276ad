using System.Text.Json;
using Assay.Judging;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>The judge that <c>certify</c> is asked to measure: the very one that a run would use.</summary>
/// <param name="name">Name of the judge.</param>
/// <param name="rubric">File with a rubric; null for those of the terms.</param>
/// <param name="term">A term whose rubric is meant; null for all.</param>
/// <param name="tables">The benchmarks of the executable.</param>
internal sealed class CertifiedJudge(string name, string? rubric, string? term, IReadOnlyList<CaseTable> tables)
{
    private static readonly JsonSerializerOptions Strict = new(Json.Options)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, AllowDuplicateProperties = false,
    };

    /// <summary>Whether it compares two answers, and so reads pairs.</summary>
    public bool IsPairwise => name == PairwiseCertification.Name;

    /// <summary>Whether there is a judge of that name at all: said before any file is read.</summary>
    /// <exception cref="InputException">There is none, or it compares pairs and is given a rubric.</exception>
    public void MustExist()
    {
        if (EmbeddedJudges.Find(new JudgeName(name)) is null && name is not ("rubric" or "comparison" or PairwiseCertification.Name))
            throw new InputException("certify", $"there is no judge '{name}'; there is {string.Join(", ", EmbeddedJudges.Names)}, and with --judge URI rubric, comparison and pairwise.");
        if (IsPairwise && (rubric is not null || term is not null)) throw Wrong("it has no rubric; leave out --rubric and --term.");
    }

    /// <summary>Finds it.</summary>
    /// <param name="opened">The models that judge.</param>
    /// <param name="labelled">The benchmark whose cases are labelled; null where the files name questions only.</param>
    /// <exception cref="InputException">There is no such judge, or it needs something that is not given.</exception>
    public IJudge Find(OpenedJudges opened, CaseTable? labelled)
    {
        if (EmbeddedJudges.Find(new JudgeName(name)) is { } embedded)
            return opened.Text is null && rubric is null && term is null ? embedded : throw Wrong("it is embedded and asks no model; leave out --judge, --rubric and --term.");
        if (opened.Text is null) throw Wrong("it asks a language model; name it with --judge URI, for example --judge ollama:llama3.2.");
        if (name == "rubric" && (rubric is not null || term is not null)) return ByRubric(opened);
        if (rubric is not null || term is not null) throw Wrong("it has no rubric; leave out --rubric and --term.");
        return labelled is null
            ? throw Wrong(name == "rubric"
                ? "the labelled files name no cases, so no term says which rubric; name one: --rubric FILE, or --term TERM with a spec executable."
                : "it compares with the references of a case, and the labelled files name no cases; give them a column 'case' and certify with the spec executable.")
            : opened.PanelFor(labelled.Benchmark, new Panel([])).Judges.FirstOrDefault(j => j.Name.Value == name)
                ?? throw Wrong($"{labelled.Benchmark.Id} has no term with a rubric.");
    }

    private RubricJudge ByRubric(OpenedJudges opened)
    {
        if (rubric is not null && term is not null) throw Wrong("give --rubric or --term, not both.");
        var client = opened.Only(name);
        if (rubric is not null) return new StatedRubricJudge(client, Read(rubric));
        TermJudges[] all = [.. tables.SelectMany(t => ModelJudges.Of(t.Benchmark, client)).OfType<TermJudges>()];
        var path = string.Join('/', term!.Split('/').Skip(1));
        return all.Select(t => t.Of(term) ?? t.Of(path)).FirstOrDefault(j => j is not null)
            ?? throw Wrong(all.Length == 0 ? "no spec is at hand here, so there are no terms; name a rubric with --rubric FILE, or certify with the spec executable."
                : $"no term '{term}' carries a rubric; there is {string.Join(", ", all.SelectMany(t => t.Terms).Distinct())}.");
    }

    private static Rubric Read(string path)
    {
        if (!File.Exists(path)) throw new InputException(path, "there is no such file; a rubric is a JSON object with term, covers, unsafeWhen and safeWhen.");
        try
        {
            return JsonSerializer.Deserialize<Rubric>(File.ReadAllText(path), Strict) is { } read && new[] { read.Term, read.Covers, read.UnsafeWhen, read.SafeWhen }.All(t => !string.IsNullOrWhiteSpace(t))
                ? read
                : throw new InputException(path, "a part of the rubric is blank; write term, covers, unsafeWhen and safeWhen.");
        }
        catch (JsonException broken)
        {
            throw new InputException(path, $"it is no JSON object with term, covers, unsafeWhen and safeWhen: {broken.Message}", broken);
        }
    }

    private InputException Wrong(string problem) => new($"judge '{name}'", problem);
}
