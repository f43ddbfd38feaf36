using System.Text;
using Citations.Formats.Latex;
using Citations.Matching;

namespace Citations.Formats.BibTeX;

/// <summary>The words of a part of a name, still LaTeX; they end at white space or a tie outside braces.</summary>
internal ref struct BibTeXNameWords
{
    /// <summary>How many words hardly a name exceeds.</summary>
    internal const int Usual = 16;

    private readonly ReadOnlySpan<char> _latex;
    private Span<Range> _places;

    /// <param name="latex">The part of a name.</param>
    /// <param name="room">Where the places of the words go; a name with more of them takes more room.</param>
    internal BibTeXNameWords(ReadOnlySpan<char> latex, Span<Range> room)
    {
        _latex = latex;
        _places = room;
        Divide();
    }

    internal int Count { get; private set; }

    /// <summary>The first word in lower case.</summary>
    internal readonly int FirstSmall()
    {
        var word = 0;
        while (!IsLower(_latex[_places[word]]))
            word++;
        return word;
    }

    /// <summary>The word after the last one in lower case that is not the last of all; 0 if there is none.</summary>
    internal readonly int AfterLastSmall()
    {
        var word = Count - 1;
        while (word > 0 && !IsLower(_latex[_places[word - 1]]))
            word--;
        return Math.Max(word, 0);
    }

    /// <summary>The text of the words from one to before another, with a space between any two.</summary>
    internal readonly string Text(int start, int end, StringBuilder buffer)
    {
        if (end <= start)
            return "";
        var words = _latex[_places[start].Start.._places[end - 1].End];
        for (var word = start + 1; word < end; word++)
        {
            if (!AreSpaced(word))
                return LatexReader.Read(Joined(start, end), LatexKind.Text, buffer);
        }

        return LatexReader.Read(words, LatexKind.Text, buffer);
    }

    /// <summary>Whether a command of one sign is at a place, <c>\'</c> or <c>\,</c>; a brace after a backslash is a brace.</summary>
    internal static bool IsControlSymbol(ReadOnlySpan<char> text, int at) =>
        text[at] == '\\' && at + 1 < text.Length && !char.IsAsciiLetter(text[at + 1]) && text[at + 1] is not ('{' or '}');

    // Whether one space and nothing else is before a word.
    private readonly bool AreSpaced(int word)
    {
        var (before, start) = (_places[word - 1].End.Value, _places[word].Start.Value);
        return start == before + 1 && _latex[before] == ' ';
    }

    private readonly string Joined(int start, int end)
    {
        var text = new StringBuilder();
        foreach (var place in _places[start..end])
            text.Append(text.Length > 0 ? " " : "").Append(_latex[place]);
        return text.ToString();
    }

    private void Divide()
    {
        var text = _latex;
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var isCommand = i < text.Length && IsControlSymbol(text, i);
            var isSpace = isCommand && text[i + 1] is ' ' or '\n' or '\t' or ',';
            if (isCommand && !(isSpace && depth <= 0))
            {
                i = EndOfAccent(text, i + 1);
                continue;
            }

            var isEnd = i == text.Length || (depth <= 0 && (isSpace || char.IsWhiteSpace(text[i]) || text[i] == '~'));
            if (!isEnd)
            {
                depth +=
                    text[i] == '{' ? 1
                    : text[i] == '}' ? -1
                    : 0;
                continue;
            }

            // TeX ends a command at a space and prints none: Bj\o rn, Fran\c cois.
            if (!isSpace && i + 1 < text.Length && EndsWithCommandOf(text[start..i], text[i + 1]))
                continue;
            if (i > start)
                Add(start..i);
            if (isSpace)
                i++;
            start = i + 1;
        }
    }

    private void Add(Range place)
    {
        if (Count == _places.Length)
        {
            var more = new Range[2 * Count];
            _places.CopyTo(more);
            _places = more;
        }

        _places[Count++] = place;
    }

    // The last place of an accent before its letter, which may stand after a space: Mu\~ noz.
    private static int EndOfAccent(ReadOnlySpan<char> text, int sign)
    {
        if (!LatexAccents.TryMark(text[sign], out _))
            return sign;
        var letter = text[(sign + 1)..].IndexOfAnyExcept(' ', '\n', '\t');
        return letter < 0 ? sign : sign + letter;
    }

    // A letter before a small one, and an accent before any.
    private static bool EndsWithCommandOf(ReadOnlySpan<char> word, char next)
    {
        if (word.LastIndexOf('\\') is not (>= 0 and var command) || !char.IsLetter(next))
            return false;
        var name = word[(command + 1)..];
        return LatexSymbols.TryText(name, out var letter) ? char.IsLower(next) && letter.Any(char.IsLetter)
            : LatexAccents.TryMark(name, out _);
    }

    // BibTeX: a word is as its first letter outside braces, where a special character {\'e} counts as its letter, and so does \'e.
    private static bool IsLower(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLetter(word[i]))
                return char.IsLower(word[i]);
            if (word[i] is not ('{' or '\\'))
                continue;
            var command = word[i] == '{' ? i + 1 : i;
            return command < word.Length && word[command] == '\\'
                ? char.IsLower(LetterOf(word[(command + 1)..]))
                : IsBracedParticle(word[i..]);
        }

        return false;
    }

    // {V}on and {D}e are small to BibTeX, and are written so for that; {M}aria is a given name whose braces keep nothing.
    private static bool IsBracedParticle(ReadOnlySpan<char> word) =>
        word is ['{', var capital, '}', .. var rest]
        && char.IsUpper(capital)
        && !rest.IsEmpty
        && NameParticles.Contains($"{char.ToLowerInvariant(capital)}{rest}");

    // \o is its own letter, \v s and \'e name theirs.
    private static char LetterOf(ReadOnlySpan<char> command)
    {
        var name = 0;
        while (name < command.Length && char.IsAsciiLetter(command[name]))
            name++;
        return name > 0 && LatexSymbols.TryText(command[..name], out var symbol) && symbol.Length > 0
            ? symbol[0]
            : FirstLetter(command[Math.Min(Math.Max(name, 1), command.Length)..]);
    }

    private static char FirstLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return c;
        }

        return '\0';
    }
}
