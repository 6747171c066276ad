using Assay.Running;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.AI;

namespace Assay.Performance.Micro;

/// <summary>A reference model's answer, which is a look-up in the answer key, and a whole episode with it.</summary>
[MemoryDiagnoser]
public class ModelBenchmarks
{
    private static readonly ChatMessage[] Messages = [.. Sample.Case["risk"].Opening.Select(t => new ChatMessage(t.Speaker == Speaker.System ? ChatRole.System : ChatRole.User, t.Text))];
    private static readonly ChatOptions Options = new() { Seed = 7 };
    private static readonly Trial Trial = new(Sample.Case.Id, "risk", 1);

    [Benchmark]
    public Task<ChatResponse> AnswerKey() => Sample.Model.Client.GetResponseAsync(Messages, Options);

    [Benchmark]
    public Task<Transcript> WholeEpisode() => Episode.RunAsync(Sample.Case, Trial, Sample.Model, EpisodeLimits.Default, Options);
}
