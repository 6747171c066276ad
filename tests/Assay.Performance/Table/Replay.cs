namespace Assay.Performance.Table;

/// <summary>Trials a second from a warm cassette.</summary>
internal sealed class Replay : IMeasurement
{
    public string Key => "replay";

    public Task<IReadOnlyList<Line>> MeasureAsync() => Task.FromResult<IReadOnlyList<Line>>([Line.NotMeasured("replay from a warm cassette", "≥ 50,000", "there are no cassettes yet")]);
}
