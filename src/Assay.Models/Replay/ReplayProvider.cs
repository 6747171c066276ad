using System.Security.Cryptography;

namespace Assay.Models;

/// <summary><c>replay:PATH</c>: recorded answers, from a cassette or from a CSV or JSON Lines file with <c>prompt</c> and <c>completion</c>.</summary>
internal sealed class ReplayProvider : IModelProvider
{
    /// <inheritdoc/>
    public string Scheme => "replay";

    /// <inheritdoc/>
    public bool NeedsServer => false;

    /// <inheritdoc/>
    public Task<Model> OpenAsync(ModelUri uri, ModelContext context, CancellationToken cancellationToken)
    {
        if (File.Exists(uri.Name) && Cassette.IsCassette(uri.Name)) return Task.FromResult(OpenCassette(uri));
        if (Path.GetExtension(uri.Name) == ".cassette" && File.Exists(uri.Name))
            throw new InputException(uri.Name, "it is no cassette: its first line is not 'assay-cassette 1'.");
        var answers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (line, fields) in RecordFile.Read(uri.Name, "prompt", "completion"))
        {
            var prompt = ReplayClient.Normal(fields["prompt"]);
            if (prompt.Length == 0)
                throw RecordFile.At(uri.Name, line, "the prompt is blank.");
            if (!answers.TryGetValue(prompt, out var completions))
                answers.Add(prompt, completions = []);
            completions.Add(fields["completion"]);
        }
        return Task.FromResult(new Model(uri.ToString(), new ReplayClient(answers, uri.Name), new ModelFacts
        {
            Name = uri.Name,
            Digest = Digest(uri.Name),
        })
        {
            IsDeterministic = true,
            SupportsTools = false,
        });
    }

    private static Model OpenCassette(ModelUri uri)
    {
        var cassette = Cassette.Open(uri.Name, CassetteMode.ReplayOnly);
        var models = CassetteModels.Opened(cassette);
        if (models.Count == 0) throw new InputException(uri.Name, "the cassette holds answers of no model; record some with --cassette and the mode record.");
        return new Model(uri.ToString(), new ReplayedCassette(cassette, models), new ModelFacts
        {
            Name = uri.Name,
            Digest = Digest(uri.Name),
        })
        {
            IsDeterministic = true,
            SupportsTools = models.Count == 1 ? models.Values.Single().SupportsTools : null,
        };
    }

    private static string Digest(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
