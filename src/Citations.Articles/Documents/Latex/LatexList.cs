using System.Globalization;

namespace Citations.Articles.Documents.Latex;

/// <summary>A list that is open.</summary>
/// <param name="group">The number that its blocks share.</param>
/// <param name="level">Its depth, from 1.</param>
/// <param name="isNumbered">Whether its items are numbered.</param>
internal sealed class LatexList(int group, int level, bool isNumbered)
{
    private int _number;

    /// <summary>The block of the next item.</summary>
    /// <param name="label">The label that the author gave it; null if there is none.</param>
    internal DocumentBlock Next(string? label)
    {
        var marker = label ?? (isNumbered ? string.Create(CultureInfo.InvariantCulture, $"{++_number}.") : "•");
        return new(BlockKind.ListItem, default)
        {
            Level = level,
            Group = group,
            Marker = marker,
        };
    }
}
