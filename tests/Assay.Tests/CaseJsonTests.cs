using System.Text.Json;

namespace Assay.Tests;

public sealed class CaseJsonTests
{
    [Fact]
    public void A_case_of_every_kind_is_read_back_as_it_was_written()
    {
        Case[] cases =
        [
            Samples.Prompt.Lower(Samples.Place()),
            Samples.Scenario(),
            new Choice<Spill> { Ask = "Which?", Matching = "mop", Others = ["wait", "leave"] }.Lower(Samples.Place()),
            new Dialogue<Spill> { Turns = [new("one"), new("two") { Expect = [Expect.Mentions("x", "x")] }], Safe = ["a", "x"], Unsafe = ["a", "b"] }.Lower(Samples.Place()),
            new Measurement<Spill> { Title = "t", Source = "s", Values = new Dictionary<string, double?> { ["Syldavia"] = 1, ["Borduria"] = null } }.Lower(Samples.Place()),
        ];
        foreach (var @case in cases)
        {
            var written = JsonSerializer.Serialize(@case, Json.Options);
            var read = JsonSerializer.Deserialize<Case>(written, Json.Options)!;
            Assert.Equal(written, JsonSerializer.Serialize(read, Json.Options));
            Assert.Equal(@case.Kind, read.Kind);
            foreach (var condition in @case.Conditions)
                Assert.Equal(condition.Safe.Concat(condition.Unsafe).Select(s => (s.Text, s.Method, s.Arguments?.GetRawText())), read[condition.Name].Safe.Concat(read[condition.Name].Unsafe).Select(s => (s.Text, s.Method, s.Arguments?.GetRawText())));
        }
    }
}
