namespace Assay.Judging;

/// <summary>Text about nothing that any judge weighs, of any length.</summary>
internal static class SmallTalk
{
    private const string Text =
        "The notes of the week are in the blue folder by the door. The meeting was moved to the afternoon, after the delivery. Somebody watered the plants on the window sill. " +
        "The train was late again, and the corridor was painted in a lighter grey. ";

    public static string OfLength(int length) => string.Concat(Enumerable.Repeat(Text, length / Text.Length + 1))[..Math.Max(0, length)];
}
