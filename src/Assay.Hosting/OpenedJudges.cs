using Assay.Judging;
using Assay.Models;
using Microsoft.Extensions.AI;

namespace Assay.Hosting;

/// <summary>The language models that judge, opened. One decides what it can; several make a jury by the benchmark's rule.</summary>
public sealed class OpenedJudges : IDisposable
{
    private readonly IReadOnlyList<(JudgeUri Judge, Model Model)> _judges;

    private OpenedJudges(IReadOnlyList<(JudgeUri, Model)> judges) => _judges = judges;

    /// <summary>Opens the models that a text names; none for null.</summary>
    /// <param name="text">One judge, or several: see <see cref="JudgeUri"/>.</param>
    /// <param name="context">What opening them needs.</param>
    /// <param name="cancellation">Cancels the opening.</param>
    /// <exception cref="InputException">A judge cannot be opened as named, or is a reference model.</exception>
    /// <exception cref="ModelException">A model cannot be reached.</exception>
    public static async Task<OpenedJudges> OpenAsync(string? text, ModelContext context, CancellationToken cancellation = default)
    {
        List<(JudgeUri, Model)> opened = [];
        try
        {
            foreach (var judge in text is null ? [] : JudgeUri.ParseAll(text))
            {
                var model = await ModelFactory.OpenAsync(judge.Uri, context with { Role = ModelRole.Judge }, cancellation);
                opened.Add((judge, model));
                if (model.IsReference)
                    throw new InputException($"judge '{judge.Uri}'", "a reference model plays scripts and cannot judge; name a language model, or none for the embedded judges.");
            }
            return new(opened);
        }
        catch
        {
            new OpenedJudges(opened).Dispose();
            throw;
        }
    }

    /// <summary>The models in words, as they were named; null where there are none.</summary>
    public string? Text => _judges.Count == 0 ? null : JudgeUri.Join(_judges.Select(j => j.Judge.ToString()));

    /// <summary>The client of the one model that judges.</summary>
    /// <exception cref="InputException">There are several.</exception>
    internal IChatClient Only(string judge) => _judges is [var one] ? one.Model.Client : throw new InputException($"judge '{judge}'", "name one model with --judge.");

    /// <summary>What says that a judge can no longer be asked.</summary>
    public IEnumerable<IRunBrake> Brakes => _judges.Select(j => j.Model.Brake).OfType<IRunBrake>();

    /// <summary>Why an endpoint of theirs can no longer be asked; null while all can.</summary>
    public string? EndpointDown => Brakes.Select(b => b.Reason).FirstOrDefault(r => r is not null);

    /// <summary>The judges of a benchmark: those that ask a model first, so that they decide what they can; what the others found is recorded beside.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="beside">The judges beside them, normally the embedded ones that the benchmark names.</param>
    /// <param name="protocol">How it is judged.</param>
    /// <exception cref="InputException">Several models judge, and the benchmark declares no rule for a jury; or the benchmark has no such protocol.</exception>
    public Judging.Panel PanelFor(Benchmark benchmark, Judging.Panel beside, Protocol protocol = Protocol.Assay)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        ArgumentNullException.ThrowIfNull(beside);
        if (protocol == Protocol.Published) return Published(benchmark, beside);
        if (_judges.Count > 1 && benchmark.Panel == PanelRule.Single)
            throw new InputException($"judges {Text}", $"several judges make a jury, and {benchmark.GetType().Name} declares no rule for one: override Panel with Majority or Unanimity, or name one judge.");
        var each = _judges.Select(j => ModelJudges.Of(benchmark, j.Model.Client)).ToList();
        return each.Count switch
        {
            0 => beside,
            1 => new([.. each[0], .. beside.Judges]),
            _ => new([.. Enumerable.Range(0, each[0].Count).Select(k => new Jury([.. _judges.Zip(each, (j, own) => new Juror(j.Judge.Uri, FamilyOf(j.Model), own[k], j.Judge.Weight))], benchmark.Panel)), .. beside.Judges]),
        };
    }

    /// <summary>As the paper's script judges: three scores by one model, or by several under its own rule.</summary>
    private Judging.Panel Published(Benchmark benchmark, Judging.Panel beside)
    {
        if (!benchmark.Protocols.Contains(Protocol.Published))
            throw new InputException("--protocol published", $"{benchmark.Id} has no published protocol of judging; leave the option out.");
        ComparisonJudge[] judges = [.. _judges.Select(j => new ComparisonJudge(j.Model.Client, ComparisonJudgeOptions.AsPublished))];
        return judges.Length == 0
            ? throw new InputException("--protocol published", $"the published protocol of {benchmark.Id} is judged by a language model; name one with --judge.")
            : new([judges is [var one] ? one : new ComparisonPanel(judges), .. beside.Judges]);
    }

    /// <summary>The judges of a panel as a run's folder keeps them.</summary>
    internal IReadOnlyList<JudgeRecord> Records(Judging.Panel panel) =>
    [
        .. panel.Judges.SelectMany(judge => judge is Jury jury
            ? jury.Jurors.Select(j => new JudgeRecord(j.Name, j.Judge.Name.Value, j.Family, true, j.Weight, j.Judge.Fingerprint, _judges.First(o => o.Judge.Uri == j.Name).Model.Facts))
            : EmbeddedJudges.Find(judge.Name) is not null ? [new JudgeRecord(judge.Name.Value, judge.Name.Value, Juror.Embedded, false, 1, judge.Fingerprint, null)]
            : [new JudgeRecord(judge.Name.Value, judge.Name.Value, string.Join('+', _judges.Select(j => FamilyOf(j.Model)).Distinct()), false, 1, judge.Fingerprint, _judges is [var one] ? one.Model.Facts : null)]),
    ];

    /// <summary>What a reader has to know: a judge of the evaluated model's own family favours its kin.</summary>
    public IReadOnlyList<string> Notes(Model evaluated) => Notes(ModelFamily.Of(evaluated));

    /// <summary>The same of a model that is known by its URI only, as that of a stored run.</summary>
    public IReadOnlyList<string> Notes(string evaluated) => Notes(ModelFamily.Of(evaluated));

    private IReadOnlyList<string> Notes(IReadOnlyList<string> families) =>
    [
        .. from judge in _judges
           let shared = ModelFamily.Of(judge.Model).Intersect(families).ToList()
           where shared.Count > 0
           select $"The judge {judge.Judge.Uri} seems to be of the evaluated model's own family ({string.Join(", ", shared)}); such judges favour their kin.",
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, model) in _judges) model.Client.Dispose();
    }

    /// <summary>One word for a judge's family: one that all judges share, where there is one, so that a jury of kin is known as such; otherwise all that it seems to be of.</summary>
    private string FamilyOf(Model model) =>
        _judges.Select(j => ModelFamily.Of(j.Model)).Aggregate((shared, own) => [.. shared.Intersect(own)]) is [var kin, ..] ? kin
        : string.Join('+', ModelFamily.Of(model)) is { Length: > 0 } families ? families : model.Uri;
}
