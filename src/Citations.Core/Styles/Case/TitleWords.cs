using System.Collections.Frozen;

namespace Citations.Styles;

/// <summary>Walks over the words of a title that may hold markup; what is protected by <c>nocase</c> is ignored.</summary>
internal ref struct TitleWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = new[]
    {
        "vs",
        "v",
        "al",
        "etc",
        "St",
        "Dr",
        "Mr",
        "Mrs",
        "Ms",
        "Mt",
        "No",
        "Vol",
        "cf",
        "ca",
        "sp",
        "spp",
        "subsp",
        "var",
        "ssp",
    }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // A letter follows them, which is not an initial.
    private static readonly string[] Lettered =
    [
        "vitamin",
        "hepatitis",
        "influenza",
        "group",
        "type",
        "class",
        "grade",
        "stage",
        "part",
        "phase",
        "factor",
    ];

    private readonly ReadOnlySpan<char> _title;
    private readonly int _lastTagEnd;
    private int _position;
    private bool _startsSentence;

    internal TitleWords(ReadOnlySpan<char> title)
    {
        _title = title;
        _lastTagEnd = title.LastIndexOf('>');
        _startsSentence = true;
    }

    /// <summary>Where the word begins.</summary>
    internal int Start { get; private set; }

    /// <summary>The word: letters, digits, apostrophes and inner periods.</summary>
    internal ReadOnlySpan<char> Word { get; private set; }

    /// <summary>
    /// Whether the word is the first, or follows a colon, an em dash, a dash between spaces or the end of a sentence (R3.1).
    /// </summary>
    internal bool StartsSentence { get; private set; }

    /// <summary>Whether the word is joined to the one before by a hyphen.</summary>
    internal bool IsJoined { get; private set; }

    internal bool MoveNext()
    {
        while (_position < _title.Length)
        {
            var c = _title[_position];
            if (c == '<' && _title[_position..].StartsWith(SpanTags.NoCase))
            {
                var end = _title[_position..].IndexOf(SpanTags.Close);
                _position = end < 0 ? _title.Length : _position + end + SpanTags.Close.Length;
                // {S}pain: the rest of a word of which a letter is protected says nothing about the case of others.
                while (_position < _title.Length && IsInWord(_position))
                    _position++;
                _startsSentence = false;
            }
            else if (c == '<' && _position < _lastTagEnd)
            {
                _position += _title[_position..].IndexOf('>') + 1;
            }
            else if (char.IsLetterOrDigit(c))
            {
                ReadWord();
                return true;
            }
            else
            {
                _startsSentence |= c is ':' or '—' or '?' or '!' || (c == '.' && !EndsAbbreviation()) || IsSpacedDash(_position);
                _position++;
            }
        }

        return false;
    }

    // It announces a subtitle, as a colon does.
    private readonly bool IsSpacedDash(int i) =>
        _title[i] is '–' or '-' && i > 0 && _title[i - 1] == ' ' && i + 1 < _title.Length && _title[i + 1] == ' ';

    // Their period ends no sentence: initials, words with a period within, and the usual abbreviations.
    private readonly bool EndsAbbreviation()
    {
        if (Word.Length == 1 && char.IsUpper(Word[0]))
            return !StartsSentence && !StartsWithFunctionWord(_title[(_position + 1)..]) && !NamesLetter(_title[..Start]);
        return Word.Contains('.') || (Word.Length <= 6 && Abbreviations.Contains(Word));
    }

    // "Vitamin A. Concentrations in serum".
    private static bool NamesLetter(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        foreach (var word in Lettered)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // "Vitamin D. A review" ends a sentence, "J. Smith" does not.
    private static bool StartsWithFunctionWord(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end > 0 && char.IsUpper(text[0]) && FunctionWords.IsEnglish(text[..end]);
    }

    private void ReadWord()
    {
        Start = _position;
        IsJoined = Start > 0 && _title[Start - 1] is '-' or '‐' or '/';
        while (_position < _title.Length && IsInWord(_position))
            _position++;
        Word = _title[Start.._position];
        (StartsSentence, _startsSentence) = (_startsSentence, false);
    }

    // A period between letters belongs to the word: U.S.
    private readonly bool IsInWord(int i) =>
        char.IsLetterOrDigit(_title[i])
        || _title[i] is '’' or '\''
        || (_title[i] == '.' && i + 1 < _title.Length && char.IsLetter(_title[i + 1]))
        || char.GetUnicodeCategory(_title[i]) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
