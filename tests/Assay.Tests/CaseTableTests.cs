namespace Assay.Tests;

public sealed class CaseTableTests
{
    [Fact]
    public void A_case_of_a_small_benchmark_is_made_once()
    {
        var (table, made) = Table(100);
        Assert.Same(table["sample/many/000007"], table["sample/many/000007"]);
        foreach (var pass in Enumerable.Range(0, 3)) Assert.Equal(table.Ids, table.Cases.Select(c => c.Id));
        Assert.Equal(100, made());
    }

    [Fact]
    public void A_large_benchmark_is_made_as_it_is_read_and_not_held()
    {
        var (table, _) = Table(20_000);
        var last = new WeakReference(null);
        var first = Reference(table.Cases[0]);
        foreach (var @case in table.Cases) last.Target = @case;
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(first.IsAlive);
        Assert.False(last.IsAlive);
        Assert.Equal("sample/many/000000", table.Cases[0].Id);
    }

    [Fact]
    public void What_is_asked_for_lately_is_kept_while_others_are_read()
    {
        var (table, _) = Table(20_000);
        var asked = table["sample/many/000007"];
        foreach (var _ in table.Cases) { }
        Assert.Same(asked, table["sample/many/000007"]);
    }

    [Fact]
    public void Reading_on_all_cores_keeps_the_order()
    {
        var (table, _) = Table(3000);
        Assert.Equal(table.Ids, table.Cases.ReadEach(c => c.Id));
    }

    [Fact]
    public void Of_several_specs_that_cannot_become_cases_the_first_is_named()
    {
        var table = new CaseTable(new SampleBench(), [CaseSource.Many("sample/many", () => Enumerable.Range(0, 200).Select(i =>
            new Keyed<Prompt<Spill>>($"{i:D6}", () => i % 7 == 5 ? throw new SpecException($"number {i}", "it is broken.") : Samples.Prompt)))]);
        foreach (var _ in Enumerable.Range(0, 5))
            Assert.Contains("number 5", Assert.Throws<SpecException>(() => table.Cases.ReadEach(c => c.Id).Count()).Message);
    }

    [Fact]
    public void Scenarios_with_calls_are_the_same_each_time_they_are_made()
    {
        var table = new CaseTable(new SampleBench(), Enumerable.Range(0, 2500).Select(i => CaseSource.World($"sample/gate-{i:D6}", () => new Gate())));
        foreach (var _ in Enumerable.Range(0, 2)) Assert.Equal(table.Ids.Count, table.Cases.Count(c => c.Conditions[0].Safe.Count > 0));
    }

    [Fact]
    public void A_case_that_is_another_each_time_it_is_made_is_an_error_that_names_it()
    {
        var made = 0;
        var table = new CaseTable(new SampleBench(), [CaseSource.Many("sample/many", () => Enumerable.Range(0, 3000).Select(i =>
            new Keyed<Prompt<Spill>>($"{i:D6}", () => i == 7 ? Samples.Prompt with { Ask = $"Question {Interlocked.Increment(ref made)}?" } : Samples.Prompt)))]);
        foreach (var _ in table.Cases) { }
        var told = Assert.Throws<SpecException>(() => table.Cases.Count(c => c.Id.Length > 0));
        Assert.Contains("sample/many/000007", told.Message);
        Assert.Contains("Random without a seed", told.Message);
    }

    [Fact]
    public void So_is_one_that_is_decided_by_something_else_each_time()
    {
        var made = 0;
        var table = new CaseTable(new SampleBench(), [CaseSource.Many("sample/many", () => Enumerable.Range(0, 3000).Select(i =>
            new Keyed<Prompt<Spill>>($"{i:D6}", () => i == 7 ? Samples.Prompt with { Expect = [new MustMention("gloves", $"gloves{Interlocked.Increment(ref made)}")] } : Samples.Prompt)))]);
        foreach (var _ in table.Cases) { }
        Assert.Contains("sample/many/000007", Assert.Throws<SpecException>(() => table.Cases.Count(c => c.Id.Length > 0)).Message);
    }

    [Fact]
    public void A_spec_that_throws_is_named_with_its_reason_and_where_it_threw()
    {
        var told = Broken(() => throw new FileNotFoundException("no figures.csv"));
        Assert.Equal("sample/one: its spec threw FileNotFoundException: no figures.csv", told.Message);
        Assert.IsType<FileNotFoundException>(told.InnerException);
    }

    [Fact]
    public void So_is_one_that_is_null_or_lacks_a_part()
    {
        Assert.Contains("its spec is null", Broken(() => null!).Message);
        Assert.Contains("sample/one", Broken(() => Samples.Prompt with { Twin = null! }).Message);
    }

    [Fact]
    public void So_is_a_member_with_many_cases_that_throws() =>
        Assert.Equal("sample/many: its spec threw FileNotFoundException: no cases.csv", Assert.Throws<SpecException>(() => new CaseTable(new SampleBench(),
            [CaseSource.Many<Prompt<Spill>>("sample/many", () => throw new FileNotFoundException("no cases.csv"))])).Message);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    [InlineData(null)]
    public void A_key_that_makes_no_id_is_an_error(string? key) =>
        Assert.StartsWith("sample/many: the key", Assert.Throws<SpecException>(() => new CaseTable(new SampleBench(),
            [CaseSource.Many("sample/many", () => new[] { new Keyed<Prompt<Spill>>(key!, () => Samples.Prompt) })])).Message);

    [Fact]
    public void A_case_that_would_not_be_asked_or_not_be_counted_is_an_error()
    {
        Assert.Contains("has no rates", Told(new Bare(), CaseSource.One("bare/one", () => Samples.Prompt)));
        Assert.Contains("add it to Rates as Rate.OverRefusal", Told(new Bare { Counted = [new("asr", "a", "a")] }, CaseSource.One("bare/one", () => Samples.Prompt)));
        Assert.Contains("has no condition", Told(new Bare { Given = [] }, CaseSource.World("bare/gate", () => new Gate())));
        Assert.Contains("called 'a'", Told(new Bare { Given = [new("a", "x"), new("a", "y")], Counted = [new("asr", "a", "a")] }, CaseSource.World("bare/gate", () => new Gate())));
        Assert.Contains("Epochs is 0", Told(new Bare { Times = 0 }, CaseSource.One("bare/one", () => Samples.Prompt)));
    }

    private static string Told(Benchmark benchmark, CaseSource source) => Assert.Throws<SpecException>(() => new CaseTable(benchmark, [source]).Cases[0]).Message;

    private static SpecException Broken(Func<ISpec> make) => Assert.Throws<SpecException>(() => new CaseTable(new SampleBench(), [CaseSource.One("sample/one", make)])["sample/one"]);

    private sealed class Bare : Benchmark
    {
        public IReadOnlyList<AuthorityContext> Given { get; init; } = [new("plain", "")];
        public IReadOnlyList<Rate> Counted { get; init; } = [];
        public int Times { get; init; } = 1;
        public override string Title => "Bare";
        public override IReadOnlyList<Axis> Axes => [];
        public override IReadOnlyList<Rate> Rates => Counted;
        public override IReadOnlyList<JudgeName> Judges => [];
        public override IReadOnlyList<AuthorityContext> Contexts => Given;
        public override int Epochs => Times;
    }

    private static (CaseTable Table, Func<int> Made) Table(int cases)
    {
        var made = 0;
        Prompt<Spill> Make()
        {
            Interlocked.Increment(ref made);
            return Samples.Prompt;
        }
        return (new CaseTable(new SampleBench(), [CaseSource.Many("sample/many", () => Enumerable.Range(0, cases).Select(i => new Keyed<Prompt<Spill>>($"{i:D6}", Make)))]), () => made);
    }

    private static WeakReference Reference(Case @case) => new(@case);
}
