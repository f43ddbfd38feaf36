namespace Citations.Formats.Xml;

/// <summary>Turns lines and columns of the part of a text that is read into positions in the whole.</summary>
internal sealed class XmlPlace(SourceText source, int start)
{
    private readonly LinePosition _origin = source.LineOf(start);

    internal int Of(int line, int column)
    {
        var first = line <= 1 ? start : source.StartOf(Math.Min(source.LineCount, _origin.Line + line - 1));
        return Math.Clamp(first + Math.Max(column, 1) - 1, start, source.Text.Length);
    }
}
