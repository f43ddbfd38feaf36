using System.Globalization;

namespace Citations.Csl;

/// <summary>The value a work sorts by under one key: its text as the language orders it; the empty one comes last in any direction.</summary>
/// <param name="Key">The order of the text; null for the empty value.</param>
internal readonly record struct SortValue(System.Globalization.SortKey? Key)
{
    internal static SortValue Of(string text, CultureInfo culture)
    {
        // Brackets and quotation marks around a text do not count.
        var trimmed = text.TrimStart('[', ']', '\'', '"', '“', '‘', '’', '«', ' ', '(').TrimEnd();
        return trimmed.Length == 0 ? default : new(culture.CompareInfo.GetSortKey(trimmed, CompareOptions.IgnoreCase));
    }

    internal static int Compare(SortValue left, SortValue right, bool isDescending)
    {
        if (left.Key is null || right.Key is null) return (left.Key is null ? 1 : 0) - (right.Key is null ? 1 : 0);
        var order = System.Globalization.SortKey.Compare(left.Key, right.Key);
        return isDescending ? -order : order;
    }
}
