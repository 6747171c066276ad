using Assay.Judging;
using Assay.Models;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary><c>certify pairwise</c>: shows labelled pairs of answers to a language model in both orders and says how well it finds the better one.</summary>
/// <param name="console">Where the report goes.</param>
internal sealed class CertifyPairs(IAnsiConsole console)
{
    private const string Judge = $"judge '{PairwiseCertification.Name}'";

    /// <summary>Judges the pairs of the files and issues the certificate.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="models">The one model that judges.</param>
    /// <param name="population">What was asked; null for the folder of the first file.</param>
    /// <param name="repeats">How often each pair is judged; null for twice.</param>
    /// <param name="output">Where the certificate goes; null for nowhere.</param>
    /// <param name="cancellation">Cancels the judging.</param>
    /// <exception cref="InputException">A file cannot be read, or no model or several are named.</exception>
    public async Task<int> RunAsync(string[] paths, string? models, string? population, int? repeats, string? output, CancellationToken cancellation)
    {
        if (models is null) throw new InputException(Judge, "it asks a language model; name it with --judge URI, for example --judge ollama:llama3.2.");
        var files = paths.Select(PairFile.Read).ToList();
        if (files.Select(f => f.Source.Sha256).Distinct().Count() < files.Count) throw new InputException("certify", "two of the files are the same; each pair counts once.");
        using var spending = await JudgeSpending.OpenAsync(models, AssaySettings.Load(Directory.GetCurrentDirectory()), cancellation);
        var certification = new PairwiseCertification(new PairwiseJudge(spending.Judges.Only(PairwiseCertification.Name)), new Population(
            population ?? Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(paths[0]))!),
            [.. files.SelectMany(f => f.Pairs).Select(p => p.Model).Distinct().Order(StringComparer.Ordinal)]) { Files = [.. files.Select(f => f.Source)] }) { Stop = () => spending.Reason };
        if (repeats is { } often) certification = certification with { Repeats = often };
        List<JudgedPair> all = [];
        foreach (var file in files)
        {
            var judged = await certification.JudgeAsync(file.Pairs, cancellation);
            all.AddRange(judged);
            if (judged.Count < file.Pairs.Count) return IssuedCertificate.Stopped(console, spending, all.Count, files.Sum(f => f.Pairs.Count));
            if (files.Count > 1) PairwiseTable.Write(console, Path.GetFileName(file.Source.Path), judged);
        }
        PairwiseTable.Write(console, files.Count > 1 ? "all" : Path.GetFileName(paths[0]), all);
        spending.Tell(console);
        return IssuedCertificate.Write(console, certification.Issue(all, DateOnly.FromDateTime(DateTime.UtcNow)),
            [.. all.SelectMany(j => j.Results).Where(r => r.Failed).Select(r => r.Reason ?? "")], output);
    }
}
