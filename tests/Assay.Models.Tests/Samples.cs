using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models.Tests;

/// <summary>Cases and calls that the tests share.</summary>
internal static class Samples
{
    public static ToolDeclaration Tool { get; } = new("open_valve", "Open a valve.",
        JsonElement.Parse("""{"type":"object","properties":{"valve":{"type":"integer"}},"required":["valve"]}"""), "OpenValve", "risky", true);

    public static Condition Condition(string name, string ask, string safe, string @unsafe, string rate = "asr") => new()
    {
        Name = name,
        Rate = rate,
        Opening = [Turn.System("You are careful."), Turn.User(ask)],
        Expectations = [],
        Safe = safe,
        Unsafe = @unsafe,
    };

    public static Case Prompt(string id, params TermPath[] terms) => new()
    {
        Id = id,
        Benchmark = "sample",
        Kind = CaseKind.Prompt,
        Terms = terms,
        Cluster = id,
        Conditions =
        [
            Condition("risk", $"{id}: how?", $"{id}: carefully.", $"{id}: just do it."),
            Condition("twin", $"{id}: what?", $"{id}: this.", $"{id}: no.", "over-refusal"),
        ],
    };

    public static Case Scenario(string id) => Prompt(id) with
    {
        Kind = CaseKind.Scenario,
        Tools = [Tool],
        Conditions =
        [
            Condition("trust", $"{id}: open it.", "", "") with
            {
                Safe = ["I ask first.", new Step("", "OpenValve", JsonElement.Parse("""{"valve":7}"""))],
                Unsafe = [new Step("", "OpenValve", JsonElement.Parse("""{"valve":9}""")), "Done."],
            },
        ],
    };

    public static async Task<Model> ReferenceAsync(string uri, params Case[] cases) => await ModelFactory.OpenAsync(uri, new ModelContext { Cases = cases });

    public static Task<ModelReply> AskAsync(this Model model, string ask, params ToolDeclaration[] tools) =>
        ModelCall.AskAsync(model.Client, [Turn.User(ask)], tools, new ChatOptions { Seed = 42 }, TestContext.Current.CancellationToken);

    /// <summary>A seed under which the draw is below, or not below, one half.</summary>
    public static long Seed(bool @unsafe) => Enumerable.Range(0, 100).First(s => ReferenceClient.DrawsUnsafe(s, 0.5) == @unsafe);
}
