namespace Assay.Models;

/// <summary>
/// Counts calls that failed, repetitions included, while the endpoint answered nobody, from the first time they were sent to the last. It opens once and for the whole run: what is down for so
/// many calls is for a person to look at. A prompt that the endpoint always fails at does not open it, as long as others are answered meanwhile.
/// </summary>
internal sealed class Circuit(string endpoint) : IRunBrake
{
    /// <summary>Calls in a row.</summary>
    public const int Calls = 5;

    private readonly CancellationTokenSource _opened = new();
    private readonly Lock _gate = new();
    private long _answers;
    private int _failed;
    private volatile EndpointDownException? _down;

    /// <summary>How often the endpoint has answered. Until it has, a refused connection is a wrong address rather than a bad moment.</summary>
    public long Answers => Interlocked.Read(ref _answers);

    /// <summary>Cancelled when it opens, so that nobody waits to ask again.</summary>
    public CancellationToken Opened => _opened.Token;

    /// <inheritdoc/>
    public string? Reason => _down?.Message;

    /// <exception cref="EndpointDownException">The endpoint is down.</exception>
    public void ThrowIfOpen()
    {
        if (_down is { } down) throw down;
    }

    public void Answered()
    {
        lock (_gate) (_failed, _answers) = (0, _answers + 1);
    }

    /// <summary>A call has failed for good.</summary>
    /// <param name="began">How often the endpoint had answered when the call was first sent.</param>
    /// <param name="how">What it met last.</param>
    /// <exception cref="EndpointDownException">This was one call too many.</exception>
    public void Failed(long began, string how)
    {
        lock (_gate)
        {
            if (began != _answers || ++_failed < Calls) return;
            _down ??= new EndpointDownException(endpoint, _failed, how);
        }
        _opened.Cancel();
        ThrowIfOpen();
    }
}
