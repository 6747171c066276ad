namespace Assay.Models;

/// <summary>Ends a wait in which the endpoint sends nothing for too long. A slow answer is none of its business: every byte begins the wait anew.</summary>
internal sealed class Silence(string endpoint, TimeSpan limit, TimeProvider time)
{
    private readonly CancellationTokenSource _limit = new(Timeout.InfiniteTimeSpan, time);

    /// <exception cref="ModelException">Nothing came.</exception>
    public async Task<T> BoundAsync<T>(Func<CancellationToken, Task<T>> wait, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _limit.Token);
        _limit.CancelAfter(limit);
        try
        {
            return await wait(either.Token);
        }
        catch (Exception) when (_limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new ModelException(Ending.Failed, $"{endpoint} sent nothing for {limit.TotalSeconds:0.###} s; if the model only thinks that long, raise endpoint.idleSeconds.");
        }
        finally
        {
            _limit.CancelAfter(Timeout.InfiniteTimeSpan);
        }
    }
}
