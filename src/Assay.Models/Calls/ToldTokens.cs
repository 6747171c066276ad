using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>The tokens of an answer as the provider told them. Libraries make 0 of a number that a server left out; no request has 0 tokens, so where none were sent nothing was told.</summary>
internal static class ToldTokens
{
    public static long? InputTold(this UsageDetails? usage) => usage?.InputTokenCount is > 0 and var sent ? sent : null;

    public static long? OutputTold(this UsageDetails? usage) => usage.InputTold() is null ? null : usage?.OutputTokenCount;
}
