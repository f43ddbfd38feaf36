using System.Buffers;

namespace Citations.Articles.Parsing;

/// <summary>Where an address in a sentence ends: the marks of the sentence after it are not a part of it.</summary>
internal static class AddressEnd
{
    private static readonly SearchValues<char> WideMarks = SearchValues.Create("（）「」『』。、，；");

    private const string Marks = ".,;:>]\"”’'";

    /// <summary>The address without such marks; a parenthesis that it opens itself stays, as in <c>/wiki/Mole_(animal)</c>.</summary>
    internal static string Trim(string address)
    {
        // A remark in full-width marks follows an address without a space: （2020年4月1日閲覧）.
        var end = address.AsSpan();
        if (end.IndexOfAny(WideMarks) is >= 0 and var mark)
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
