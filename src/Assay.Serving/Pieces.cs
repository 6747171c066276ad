using Microsoft.Extensions.AI;

namespace Assay.Serving;

/// <summary>A part of an answer, in the order in which it is said.</summary>
internal abstract record Piece;

/// <summary>Some of the text.</summary>
internal sealed record Said(string Text) : Piece;

/// <summary>Some of the reasoning that the model gives apart from its answer.</summary>
internal sealed record Thought(string Text) : Piece;

/// <summary>A call of a tool.</summary>
internal sealed record Called(FunctionCallContent Call) : Piece;

/// <summary>The end of an answer; always the last piece.</summary>
/// <param name="Reason"><c>stop</c> or <c>length</c>.</param>
/// <param name="Sent">Tokens of the request.</param>
/// <param name="Received">Tokens of the answer.</param>
internal sealed record Ended(string Reason, long Sent, long Received) : Piece;
