using System.Text;

namespace Citations.Articles.Rendering;

/// <summary>
/// Keeps the markup that authors write around a key through the style, which knows only plain text: each stretch of markup goes through it
/// as one character of private use and comes out as it was.
/// </summary>
/// <param name="length">The number of characters at a position of a text that are markup; 0 if there is none.</param>
internal sealed class HiddenMarkup(Func<string, int, int> length)
{
    // The last plane of Unicode is for private use; no library holds text of it.
    private const int First = 0x100000;
    private const int Most = 0xFFFD;

    private readonly List<string> _hidden = [];

    /// <summary>A text as the style gets it.</summary>
    internal string Hide(string text)
    {
        var hidden = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var count = Math.Min(text.Length - at, length(text, at));
            if (count == 0 || _hidden.Count == Most)
            {
                hidden.Append(text[at++]);
                continue;
            }

            hidden.Append(char.ConvertFromUtf32(First + _hidden.Count));
            _hidden.Add(text.Substring(at, count));
            at += count;
        }

        return hidden.ToString();
    }

    /// <summary>A rendered text with the markup in its place.</summary>
    internal string Reveal(string text) =>
        _hidden.Count == 0 || !text.AsSpan().ContainsAnyInRange('\uDBC0', '\uDBFF')
            ? text
            : Revealed(text);

    private string Revealed(string text)
    {
        var revealed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value - First is >= 0 and var i && i < _hidden.Count)
                revealed.Append(_hidden[i]);
            else
                revealed.Append(rune);
        }

        return revealed.ToString();
    }
}
