namespace Citations.Formats.Yaml;

/// <summary>
/// A part of a text that is read by itself. It may begin within a line; its column keeps its lines aligned with the first.
/// </summary>
internal readonly record struct YamlBlock(string Text, int Start, int End, int Column)
{
    /// <summary>The part with as many spaces before it as it is indented.</summary>
    internal string Source => Column == 0 && Start == 0 && End == Text.Length ? Text : new string(' ', Column) + Text[Start..End];

    /// <summary>The position in the whole text of an index in <see cref="Source"/>.</summary>
    internal int PositionOf(long index) => Start + (int)Math.Clamp(index - Column, 0, End - Start);
}
