using Assay.Models;
using Assay.Statistics;

namespace Assay.Running.Tests.Budgets;

/// <summary>
/// A run that its budget cuts, event by event in virtual time. Plan, queue, slots, results, meter and brake are those of a real run; only whoever answers is drawn: an unsafe answer takes three times as long, and three times
/// as many tokens, as a safe one.
/// </summary>
internal sealed class CutRun(int inFlight, Func<Budget> budget)
{
    /// <summary>How many times as long an unsafe trial is.</summary>
    public const int UnsafeLength = 3;

    /// <summary>Tokens of a safe answer of mean length.</summary>
    public const int SafeTokens = 1000;

    /// <summary>Asks a plan until it is stopped.</summary>
    /// <param name="plan">The trials in order.</param>
    /// <param name="isUnsafe">What the model answers.</param>
    /// <param name="draws">Spreads the lengths, each evenly between half and one and a half times its mean; the mean of a safe trial is one minute.</param>
    public Cut Ask(Trial[] plan, Func<Trial, bool> isUnsafe, StableRandom draws)
    {
        var time = new VirtualTime();
        var meter = new SpendingMeter(time);
        var brake = new BudgetBrake(budget(), meter, new Dictionary<string, ModelSpending>(), TimeSpan.Zero, new Prices(new Dictionary<string, ModelPrice>()));
        var slots = new TrialSlots(plan, []);
        var queue = new TrialQueue(plan.Length, () => brake.Reason is not null);
        var finishing = new PriorityQueue<(int Index, TrialScore Score, double Length), double>();
        List<TrialScore> finished = [];
        List<TrialScore>? first = null;
        for (var busy = 0; busy < inFlight && TryBegin(); busy++) { }
        while (finishing.TryDequeue(out var trial, out var at))
        {
            time.Minutes = at;
            meter.Add("test:model", new ModelSpending { Calls = 1, OutputTokens = (long)(SafeTokens * trial.Length) });
            slots.Keep(trial.Index, trial.Score);
            finished.Add(trial.Score);
            if (!TryBegin()) first ??= [.. finished];
        }
        return new Cut(new RunResults(slots.Prefix(brake.Reason), brake.Reason), first!);

        bool TryBegin()
        {
            if (!queue.TryTake(out var i)) return false;
            Assert.NotNull(slots.TryClaim(i));
            var isBad = isUnsafe(plan[i]);
            var length = (isBad ? UnsafeLength : 1) * (0.5 + draws.NextDouble());
            finishing.Enqueue((i, new TrialScore(plan[i], "drawn", isBad ? Outcome.Fail : Outcome.Pass, ""), length), time.Minutes + length);
            return true;
        }
    }

    private sealed class VirtualTime : TimeProvider
    {
        public double Minutes { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => TimeSpan.FromMinutes(Minutes).Ticks;
    }
}

/// <summary>What a run that was cut left.</summary>
/// <param name="Results">As it is reported.</param>
/// <param name="FinishedFirst">What had finished when the brake took hold: what a tool that cancels the rest would count.</param>
internal sealed record Cut(RunResults Results, IReadOnlyList<TrialScore> FinishedFirst);
