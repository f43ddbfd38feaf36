using System.Buffers;

namespace Citations.Articles.Parsing;

/// <summary>Where an address in a sentence ends: the marks of the sentence after it are not a part of it.</summary>
internal static class AddressEnd
{
    /// <summary>Full-width marks, which end an address without a space: （2020年4月1日閲覧）.</summary>
    internal const string WideMarks = "（）［］「」『』【】〈〉《》、。，；";

    private static readonly SearchValues<char> AnyWideMark = SearchValues.Create(WideMarks);

    private const string Marks = ".,;:>]\"”’'";

    /// <summary>The address without such marks; a parenthesis that it opens itself stays, as in <c>/wiki/Mole_(animal)</c>.</summary>
    internal static string Trim(string address)
    {
        var end = address.AsSpan();
        if (end.IndexOfAny(AnyWideMark) is >= 0 and var mark)
            end = end[..mark];
        int length;
        do
        {
            length = end.Length;
            end = end.TrimEnd(Marks);
            if (end is [.., ')'] && !end.Contains('('))
                end = end.TrimEnd(')');
        } while (end.Length < length);

        return end.ToString();
    }
}
