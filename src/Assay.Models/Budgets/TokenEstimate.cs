using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>How many tokens a text has where nobody counted: one for four characters, which is about right for English prose and too few for other scripts. Always named an estimate.</summary>
public static class TokenEstimate
{
    /// <summary>Characters taken for one token.</summary>
    public const int CharactersPerToken = 4;

    /// <summary>Tokens of a number of characters, rounded up.</summary>
    public static long Of(long characters) => (characters + CharactersPerToken - 1) / CharactersPerToken;

    /// <summary>Tokens of a request: texts, calls, results and the declarations of tools.</summary>
    public static long Of(IEnumerable<ChatMessage> messages, ChatOptions? options) =>
        Of(messages.SelectMany(m => m.Contents).Sum(Characters) + (options?.Tools ?? []).OfType<AIFunctionDeclaration>().Sum(t => t.Name.Length + t.Description.Length + t.JsonSchema.GetRawText().Length));

    /// <summary>Characters of a piece of a message.</summary>
    public static long Characters(AIContent content) => content switch
    {
        TextContent text => text.Text.Length,
        FunctionCallContent call => call.Name.Length + (call.Arguments?.Sum(a => a.Key.Length + (a.Value?.ToString()?.Length ?? 0)) ?? 0),
        FunctionResultContent result => result.Result?.ToString()?.Length ?? 0,
        _ => 0,
    };
}
