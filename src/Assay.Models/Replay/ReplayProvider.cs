using System.Security.Cryptography;

namespace Assay.Models;

/// <summary><c>replay:PATH</c>: recorded answers, from a CSV or JSON Lines file with <c>prompt</c> and <c>completion</c>.</summary>
internal sealed class ReplayProvider : IModelProvider
{
    /// <inheritdoc/>
    public string Scheme => "replay";

    /// <inheritdoc/>
    public Task<Model> OpenAsync(ModelUri uri, ModelContext context, CancellationToken cancellationToken)
    {
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
            Digest = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(uri.Name))),
        })
        {
            IsDeterministic = true,
            SupportsTools = false,
        });
    }
}
