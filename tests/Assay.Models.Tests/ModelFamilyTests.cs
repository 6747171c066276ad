namespace Assay.Models.Tests;

public sealed class ModelFamilyTests
{
    [Theory]
    [InlineData("ollama:llama3.2:3b", null, "llama")]
    [InlineData("ollama:tinyllama", "llama", "llama")]
    [InlineData("openai:meta-llama/Llama-3.1-8B-Instruct", null, "llama")]
    [InlineData("ollama:mixtral", "llama", "llama mistral")]
    [InlineData("ollama:deepseek-r1:7b", "qwen2", "deepseek qwen")]
    [InlineData("openai:gpt-4o-mini", null, "gpt")]
    [InlineData("openai:o3-mini", null, "gpt")]
    [InlineData("openai:chatgpt-4o-latest", null, "gpt")]
    [InlineData("ollama:gemma3", "gemma3", "gemini")]
    [InlineData("ollama:house-model", "qwen3", "house qwen")]
    [InlineData("ollama:house-model", null, "house")]
    [InlineData("replay:data/llama/answers.csv", null, "answers")]
    [InlineData("ollama:7b", null, "")]
    public void The_family_is_read_from_the_name_and_from_what_the_server_states(string uri, string? stated, string families) =>
        Assert.Equal(families, string.Join(' ', ModelFamily.Of(uri, stated)));
}
