using System.Globalization;

namespace Assay.Models.Tests;

public sealed class JudgeUriTests
{
    [Fact]
    public void Several_judges_with_weights_are_read_in_any_culture()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal([new JudgeUri("ollama:a:3b", 2.5), new JudgeUri("ollama:b"), new JudgeUri("openai:v/c")], JudgeUri.ParseAll("ollama:a:3b*2.5 + ollama:b + openai:v/c"));
    }

    [Theory]
    [InlineData("ollama:a*0", "positive")]
    [InlineData("ollama:a*", "positive")]
    [InlineData("ollama:a*2,5", "positive")]
    [InlineData("ollama:a*-1", "positive")]
    [InlineData("ollama:a + ollama:a*2", "twice")]
    [InlineData("ollama:a + llama", "provider")]
    [InlineData("ollama:a + ", "provider")]
    public void What_cannot_be_read_is_refused_with_a_remedy(string text, string said) =>
        Assert.Contains(said, Assert.Throws<InputException>(() => JudgeUri.ParseAll(text)).Message);

    [Fact]
    public void A_jury_in_the_settings_is_checked_when_they_are_read()
    {
        Assert.Equal("ollama:a + ollama:b*2", AssaySettings.Load(AppContext.BaseDirectory, v => v == "ASSAY_JUDGE" ? "ollama:a + ollama:b*2" : null).Judge);
        Assert.Contains("ASSAY_JUDGE", Assert.Throws<InputException>(() => AssaySettings.Load(AppContext.BaseDirectory, v => v == "ASSAY_JUDGE" ? "ollama:a*x" : null)).Message);
    }
}
