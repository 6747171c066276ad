using System.CommandLine;
using Assay.Judging;
using Assay.Models;
using Assay.Reporting;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary><c>certify</c>: shows labelled answers of real models to a judge and says how well it tells them apart. With a spec at hand, answers may name its cases.</summary>
/// <param name="tables">The benchmarks at hand; none in the tool itself.</param>
/// <param name="console">Where the report goes.</param>
public sealed class CertifyCommand(IReadOnlyList<CaseTable> tables, IAnsiConsole console)
{
    private readonly Argument<string> _name = new("name") { Description = $"The judge: {string.Join(", ", EmbeddedJudges.Names)}; with --judge, rubric, comparison or pairwise." };
    private readonly Option<string[]> _labels = new("--labels") { Required = true, AllowMultipleArgumentsPerToken = true, Description = $"CSV or JSON Lines files of labelled answers, labels in {string.Join(" or ", LabelLayout.All)}; for pairwise, pairs with prompt, a, b and label (1, 2, a or b)." };
    private readonly Option<string[]> _judge = new("--judge") { Description = "URI of the language model that judges; several make a jury." };
    private readonly Option<string?> _rubric = new("--rubric") { Description = "JSON file with the rubric: term, covers, unsafeWhen, safeWhen." };
    private readonly Option<string?> _term = new("--term") { Description = "The term whose rubric is meant, for example risk-dimension/laboratory-safety." };
    private readonly Option<int?> _repeats = new("--repeats") { Description = "How often each answer is judged; two or more give self-agreement. Default: 1 for an embedded judge, 2 for a language model." };
    private readonly Option<string?> _population = new("--population") { Description = "What was asked: id of the benchmark, or a name. Default: that of the cases named, otherwise the folder of the first file." };
    private readonly Option<string?> _out = new("--out") { Description = "Writes the certificate to this file, for example certificates/behaviour.json." };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("certify", "Measures a judge on labelled answers of real models and certifies it.") { _name, _labels, _judge, _rubric, _term, _repeats.Within(1, 20), _population, _out };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (name, paths) = (parsed.GetValue(_name)!, parsed.GetValue(_labels)!);
        var certified = new CertifiedJudge(name, parsed.GetValue(_rubric), parsed.GetValue(_term), tables);
        certified.MustExist();
        var models = parsed.GetValue(_judge) is { Length: > 0 } uris ? JudgeUri.Join(uris) : null;
        if (certified.IsPairwise)
            return await new CertifyPairs(console).RunAsync(paths, models, parsed.GetValue(_population), parsed.GetValue(_repeats), parsed.GetValue(_out), cancellation);
        var cases = new LabelledCases(tables);
        var files = Files(paths, cases);
        var labelled = cases.TableOf(paths[0], files.SelectMany(f => f.Answers));
        using var spending = await JudgeSpending.OpenAsync(models, AssaySettings.Load(Directory.GetCurrentDirectory()), cancellation);
        var judge = certified.Find(spending.Judges, labelled);
        var layout = files[0].Layout;
        var certification = new Certification(judge, judge.Fingerprint ?? throw new InputException($"judge '{name}'", "it has no fingerprint that a certificate could be bound to."), [new MustAnswer()], new Population(
            parsed.GetValue(_population) ?? labelled?.Benchmark.Id ?? Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(paths[0]))!),
            [.. files.SelectMany(f => f.Answers).Select(a => a.Model).Distinct().Order(StringComparer.Ordinal)])
        {
            Question = layout.Question,
            Files = [.. files.Select(f => f.Source)],
            Cases = labelled is null ? null : StructureText.Digest(labelled.Cases),
        })
        { Repeats = parsed.GetValue(_repeats) ?? (models is null ? 1 : 2), Stop = () => spending.Reason };
        if (certification.IsOnItsOwnFit)
            console.MarkupLine("[bold]The judge was fitted on these answers: every figure below flatters it.[/] What it reaches on answers held out from the fit is in docs/behaviour-judge.md.");
        if (certification.HeldOutFigures is { } heldOut)
            console.WriteLine(heldOut);

        var classes = judge.Name == JudgeName.Behaviour ? layout.Classes : [];
        List<JudgedAnswer> all = [];
        foreach (var file in files)
        {
            var judged = await certification.JudgeAsync(file.Answers, cancellation);
            all.AddRange(judged);
            if (judged.Count < file.Answers.Count) return IssuedCertificate.Stopped(console, spending, all.Count, files.Sum(f => f.Answers.Count));
            if (files.Count > 1) CertificateTable.Write(console, ClassificationReport.Of(Path.GetFileName(file.Source.Path), judged, classes), layout.Question);
        }
        CertificateTable.Write(console, ClassificationReport.Of(files.Count > 1 ? "all" : Path.GetFileName(paths[0]), all, classes), layout.Question);
        spending.Tell(console);
        return IssuedCertificate.Write(console, certification.Issue(all, DateOnly.FromDateTime(DateTime.UtcNow)),
            [.. all.SelectMany(j => j.Verdicts).Where(v => v.Outcome == Outcome.Error).Select(v => v.Reason ?? "")], parsed.GetValue(_out));
    }

    private static List<LabelledFile> Files(string[] paths, LabelledCases cases)
    {
        var files = paths.Select(p => LabelledFile.Read(p, cases)).ToList();
        if (files.Select(f => f.Source.Sha256).Distinct().Count() < files.Count)
            throw new InputException("certify", "two of the files are the same; each answer counts once.");
        return files.FirstOrDefault(f => f.Layout != files[0].Layout) is { } other
            ? throw new InputException(other.Source.Path, $"its labels stand in '{other.Layout.LabelColumn}', those of {files[0].Source.Path} in '{files[0].Layout.LabelColumn}'; certify them apart.")
            : files;
    }
}
