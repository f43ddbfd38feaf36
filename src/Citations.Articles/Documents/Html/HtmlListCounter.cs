using System.Globalization;

namespace Citations.Articles.Documents.Html;

/// <summary>
/// The numbers of one list's items as a browser shows them: <c>start</c>, <c>reversed</c>, <c>type</c> and <c>value</c> are minded.
/// </summary>
internal sealed class HtmlListCounter
{
    private readonly bool _isOrdered;
    private readonly int _step;
    private long _number;

    internal HtmlListCounter(HtmlAttributes list, int group, bool isOrdered)
    {
        (Group, _isOrdered, _step) = (group, isOrdered, list.Has("reversed") ? -1 : 1);
        _number = Number(list.Value("start")) ?? 1;
    }

    /// <summary>The number that the list's blocks share.</summary>
    internal int Group { get; }

    /// <summary>The mark of the next item.</summary>
    internal string Next(HtmlAttributes item)
    {
        if (!_isOrdered)
            return "•";
        var number = Number(item.Value("value")) ?? _number;
        _number = number + _step;
        return string.Create(CultureInfo.InvariantCulture, $"{number}.");
    }

    private static long? Number(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
