namespace Assay.Models.Tests;

public sealed class ModelUriTests
{
    [Theory]
    [InlineData("reference:guarded", "reference", "guarded")]
    [InlineData("ollama:llama3.2:3b", "ollama", "llama3.2:3b")]
    [InlineData("replay:C:\\answers.csv", "replay", "C:\\answers.csv")]
    [InlineData("openai: gpt-x ", "openai", "gpt-x")]
    public void Only_the_first_colon_separates(string text, string scheme, string name) => Assert.Equal(new ModelUri(scheme, name), ModelUri.Parse(text));

    [Theory]
    [InlineData("olama:x", "model 'olama:x': 'olama' is no provider; the providers are reference:, replay:, ollama:, openai:; did you mean 'ollama'?")]
    [InlineData("azure:x", "model 'azure:x': 'azure' is no provider; the providers are reference:, replay:, ollama:, openai:.")]
    [InlineData("llama3.2", "model 'llama3.2': it names no provider; write one of reference:, replay:, ollama:, openai: before it, for example ollama:llama3.2.")]
    [InlineData("ollama:", "model 'ollama:': nothing stands after 'ollama:'; write the model's name there.")]
    public void A_wrong_URI_is_told_what_would_be_right(string text, string problem) =>
        Assert.Equal(problem, Assert.Throws<InputException>(() => ModelUri.Parse(text)).Message);
}
