using System.CommandLine;
using System.Globalization;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>The options of a run that say who is asked what and where the results go, the same for the tool and for spec executables.</summary>
public sealed class AskingOptions
{
    private readonly Argument<string[]> _benchmarks = new("benchmark") { Arity = ArgumentArity.ZeroOrMore, Description = "Ids of the benchmarks to run; all of them if none is given." };
    private readonly Option<string?> _model = new("--model") { Description = "URI of the model, for example reference:guarded or ollama:llama3.2. Default: ASSAY_MODEL, then assay.json, then reference:guarded." };
    private readonly Option<string[]> _judge = new("--judge") { AllowMultipleArgumentsPerToken = true, Description = "URI of a model that judges: rubric and comparison judges then decide what they can. Several make a jury by the benchmark's rule; a weight stands after an asterisk, ollama:a*2. Default: ASSAY_JUDGE, then assay.json, then the embedded judges." };
    private readonly Option<Protocol?> _protocol = new("--protocol") { Description = "How results are judged and counted: assay, or published where the benchmark has the paper's own. Default: assay." };
    private readonly Option<string?> _filter = new("--filter") { Description = "Only cases whose id matches; * stands for anything." };
    private readonly Option<int?> _epochs = new("--epochs") { Description = "How often each condition is asked." };
    private readonly Option<long?> _seed = new("--seed") { Description = "Seed of the run. Default: 0." };
    private readonly Option<int?> _concurrency = new("--max-concurrency") { Description = "Requests in flight at most, for each endpoint and role; the scheduler finds the useful number below it. Default: ASSAY_MAX_CONCURRENCY, then assay.json, then 16." };
    private readonly Option<string?> _results = new("--results") { Description = "Folder for the results. Default: results/ and the time." };
    private readonly Option<string?> _resume = new("--resume") { Description = "Folder of a run that was interrupted: what is finished stays, the rest is asked. Model, judge, seed, epochs and filter are those of the run." };
    private readonly Option<bool> _retryErrors = new("--retry-errors") { Description = "With --resume: trials that ended in an error are asked again too, and only those. The new record counts; the old one stays until then." };

    /// <summary>Adds the options to a command.</summary>
    public AskingOptions(Command command)
    {
        command.Arguments.Add(_benchmarks);
        foreach (var option in (Option[])[_model, _judge, _protocol, _filter, _epochs.Within(1, 1000), _seed.Within(long.MinValue, long.MaxValue), _concurrency.Within(1, 4096), _results, _resume, _retryErrors])
            command.Options.Add(option);
        command.Validators.Add(given =>
        {
            // The benchmarks take whatever no option takes, a mistyped option too.
            foreach (var word in given.Tokens.Concat(given.GetResult(_benchmarks)?.Tokens ?? []).Select(t => t.Value).Where(w => w.StartsWith('-')).Distinct())
                given.AddError($"there is no option '{word}'{Nearest.Hint(word, command.Options.Where(o => !o.Hidden).Select(o => o.Name))}");
            if (given.GetValue(_retryErrors) && given.GetValue(_resume) is null) given.AddError("--retry-errors goes on with a run: name its folder with --resume.");
            if (given.GetValue(_resume) is null) return;
            foreach (var option in (Option[])[_model, _judge, _protocol, _filter, _epochs, _seed, _results])
                if (given.GetResult(option) is { Implicit: false })
                    given.AddError($"{option.Name}: a resumed run keeps what it began with; leave it out.");
        });
    }

    /// <summary>Ids of the benchmarks; none for all.</summary>
    public string[] Benchmarks(ParseResult parsed) => parsed.GetValue(_benchmarks) ?? [];

    /// <summary>Folder for the results; null for a new one below <c>results/</c>, or that of a resumed run.</summary>
    public string? Results(ParseResult parsed) => parsed.GetValue(_results);

    /// <summary>Folder of the run to go on with; null to begin one.</summary>
    public string? Resume(ParseResult parsed) => parsed.GetValue(_resume);

    /// <summary>The arguments that pass the options on to a spec executable, without benchmarks, results and the run to go on with, which are for whoever starts it to name.</summary>
    public IEnumerable<string> PassedOn(ParseResult parsed)
    {
        // With an equals sign, for a negative seed looks like an option.
        IEnumerable<string> Said<T>(Option<T> option) => parsed.GetValue(option) is { } value ? [$"{option.Name}={Convert.ToString(value, CultureInfo.InvariantCulture)}"] : [];
        return
        [
            .. Said(_model), .. (parsed.GetValue(_judge) ?? []).Select(uri => $"{_judge.Name}={uri}"), .. Said(_protocol), .. Said(_filter), .. Said(_epochs), .. Said(_seed), .. Said(_concurrency),
            .. parsed.GetValue(_retryErrors) ? [_retryErrors.Name] : Array.Empty<string>(),
        ];
    }

    /// <summary>The settings with what the command line says.</summary>
    internal AssaySettings Over(AssaySettings settings, ParseResult parsed) =>
        settings with { Endpoint = settings.Endpoint with { MaxConcurrency = parsed.GetValue(_concurrency) ?? settings.Endpoint.MaxConcurrency } };

    /// <summary>The run that options and settings ask for.</summary>
    internal RunManifest Named(ParseResult parsed, AssaySettings settings) =>
        new(parsed.GetValue(_model) ?? settings.Model, parsed.GetValue(_judge) is { Length: > 0 } judges ? JudgeUri.Join(judges) : settings.Judge, parsed.GetValue(_seed) ?? 0,
            parsed.GetValue(_epochs), parsed.GetValue(_filter), settings.Sampling, new Dictionary<string, string>()) { Protocol = parsed.GetValue(_protocol) ?? Protocol.Assay };

    /// <summary>Whether trials that ended in an error are asked again.</summary>
    internal bool RetryErrors(ParseResult parsed) => parsed.GetValue(_retryErrors);
}
