namespace Assay;

/// <summary>A spec made and lowered, so that whatever is wrong with it is said with the id of its case.</summary>
internal static class LoweredCase
{
    /// <summary>The case of a spec.</summary>
    /// <exception cref="SpecException">The spec threw, or its case could not be asked or counted.</exception>
    public static Case Of(Func<ISpec> make, SpecPlace place)
    {
        var made = Guarded(place.Id, () => (make() ?? throw place.Wrong("its spec is null; return one, or take the member out.")).Lower(place));
        if (made.Conditions.Count == 0 && made.Kind != CaseKind.Measurement)
            throw place.Wrong($"it has no condition, so nothing would be asked; a scenario runs under each of the Contexts of {place.Benchmark.GetType().Name}.");
        var rates = place.Benchmark.Rates;
        for (var i = 0; i < made.Conditions.Count; i++)
        {
            var condition = made.Conditions[i];
            for (var before = 0; before < i; before++)
                if (made.Conditions[before].Name == condition.Name)
                    throw place.Wrong($"two of its conditions are called '{condition.Name}'; give each, such as each of the benchmark's Contexts, a name of its own.");
            if (!rates.Any(rate => rate.Key == condition.Rate))
                throw place.Wrong($"its condition '{condition.Name}' feeds the rate '{condition.Rate}', which {place.Benchmark.GetType().Name} does not declare, so its trials would be counted nowhere; add it to Rates{(condition.Rate == Rate.OverRefusal.Key ? " as Rate.OverRefusal" : "")}.");
        }
        return made;
    }

    /// <summary>Asks code of a spec author, and names the case where it throws.</summary>
    public static T Guarded<T>(string id, Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception thrown) when (thrown is not SpecException)
        {
            throw new SpecException(id, $"its spec threw {thrown.GetType().Name}: {thrown.Message}", thrown);
        }
    }

    /// <summary>An id and the key of one of its cases. Ids stand in lines of snapshots, lists and tables.</summary>
    /// <exception cref="SpecException">The key is blank, or holds a line break or another control character.</exception>
    public static string WithKey(this string id, string? key) => !string.IsNullOrWhiteSpace(key) && !key.Any(char.IsControl) ? $"{id}/{key}"
        : throw new SpecException(id, $"the key '{key?.ReplaceLineEndings("\\n")}' is blank or holds a control character; a key is part of the case's id.");
}
