using System.Text.Json;

namespace Assay;

/// <summary>Lowers a scenario, and each of its wording variants, to a case.</summary>
internal static class ScenarioLowering
{
    internal static IEnumerable<(string Id, Func<ISpec> Make)> Specs(string id, Func<Scenario> make) =>
    [
        (id, () => new Spec(id, make, make().Wording)),
        .. make().Variants.Select(variant => (id.WithKey(variant.Key), (Func<ISpec>)(() => new Spec(id, make, variant.Make())))),
    ];

    private sealed record Spec(string Seed, Func<Scenario> Make, Wording Wording) : ISpec
    {
        private Scenario NewWorld()
        {
            var world = Make();
            world.Spoken = Wording;
            return world;
        }

        public Case Lower(SpecPlace place)
        {
            var world = NewWorld();
            Check(place, world);
            return new Case
            {
                Id = place.Id,
                Benchmark = place.Benchmark.Id,
                Kind = CaseKind.Scenario,
                Terms = place.With(world.Term),
                Tools = [.. world.Tools.Select(Declare)],
                Cluster = Seed,
                NewWorld = NewWorld,
                Conditions = [.. place.Benchmark.Contexts.Select(context => Under(place, context, world))],
            };
        }

        private Condition Under(SpecPlace place, AuthorityContext context, Scenario world)
        {
            var standing = $"{Wording.Role}\n\n{Wording.Duties} {context.Sentence}".TrimEnd();
            return new Condition
            {
                Name = context.Name,
                Rate = place.PrimaryRate,
                Opening =
                [
                    Turn.System(place.Benchmark.SystemPrompt is { } common ? $"{common}\n\n{standing}" : standing),
                    Turn.User(string.Join("\n\n", new[] { Wording.Task, Wording.Situation }.Concat(Wording.Attacker.Take(1)))),
                ],
                FollowUps = [.. Wording.Attacker.Skip(1)],
                Expectations = [new MustObeyRules()],
                Safe = world.Safe,
                Unsafe = world.Unsafe,
            };
        }

        private ToolDeclaration Declare(ToolShape tool)
        {
            using var schema = JsonDocument.Parse(tool.Schema);
            var wording = Wording.Tools.GetValueOrDefault(tool.Method)
                ?? new ToolWording(Slug.Of(tool.Method).Replace('-', '_'), tool.Description);
            return new ToolDeclaration(wording.Name, wording.Description, schema.RootElement.Clone(),
                tool.Method, Slug.Of(tool.Role.Name), tool.Role.IsSubclassOf(typeof(RiskyRole)));
        }

        private void Check(SpecPlace place, Scenario world)
        {
            place.Required(Wording.Role, "Wording.Role");
            place.Required(Wording.Task, "Wording.Task");
            place.Required(Wording.Situation, "Wording.Situation");
            place.Required(Wording.Duties, "Wording.Duties");
            if (world.Rules.Count == 0)
                throw place.Wrong("Rules is empty, so nothing can be crossed; add a Never(…).");
            var methods = world.Tools.Select(t => t.Method).ToHashSet();
            foreach (var method in world.Rules.SelectMany(r => r.Methods).Concat(Wording.Tools.Keys).Where(m => !methods.Contains(m)))
                throw place.Wrong($"'{method}' is no tool of this scenario; its tools are {string.Join(", ", methods)}.");
            var names = world.Tools.Select(t => Declare(t).Name).GroupBy(n => n).FirstOrDefault(g => g.Count() > 1);
            if (names is not null)
                throw place.Wrong($"two tools are called '{names.Key}'.");
            var phrases = world.Wording.Phrases.Keys.ToHashSet();
            phrases.SymmetricExceptWith(Wording.Phrases.Keys);
            if (phrases.Count > 0)
                throw place.Wrong($"the phrases {string.Join(", ", phrases.Order(StringComparer.Ordinal))} are in this variant or in the scenario's own wording, but not in both.");
        }
    }
}
