namespace Assay.Models.Tests.Budgets;

public sealed class SpendingSettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assay-prices-").FullName;

    private AssaySettings Load(string json)
    {
        File.WriteAllText(Path.Combine(_folder, "assay.json"), json);
        return AssaySettings.Load(_folder, _ => null);
    }

    [Fact]
    public void Prices_and_a_budget_are_read()
    {
        var settings = Load("""{ "prices": { "openai:m": { "input": 0.4, "output": 1.6, "currency": "USD", "noted": "2026-11-20" } }, "budget": { "maxTokens": 1000, "maxCost": 2.5, "maxMinutes": 30 } }""");
        Assert.Equal(new ModelPrice { Input = 0.4m, Output = 1.6m, Currency = "USD", Noted = new DateOnly(2026, 11, 20) }, settings.Prices["openai:m"]);
        Assert.Equal(new Budget { MaxTokens = 1000, MaxCost = 2.5m, MaxMinutes = 30 }, settings.Budget);
    }

    [Theory]
    [InlineData("""{ "prices": { "openai:m": { "input": 0.4, "output": 1.6, "noted": "2026-11-20" } } }""", "currency")]
    [InlineData("""{ "prices": { "openai:m": { "input": 0.4, "outptu": 1.6, "currency": "USD", "noted": "2026-11-20" } } }""", "outptu")]
    [InlineData("""{ "prices": { "openai:m": { "input": -1, "output": 1.6, "currency": "USD", "noted": "2026-11-20" } } }""", "below 0")]
    [InlineData("""{ "prices": { "openai:m": { "input": 1, "output": 1.6, "currency": " ", "noted": "2026-11-20" } } }""", "blank")]
    [InlineData("""{ "prices": { "openai:m": { "input": 1, "output": 1.6, "currency": "USD", "noted": "last week" } } }""", "wrong type")]
    [InlineData("""{ "prices": { "openai:m": 3 } }""", "wrong type")]
    [InlineData("""{ "prices": { "gpt": { "input": 1, "output": 1.6, "currency": "USD", "noted": "2026-11-20" } } }""", "names no provider")]
    [InlineData("""{ "budget": { "maxTokens": 0 } }""", "budget.maxTokens")]
    [InlineData("""{ "budget": { "maxCost": 0 } }""", "budget.maxCost")]
    [InlineData("""{ "budget": { "maxMinutes": -1 } }""", "budget.maxMinutes")]
    public void What_cannot_be_used_is_an_error_that_names_the_file_and_says_what_is_wrong(string json, string said)
    {
        var message = Assert.Throws<InputException>(() => Load(json)).Message;
        Assert.Contains("assay.json", message);
        Assert.Contains(said, message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
