namespace Citations.Formats.Yaml;

/// <summary>
/// Hides characters that the parser takes for line breaks, as YAML 1.1 has it, or for the end of the text. YAML 1.2 has them for
/// text. A noncharacter of Unicode stands for each, so that all positions stay.
/// </summary>
internal static class YamlLineBreaks
{
    private const string Characters = "\0\u0085\u2028\u2029";
    private const string Substitutes = "\uFDD0\uFDD1\uFDD2\uFDD3";

    internal static bool Stand(string text) => text.AsSpan().ContainsAny(Characters);

    internal static string Hide(string text) => Replace(text, Characters, Substitutes);

    internal static string Restore(string text) => Replace(text, Substitutes, Characters);

    private static string Replace(string text, string from, string to)
    {
        for (var i = 0; i < from.Length; i++)
            text = text.Replace(from[i], to[i]);
        return text;
    }
}
