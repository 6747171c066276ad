namespace Assay.Models.Tests.Endpoints;

public sealed class AdaptiveLimiterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A round trip: as many requests as may be in flight are, all end alike, and others wait for their slots.</summary>
    private static async Task RoundAsync(AdaptiveLimiter limiter, SlotEnd end)
    {
        var slots = await EnterAsync(limiter, limiter.Size);
        foreach (var slot in slots) slot.Leave(end);
    }

    private static async Task<AdaptiveLimiter.Slot[]> EnterAsync(AdaptiveLimiter limiter, int count)
    {
        var slots = new AdaptiveLimiter.Slot[count];
        for (var i = 0; i < count; i++) slots[i] = await limiter.EnterAsync(Token);
        return slots;
    }

    [Fact]
    public async Task It_doubles_in_a_round_trip_until_the_maximum_while_requests_are_answered_and_its_bound_is_reached()
    {
        var limiter = new AdaptiveLimiter(512);
        // Requests leave one by one; each leaves a full house behind, since another takes its slot at once.
        var slots = new Queue<AdaptiveLimiter.Slot>(await EnterAsync(limiter, limiter.Size));
        List<int> sizes = [];
        for (var round = 0; round < 6; round++)
        {
            for (var answered = limiter.Size; answered > 0; answered--)
            {
                slots.Dequeue().Leave(SlotEnd.Answered);
                while (limiter.InFlight < limiter.Size) slots.Enqueue(await limiter.EnterAsync(Token));
            }
            sizes.Add(limiter.Size);
        }

        Assert.Equal([32, 64, 128, 256, 512, 512], sizes);
        Assert.Equal(512, limiter.MostInFlight);
    }

    [Fact]
    public async Task A_setback_halves_it_once_for_all_that_were_in_flight_together()
    {
        var limiter = new AdaptiveLimiter(16);

        await RoundAsync(limiter, SlotEnd.TurnedAway);
        Assert.Equal(8, limiter.Size);
        await RoundAsync(limiter, SlotEnd.TurnedAway);
        Assert.Equal(4, limiter.Size);
    }

    [Fact]
    public async Task After_a_setback_it_grows_by_one_in_a_round_trip()
    {
        var limiter = new AdaptiveLimiter(16);
        await RoundAsync(limiter, SlotEnd.TurnedAway);
        var slots = new Queue<AdaptiveLimiter.Slot>(await EnterAsync(limiter, 8));

        for (var answered = 0; answered < 9; answered++)
        {
            slots.Dequeue().Leave(SlotEnd.Answered);
            while (limiter.InFlight < limiter.Size) slots.Enqueue(await limiter.EnterAsync(Token));
        }

        Assert.Equal(9, limiter.Size);
    }

    [Fact]
    public async Task It_never_falls_below_one_nor_rises_above_the_maximum()
    {
        var limiter = new AdaptiveLimiter(3);
        await RoundAsync(limiter, SlotEnd.Answered);
        Assert.Equal(3, limiter.Size);
        for (var i = 0; i < 20; i++) await RoundAsync(limiter, SlotEnd.TurnedAway);
        Assert.Equal(1, limiter.Size);
        (await limiter.EnterAsync(Token)).Leave(SlotEnd.Answered);
        Assert.Equal(2, limiter.Size);
    }

    [Fact]
    public async Task A_limit_that_is_not_reached_does_not_grow()
    {
        var limiter = new AdaptiveLimiter(512);
        for (var i = 0; i < 100; i++) (await limiter.EnterAsync(Token)).Leave(SlotEnd.Answered);
        Assert.Equal(16, limiter.Size);
    }

    [Fact]
    public async Task Who_waits_longest_enters_first_and_who_gave_up_takes_no_slot()
    {
        var limiter = new AdaptiveLimiter(1);
        var first = await limiter.EnterAsync(Token);
        using var impatient = new CancellationTokenSource();
        var (gone, second, third) = (limiter.EnterAsync(impatient.Token), limiter.EnterAsync(Token), limiter.EnterAsync(Token));

        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        first.Leave(SlotEnd.Unknown);
        var slot = await second;
        Assert.False(third.IsCompleted);
        slot.Leave(SlotEnd.Unknown);
        (await third).Leave(SlotEnd.Unknown);

        Assert.Equal(0, limiter.InFlight);
    }

    [Fact]
    public async Task A_slot_is_given_back_once()
    {
        var limiter = new AdaptiveLimiter(2);
        var slots = await EnterAsync(limiter, 2);
        slots[0].Leave(SlotEnd.Answered);
        slots[0].Leave(SlotEnd.TurnedAway);
        Assert.Equal((1, 2), (limiter.InFlight, limiter.Size));
    }
}
