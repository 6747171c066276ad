using System.CommandLine;
using Assay.Judging;
using Assay.Models;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary><c>certify</c>: shows labelled answers of real models to a judge and says how well it tells them apart. It needs no spec.</summary>
public static class CertifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var judge = new Argument<string>("judge") { Description = $"An embedded judge: {string.Join(", ", EmbeddedJudges.Names)}." };
        var labels = new Option<string[]>("--labels") { Required = true, AllowMultipleArgumentsPerToken = true, Description = $"CSV or JSON Lines files of labelled answers, labels in {string.Join(" or ", LabelLayout.All)}." };
        var population = new Option<string?>("--population") { Description = "What was asked: id of the benchmark, or a name. Default: the folder of the first file." };
        var output = new Option<string?>("--out") { Description = "Writes the certificate to this file, for example certificates/behaviour.json." };
        var command = new Command("certify", "Measures a judge on labelled answers of real models and certifies it.") { judge, labels, population, output };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(judge)!, parsed.GetValue(labels)!, parsed.GetValue(population), parsed.GetValue(output), AnsiConsole.Console, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string name, string[] paths, string? population, string? output, IAnsiConsole console, CancellationToken cancellation)
    {
        var judge = EmbeddedJudges.Find(new JudgeName(name)) ?? throw new InputException("certify", $"there is no embedded judge '{name}'; there is {string.Join(", ", EmbeddedJudges.Names)}.");
        var files = paths.Select(LabelledFile.Read).ToList();
        if (files.Select(f => f.Source.Sha256).Distinct().Count() < files.Count)
            throw new InputException("certify", "two of the files are the same; each answer counts once.");
        var layout = files[0].Layout;
        if (files.FirstOrDefault(f => f.Layout != layout) is { } other)
            throw new InputException(other.Source.Path, $"its labels stand in '{other.Layout.LabelColumn}', those of {files[0].Source.Path} in '{layout.LabelColumn}'; certify them apart.");

        var classes = judge.Name == JudgeName.Behaviour ? layout.Classes : [];
        var certification = new Certification(judge, EmbeddedFingerprint.Of(judge.Name), [new MustAnswer()], new Population(
            population ?? Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(paths[0]))!),
            [.. files.SelectMany(f => f.Answers).Select(a => a.Model).Distinct().Order(StringComparer.Ordinal)])
        {
            Question = layout.Question,
            Files = [.. files.Select(f => f.Source)],
        });
        if (certification.IsOnItsOwnFit)
            console.MarkupLine("[bold]The judge was fitted on these answers: every figure below flatters it.[/] What it reaches on answers held out from the fit is in docs/behaviour-judge.md.");
        if (certification.HeldOutFigures is { } heldOut)
            console.WriteLine(heldOut);
        List<JudgedAnswer> all = [];
        foreach (var file in files)
        {
            var judged = await certification.JudgeAsync(file.Answers, cancellation);
            all.AddRange(judged);
            if (files.Count > 1) CertificateTable.Write(console, ClassificationReport.Of(Path.GetFileName(file.Source.Path), judged, classes), layout.Question);
        }
        CertificateTable.Write(console, ClassificationReport.Of(files.Count > 1 ? "all" : Path.GetFileName(paths[0]), all, classes), layout.Question);

        var certificate = certification.Issue(all, DateOnly.FromDateTime(DateTime.UtcNow));
        CertificateTable.Write(console, certificate);
        if (output is not null)
        {
            CertificateFile.Write(output, certificate);
            console.MarkupLineInterpolated($"Certificate: {Path.GetFullPath(output)}");
        }
        return ExitCode.Done;
    }
}
