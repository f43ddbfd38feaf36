using System.Text;

namespace Citations.Csl;

/// <summary>Given names as initials (CSL 1.0.2, Name, initialize and initialize-with).</summary>
internal static class Initials
{
    /// <summary>Each name of upper case becomes its initial and the terminator; words of lower case stay.</summary>
    /// <param name="given">The given names.</param>
    /// <param name="terminator">The text after an initial.</param>
    /// <param name="withHyphen">Whether the hyphen of a compound name stays.</param>
    /// <param name="joined">Whether two or three capitals are one initial each.</param>
    internal static string Initialize(string given, string terminator, bool withHyphen, bool joined = true) =>
        Build(joined ? Parted(given) : given, terminator, withHyphen, normalizeOnly: false);

    /// <summary>Only what is an initial already gets the terminator: <c>James T Kirk</c> becomes <c>James T. Kirk</c>.</summary>
    internal static string Normalize(string given, string terminator, bool withHyphen) =>
        Build(given, terminator, withHyphen, normalizeOnly: true);

    /// <summary>Given names with their initials spaced one way, to compare them: <c>E.G.</c> and <c>E G</c> are <c>E. G.</c></summary>
    internal static string Spaced(string given) => given.AsSpan().ContainsAny('.', ' ') ? Normalize(given, ". ", withHyphen: true) : given;

    // JH, as indexes write J. H., is two initials.
    private static string Parted(string given)
    {
        foreach (var range in given.AsSpan().Split(' '))
        {
            if (Contributor.AreInitials(given.AsSpan()[range]))
                return string.Join(' ', given.Split(' ').Select(Spread));
        }

        return given;
    }

    private static string Spread(string word) => Contributor.AreInitials(word) ? string.Join(' ', word.AsEnumerable()) : word;

    private static string Build(string given, string terminator, bool withHyphen, bool normalizeOnly)
    {
        if (given.Length == 0 || NameParser.IsEastAsian(given))
            return given;
        var result = new StringBuilder(given.Length);
        var joint = Joint.None;
        var start = 0;
        while (TryNextPart(given, ref start, out var part, out var hyphen))
        {
            var text = Shorten(part, normalizeOnly, out var isInitial);
            var keepsHyphen = hyphen && withHyphen;
            if (joint == Joint.AfterInitial)
            {
                // A terminator brings its own space; between initials nothing else is needed, before a word one space is.
                if (keepsHyphen)
                    TrimEnd(result).Append('-');
                else if (!isInitial && (result.Length == 0 || result[^1] != ' '))
                    result.Append(' ');
            }
            else if (joint == Joint.AfterWord)
            {
                result.Append(keepsHyphen ? '-' : ' ');
            }

            Append(result, text, isInitial ? terminator : "");
            joint = isInitial ? Joint.AfterInitial : Joint.AfterWord;
        }

        return TrimEnd(result).ToString();
    }

    // The terminator belongs to the initial, inside its markup; the space it ends in does not.
    private static void Append(StringBuilder result, ReadOnlySpan<char> text, string terminator)
    {
        var tag = text is [.., '>'] ? text.LastIndexOf('<') : -1;
        if (tag < 0)
            result.Append(text).Append(terminator);
        else
            result
                .Append(text[..tag])
                .Append(terminator.TrimEnd())
                .Append(text[tag..])
                .Append(' ', terminator.Length - terminator.TrimEnd().Length);
    }

    private static ReadOnlySpan<char> Shorten(ReadOnlySpan<char> part, bool normalizeOnly, out bool isInitial)
    {
        isInitial = false;
        if (part[0] == '<' && part.IndexOf('>') is var start and > 0)
        {
            var end = part[start..].IndexOf('<') is var close and > 0 ? start + close : part.Length;
            if (end == start + 1)
                return part;
            var inner = Shorten(part[(start + 1)..end], normalizeOnly, out isInitial);
            return string.Concat(part[..(start + 1)], inner, part[end..]);
        }

        var letters = part.TrimEnd('.');
        var isAbbreviated = letters.Length < part.Length || (letters.Length == 1 && char.IsUpper(letters[0]));
        isInitial = letters.Length > 0 && (normalizeOnly ? isAbbreviated && char.IsUpper(letters[0]) : StartsUpper(letters));
        if (!isInitial)
            return part;
        if (normalizeOnly || letters.Length < part.Length)
            return letters;
        // A letter pair such as Yu or Ch that a language counts as one stays as the source has it: only the first letter is taken,
        // with the capitals that follow it unless the whole name is capitals.
        var length = char.IsHighSurrogate(letters[0]) && letters.Length > 1 ? 2 : 1;
        var capitals = length;
        while (capitals < letters.Length && char.IsUpper(letters[capitals]))
            capitals++;
        return capitals > length && capitals < letters.Length
            ? string.Concat(letters[..length], letters[length..capitals].ToString().ToLowerInvariant())
            : letters[..length];
    }

    private static bool StartsUpper(ReadOnlySpan<char> letters) =>
        char.IsUpper(letters[0])
        || char.IsHighSurrogate(letters[0])
        || (char.IsLetter(letters[0]) && !char.IsLower(letters[0]) && !NameParser.IsEastAsian(letters));

    // The next name between spaces, hyphens and the full stops of initials, and whether a hyphen is before it.
    private static bool TryNextPart(string given, ref int start, out ReadOnlySpan<char> part, out bool isAfterHyphen)
    {
        part = default;
        isAfterHyphen = false;
        for (var i = start; i <= given.Length; i++)
        {
            var isEnd = i == given.Length || char.IsWhiteSpace(given[i]) || IsHyphen(given, i);
            var isAfterStop = !isEnd && i > start && given[i - 1] == '.' && given[i] is not ('.' or ',');
            if (i > start && (isEnd || isAfterStop))
            {
                part = given.AsSpan(start, i - start);
                start = i;
                return true;
            }

            if (!isEnd)
                continue;
            isAfterHyphen |= i < given.Length && IsHyphen(given, i);
            start = i + 1;
        }

        return false;
    }

    // A hyphen before a letter of lower case is inside a name: Ji-seon, Guo-ping.
    private static bool IsHyphen(string given, int i) => given[i] is '-' or '‑' && !(i + 1 < given.Length && char.IsLower(given[i + 1]));

    private static StringBuilder TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\u00A0')
            text.Length--;
        return text;
    }

    private enum Joint
    {
        None,
        AfterInitial,
        AfterWord,
    }
}
