namespace Assay.Models;

/// <summary>Counts calls that an endpoint did not answer at all. It opens once and for the whole run: what is down for so many calls is for a person to look at.</summary>
internal sealed class Circuit(string endpoint)
{
    /// <summary>Calls in a row, each after its own repetitions.</summary>
    public const int Calls = 8;

    private readonly Lock _gate = new();
    private int _failed;
    private EndpointDownException? _down;

    /// <summary>Whether the endpoint has ever answered. Until then a refused connection is a wrong address rather than a bad moment.</summary>
    public bool HasAnswered { get; private set; }

    public bool IsOpen => _down is not null;

    /// <exception cref="EndpointDownException">The endpoint is down.</exception>
    public void ThrowIfOpen()
    {
        if (_down is { } down) throw down;
    }

    public void Answered()
    {
        lock (_gate) (_failed, HasAnswered) = (0, true);
    }

    /// <exception cref="EndpointDownException">This was one call too many.</exception>
    public void Failed(string how)
    {
        lock (_gate)
        {
            if (++_failed >= Calls) _down ??= new EndpointDownException(endpoint, _failed, how);
        }
        ThrowIfOpen();
    }
}
