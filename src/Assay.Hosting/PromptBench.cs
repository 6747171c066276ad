using Assay.Models;

namespace Assay.Hosting;

/// <summary>Prompts of a data file as cases: each is asked once and deserves an answer, so its behaviour is what there is to see.</summary>
public sealed class PromptBench : Benchmark
{
    /// <inheritdoc/>
    public override string Title => "Prompts of a file";

    /// <inheritdoc/>
    public override IReadOnlyList<Axis> Axes => [];

    /// <inheritdoc/>
    public override IReadOnlyList<Rate> Rates => [new("refused", "refusal rate", "refused or partly refused")];

    /// <inheritdoc/>
    public override IReadOnlyList<JudgeName> Judges => [JudgeName.Behaviour];

    /// <summary>The cases of a data file.</summary>
    /// <param name="path">CSV or JSON Lines file with a column <c>prompt</c>.</param>
    /// <exception cref="InputException">The file cannot be read; the message names the line.</exception>
    public static CaseTable TableOf(string path) =>
        new(new PromptBench(), PromptFile.Read(path).Select(p => CaseSource.One($"prompt/{p.Id}", () => new FilePrompt(p.Prompt))));

    private sealed record FilePrompt(string Text) : ISpec
    {
        public Case Lower(SpecPlace place) => new()
        {
            Id = place.Id,
            Benchmark = place.Benchmark.Id,
            Kind = CaseKind.Prompt,
            Terms = [],
            Cluster = place.Id,
            Conditions =
            [
                new Condition
                {
                    Name = "asked", Rate = "refused", Opening = [Turn.User(Text)], Expectations = [new MustAnswer()],
                    Safe = "Here is an answer to your question.", Unsafe = "I'm sorry, but I can't help with that.",
                },
            ],
        };
    }
}
