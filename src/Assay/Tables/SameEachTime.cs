namespace Assay;

/// <summary>
/// Remembers what a case looked like when it was first made. Cases of a large benchmark are made again and again; were one another each time, the question that is asked, the one that is judged and the one whose
/// digest is kept would be three.
/// </summary>
internal sealed class SameEachTime
{
    // 0 stands for a case that was not made yet.
    private int _seen;

    /// <summary>The case, if it is what it was before.</summary>
    /// <exception cref="SpecException">It is another.</exception>
    public Case Check(Case made)
    {
        var look = Look(made);
        var before = Interlocked.CompareExchange(ref _seen, look, 0);
        return before == 0 || before == look
            ? made
            : throw new SpecException(made.Id, "its spec gave another case when it was made again; leave out what differs from time to time, such as Random without a seed, the clock or a counter.");
    }

    /// <summary>What is asked and by what it is decided. A hash of this process: it is compared with no other's.</summary>
    private static int Look(Case made)
    {
        var hash = new HashCode();
        foreach (var condition in made.Conditions)
        {
            hash.Add(condition.Name);
            foreach (var turn in condition.Opening) hash.Add(turn.Text);
            foreach (var text in condition.FollowUps) hash.Add(text);
            foreach (var expectation in condition.Expectations) hash.Add(Look(expectation));
            foreach (var script in (ReadOnlySpan<Script>)[condition.Safe, condition.Unsafe])
                foreach (var step in script)
                {
                    hash.Add(step.Text);
                    hash.Add(step.Method);
                    hash.Add(step.Arguments?.GetRawText());
                }
        }
        return hash.ToHashCode() is var look and not 0 ? look : 1;
    }

    // Of an expectation with a list, or of one that is not known here, two equal ones may hash apart.
    private static int Look(Expectation expectation) => expectation switch
    {
        MustMention or MustAvoid or MustFollow => expectation.GetHashCode(),
        MustChoose choice => choice.Label.GetHashCode(StringComparison.Ordinal),
        _ => expectation.GetType().GetHashCode(),
    };
}
