namespace Citations.Formats.BibTeX;

/// <summary>
/// How much longer macros and inheritance may make a text: <c>@string{a = a # a}</c> forty times over, or a thousand children
/// of one long parent, would else fill the memory from a page of text.
/// </summary>
internal sealed class BibTeXExpansion
{
    // Real libraries grow by less than a half.
    private const int Times = 16;
    private const int Free = 64 * 1024;

    private long _left = Free;

    /// <summary>Allows for so many more characters of the text.</summary>
    internal void Allow(int length) => _left += (long)Times * length;

    /// <summary>Takes so many characters more, or says that there are none left.</summary>
    internal bool TryTake(int characters)
    {
        if (characters > _left)
            return false;
        _left -= characters;
        return true;
    }
}
