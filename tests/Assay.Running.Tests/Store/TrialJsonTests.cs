using System.Text;
using System.Text.Json;

namespace Assay.Running.Tests.Store;

/// <summary>A line of a store is written by generated code; what it says must not depend on that.</summary>
public sealed class TrialJsonTests
{
    private static readonly Trial Trial = new("bench/übung/\"quoted\"", "risk", 3);

    [Fact]
    public void A_trial_is_written_as_all_records_are()
    {
        using var arguments = JsonDocument.Parse("""{ "path": "/tmp/<a>", "count": 2.50, "deep": [ { "x": null } ] }""");
        var call = new ToolCall("call-1", "delete_file", arguments.RootElement);
        TrialResult[] results =
        [
            new(new Transcript
            {
                Trial = Trial, Model = "ollama:llama3.2", Ending = Ending.CutOff, Reason = "The answer was cut off.", InputTokens = 12, OutputTokens = 34,
                Turns =
                [
                    Turn.System("Be brief & plain <now>"), Turn.User("Zeile\n\t„zwei“ 😀 \u2028 '+'"),
                    Turn.Assistant("", call) with { Reasoning = "I think \\ so" }, Turn.Tool("call-1", "done"), Turn.Assistant("Yes."),
                ],
            },
            [
                new Verdict("checklist", Outcome.Fail, "hit")
                {
                    Unsafe = true, Helpful = false, Reason = "1 of the points", Evidence = [new Evidence("hit: a", "„q“", 1)],
                    Scores = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["hit"] = 1, ["share"] = 1 / 3.0, ["tiny"] = 1e-9 },
                },
                new Verdict("behaviour", Outcome.Unscored, "empty"),
            ]),
            new(new Transcript { Trial = Trial, Model = "reference:guarded", Turns = [], Ending = Ending.Failed }, [new Verdict("none", Outcome.Error, "failed")]),
        ];

        Assert.All(results, result => Assert.Equal(JsonSerializer.Serialize(result, Json.Options) + "\n", Text(TrialJson.Line(result))));
    }

    [Fact]
    public void So_are_the_header_and_the_entries_of_an_index()
    {
        var (header, entry) = (StoreHeader.Of("bench-ü"), new IndexEntry(1L << 40, 17, Trial, Outcome.NotApplicable));

        Assert.Equal(JsonSerializer.Serialize(header, Json.Options) + "\n", Text(TrialJson.Line(header)));
        Assert.Equal(JsonSerializer.Serialize(entry, Json.Options) + "\n", Text(TrialJson.Line(entry)));
    }

    private static string Text(ReadOnlyMemory<byte> line) => Encoding.UTF8.GetString(line.Span);
}
