using System.CommandLine;
using Assay.Models;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>The options that name a cassette, the same for the tool and for spec executables, and what is said of it. No part of a run's identity: a run may be resumed with another cassette or none.</summary>
public sealed class CassetteOptions
{
    private readonly Option<string?> _path = new("--cassette") { Description = "File in which requests and answers of models and judges are recorded and replayed. Default: ASSAY_CASSETTE, then assay.json, then none." };
    private readonly Option<string?> _mode = new("--cassette-mode") { Description = $"{string.Join(", ", CassetteSettings.Modes.Keys)}. Default: ASSAY_CASSETTE_MODE, then assay.json, then replay." };

    /// <summary>Adds the options to a command.</summary>
    public CassetteOptions(Command command)
    {
        _mode.AcceptOnlyFromAmong([.. CassetteSettings.Modes.Keys]);
        command.Options.Add(_path);
        command.Options.Add(_mode);
    }

    /// <summary>The settings with what the command line says.</summary>
    /// <exception cref="InputException">A mode is given, and no cassette.</exception>
    public AssaySettings Over(AssaySettings settings, ParseResult parsed)
    {
        var cassette = new CassetteSettings { Path = parsed.GetValue(_path) ?? settings.Cassette.Path, Mode = parsed.GetValue(_mode) ?? settings.Cassette.Mode };
        if (cassette.Path is not null && string.IsNullOrWhiteSpace(cassette.Path)) throw new InputException("--cassette", "it is blank; name a file, or leave the option out.");
        return cassette.Path is null && parsed.GetValue(_mode) is not null
            ? throw new InputException("--cassette-mode", "there is no cassette; name one with --cassette.")
            : settings with { Cassette = cassette };
    }

    /// <summary>The arguments that pass the options on to a spec executable.</summary>
    public IEnumerable<string> PassedOn(ParseResult parsed) =>
        new[] { _path, _mode }.Where(o => parsed.GetValue(o) is not null).SelectMany(o => new[] { o.Name, parsed.GetValue(o)! });

    /// <summary>Says what was wrong with a cassette when it was opened.</summary>
    internal static void SayOpened(IAnsiConsole console, Cassette? cassette)
    {
        if (cassette is { TornBytes: > 0 } torn)
            console.MarkupLineInterpolated($"[yellow]{torn.Path}: an unfinished record of {torn.TornBytes} bytes at the end was dropped.[/]");
        if (cassette is { DamagedLines: { Count: > 0 } lines })
            console.MarkupLineInterpolated($"[yellow]{cassette.Path}: {lines.Count} damaged records are not used (line {string.Join(", ", lines.Take(10))}{(lines.Count > 10 ? " …" : "")}): their checksums are wrong.[/]");
    }

    /// <summary>Says what a cassette was used for, and whether the run can be a result.</summary>
    internal static bool SayUsed(IAnsiConsole console, Cassette? cassette)
    {
        if (cassette is null) return true;
        console.MarkupLineInterpolated($"{cassette.Path}: {cassette.Replayed} answers replayed, {cassette.Recorded} recorded{(cassette.Missed > 0 ? $", {cassette.Missed} missed" : "")}");
        return cassette.Missed == 0;
    }
}
