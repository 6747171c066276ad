using Assay.Models;

namespace Assay.Serving;

/// <summary>What is told of the served model. What is not known is left out, never made up.</summary>
internal sealed class Catalogue(Model model)
{
    private readonly DateTime _since = DateTime.UtcNow;

    /// <summary>The version of the protocol that is spoken, marked as ours.</summary>
    public static object Version { get; } = new { version = "0.12.6-assay" };

    public object Tags => new { models = new[] { new { name = model.Uri, model = model.Uri, modified_at = _since, size = 0, digest = model.Facts.Digest, details = Details } } };

    /// <summary>A served model is always loaded; that it is so for a century is the protocol's way to say that no time is set.</summary>
    public object Running => new
    {
        models = new[] { new { name = model.Uri, model = model.Uri, size = 0, size_vram = 0, digest = model.Facts.Digest, details = Details, expires_at = _since.AddYears(100), context_length = model.Facts.ContextLength } },
    };

    public object Shown => new
    {
        template = model.Facts.ChatTemplate ?? "",
        details = Details,
        model_info = Info,
        capabilities = model.SupportsTools == false ? new[] { "completion" } : ["completion", "tools"],
        modified_at = _since,
    };

    private string Scheme => ModelUri.Parse(model.Uri).Scheme;

    private object Details => new { format = Scheme, family = Scheme, families = new[] { Scheme }, parameter_size = "", quantization_level = model.Facts.Quantisation ?? "" };

    private Dictionary<string, object> Info
    {
        get
        {
            Dictionary<string, object> info = new() { ["general.architecture"] = Scheme };
            if (model.Facts.ContextLength is { } length) info[$"{Scheme}.context_length"] = length;
            return info;
        }
    }
}
