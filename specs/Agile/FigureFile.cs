using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Agile;

/// <summary>A file of figures: a row a country, a column a score from 0 to 100; an empty cell is missing. Anything else is an error that names file and line.</summary>
public sealed class FigureFile
{
    private readonly string _name;
    private readonly Dictionary<string, Dictionary<string, double?>> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);

    private FigureFile(string name) => _name = name;

    /// <summary>Figures by country of a column.</summary>
    /// <exception cref="InvalidDataException">There is no such column.</exception>
    public IReadOnlyDictionary<string, double?> this[string column] => _columns.TryGetValue(column, out var figures)
        ? figures
        : throw new InvalidDataException($"{_name}: no column '{column}'; there are {string.Join(", ", _columns.Keys)}.");

    /// <summary>Reads a file that lies beside this assembly.</summary>
    public static FigureFile Beside(string relativePath)
    {
        using var reader = File.OpenText(Path.Combine(AppContext.BaseDirectory, relativePath));
        return Read(relativePath, reader);
    }

    /// <summary>Reads figures from a text.</summary>
    /// <param name="name">What errors call it.</param>
    /// <param name="text">Comma-separated values with a header; lines that begin with '#' are comments.</param>
    /// <exception cref="InvalidDataException">A cell is no figure, or a row has a cell too few, too many, or a country twice.</exception>
    public static FigureFile Read(string name, TextReader text)
    {
        var file = new FigureFile(name);
        using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        string[]? header = null;
        while (csv.Read())
        {
            if (header is null)
                file.Begin(header = csv.Record!);
            else
                file.Add(header, csv.Record!, csv.RawRow);
        }
        return file._countries.Count > 0 ? file : throw new InvalidDataException($"{name}: there is no row of figures.");
    }

    private void Begin(string[] header)
    {
        if (header[0] != "country")
            throw new InvalidDataException($"{_name}: the first column is '{header[0]}', not 'country'.");
        foreach (var column in header[1..])
            if (!_columns.TryAdd(column, new(StringComparer.Ordinal)))
                throw new InvalidDataException($"{_name}: two columns are called '{column}'.");
    }

    private void Add(string[] header, string[] cells, int line)
    {
        if (cells.Length != header.Length)
            throw Wrong(line, $"{cells.Length} cells under {header.Length} columns");
        var country = cells[0];
        if (string.IsNullOrWhiteSpace(country) || !_countries.Add(country))
            throw Wrong(line, $"the country '{country}' is blank or stands there twice");
        foreach (var (column, cell) in header.Zip(cells).Skip(1))
            _columns[column][country] = cell.Length == 0 ? null
                : double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) && figure is >= 0 and <= 100 ? figure
                : throw Wrong(line, $"'{cell}' under {column} is no score from 0 to 100; leave a missing one empty");
    }

    private InvalidDataException Wrong(int line, string what) => new($"{_name}, line {line}: {what}.");
}
