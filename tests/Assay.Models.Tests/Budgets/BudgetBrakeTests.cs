using Microsoft.Extensions.AI;

namespace Assay.Models.Tests.Budgets;

public sealed class BudgetBrakeTests
{
    private const string Uri = "openai:m", Judge = "openai:j";
    private static readonly Dictionary<string, ModelSpending> Nothing = [];
    private static readonly Prices Noted = new(new Dictionary<string, ModelPrice>
    {
        [Uri] = new() { Input = 1, Output = 4, Currency = "EUR", Noted = new DateOnly(2026, 11, 20) },
        [Judge] = new() { Input = 10, Output = 20, Currency = "EUR", Noted = new DateOnly(2026, 11, 20) },
    });

    private readonly StoppedClock _clock = new();
    private readonly SpendingMeter _meter;

    public BudgetBrakeTests() => _meter = new SpendingMeter(_clock);

    private BudgetBrake Brake(Budget budget, Dictionary<string, ModelSpending>? before = null, double minutesBefore = 0) => new(budget, _meter, before ?? Nothing, TimeSpan.FromMinutes(minutesBefore), Noted);

    private static ModelSpending Spent(long input, long output, long calls = 1) => new() { Calls = calls, InputTokens = input, OutputTokens = output };

    [Fact]
    public void Tokens_of_models_and_judges_sent_and_received_count_against_one_cap()
    {
        var brake = Brake(new Budget { MaxTokens = 100 });
        _meter.Add(Uri, Spent(40, 9));
        _meter.Add(Judge, Spent(30, 20));
        Assert.Null(brake.Reason);
        _meter.Add(Judge, Spent(0, 1));
        Assert.Equal("the budget of 100 tokens is spent.", brake.Reason);
    }

    [Fact]
    public void What_was_spent_before_counts()
    {
        Assert.Null(Brake(new Budget { MaxTokens = 100 }, new() { [Uri] = Spent(50, 49) }).Reason);
        Assert.NotNull(Brake(new Budget { MaxTokens = 100 }, new() { [Uri] = Spent(50, 50) }).Reason);
        Assert.Null(Brake(new Budget { MaxMinutes = 10 }, minutesBefore: 9.9).Reason);
        Assert.NotNull(Brake(new Budget { MaxMinutes = 10 }, minutesBefore: 10).Reason);
    }

    [Fact]
    public void Money_is_counted_by_the_price_of_each_model()
    {
        var brake = Brake(new Budget { MaxCost = 3 });
        _meter.Add(Uri, Spent(500_000, 250_000)); // 0.5 + 1
        _meter.Add(Judge, Spent(100_000, 24_999)); // 1 + 0.49998
        Assert.Null(brake.Reason);
        _meter.Add(Judge, Spent(0, 1));
        Assert.Equal("the budget of 3.00 EUR is spent.", brake.Reason);
    }

    [Fact]
    public void Minutes_pass_by_the_clock_and_a_reason_stays()
    {
        var brake = Brake(new Budget { MaxMinutes = 1.5 });
        _clock.Minutes = 1.49;
        Assert.Null(brake.Reason);
        _clock.Minutes = 1.5;
        Assert.Equal("the budget of 1.5 minutes is spent.", brake.Reason);
        _clock.Minutes = 0;
        Assert.NotNull(brake.Reason);
    }

    [Fact]
    public async Task Calls_in_flight_are_expected_to_take_the_mean_of_those_before()
    {
        var brake = Brake(new Budget { MaxTokens = 100 });
        _meter.Add(Uri, Spent(60, 20, calls: 4));
        Assert.Null(brake.Reason);
        var answer = new TaskCompletionSource<ChatResponse>();
        var asked = _meter.Watch(new Model(Uri, new TellingClient(_ => answer.Task), new ModelFacts { Name = "m" })).Client.GetResponseAsync("Hello", cancellationToken: TestContext.Current.CancellationToken);
        Assert.NotNull(brake.Reason); // 80, and 20 for the one in flight
        answer.SetResult(new ChatResponse());
        await asked;
    }

    [Theory]
    [InlineData("tokens", true)]
    [InlineData("cost", true)]
    [InlineData("minutes", false)]
    public void An_answer_whose_tokens_are_untold_stops_a_run_that_must_count_them_and_no_other(string cap, bool stops)
    {
        var brake = Brake(cap switch { "tokens" => new Budget { MaxTokens = 1000 }, "cost" => new Budget { MaxCost = 1000 }, _ => new Budget { MaxMinutes = 1000 } });
        _meter.Add(Uri, new ModelSpending { Calls = 1, Untold = 1 });
        Assert.Equal(stops, brake.Reason is not null);
        if (stops) Assert.Contains($"{Uri} does not tell how many tokens", brake.Reason);
    }

    [Fact]
    public void A_price_that_is_not_noted_is_unknown_and_never_nothing()
    {
        Assert.Null(Noted.Cost(new Dictionary<string, ModelSpending> { ["openai:other"] = Spent(1, 1) }));
        Assert.Null(Noted.Cost(new Dictionary<string, ModelSpending> { [Uri] = new() { Calls = 1, Untold = 1 } }));
        Assert.Equal(new Money(0, "EUR"), Noted.Cost(new Dictionary<string, ModelSpending> { ["reference:guarded"] = Spent(1, 1) }));
        var refused = Assert.Throws<InputException>(() => Noted.Require([Uri, "openai:other"]));
        Assert.Contains("'openai:other' is unknown", refused.Message);
        Noted.Require([Uri, Judge, "reference:guarded", "replay:answers.csv"]);
    }

    [Fact]
    public void Prices_in_two_currencies_are_not_added()
    {
        var mixed = new Prices(new Dictionary<string, ModelPrice>
        {
            [Uri] = new() { Input = 1, Output = 1, Currency = "EUR", Noted = new DateOnly(2026, 11, 20) },
            [Judge] = new() { Input = 1, Output = 1, Currency = "USD", Noted = new DateOnly(2026, 11, 20) },
        });
        Assert.Null(mixed.Cost(new Dictionary<string, ModelSpending> { [Uri] = Spent(1, 1), [Judge] = Spent(1, 1) }));
        Assert.Contains("EUR and USD", Assert.Throws<InputException>(() => mixed.Require([Uri, Judge])).Message);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public double Minutes { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => TimeSpan.FromMinutes(Minutes).Ticks;
    }
}
