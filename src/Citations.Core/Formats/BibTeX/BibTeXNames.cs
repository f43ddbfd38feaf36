using System.Buffers;
using System.Text;
using Citations.Canonical;
using Citations.Formats.Latex;
using Citations.Formats.Values;
using Citations.Matching;

namespace Citations.Formats.BibTeX;

/// <summary>
/// The names of a BibTeX field, in the three forms of BibTeX (<c>First von Last</c>, <c>von Last, First</c>, <c>von Last, Jr, First</c>)
/// and in BibLaTeX's extended one (<c>family=Beethoven, given=Ludwig, prefix=van</c>). A name wholly in braces is an organisation.
/// </summary>
internal static class BibTeXNames
{
    /// <param name="latex">The field.</param>
    /// <param name="divider">What divides the names instead of <c>and</c>, by <see cref="DividerOf"/>; a comma where one did.</param>
    /// <param name="buffer">A buffer to work in.</param>
    internal static EquatableArray<Contributor> Read(string latex, ref char? divider, StringBuilder buffer)
    {
        List<Contributor> names = [];
        // The blanks in a conditional divide no words of a name.
        latex = LatexConditional.Resolve(latex);
        if (divider is not null)
        {
            foreach (var part in latex.Split(divider.Value, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if ((divider == ',' ? IndexName.ReadInList(part) : ReadName(part, buffer)) is { } name)
                    names.Add(name);
            }

            return [.. names];
        }

        var rest = latex.AsSpan();
        while (!rest.IsEmpty)
        {
            var length = IndexOfAnd(rest, out var next);
            if (InvertedPairs.Read(rest[..length]) is { } pairs)
            {
                names.AddRange(pairs);
                divider = ',';
            }
            else if (Listed(rest[..length].Trim(), buffer) is { } listed)
            {
                names.AddRange(listed);
                divider = ',';
            }
            else if (ReadName(rest[..length].Trim(), buffer) is { } name)
                names.Add(name);
            rest = rest[next..];
        }

        return OrganizationName.Joined(names);
    }

    /// <summary>
    /// What divides the names of a list that is not divided by <c>and</c>: a semicolon, or commas between names as indexes write them; null
    /// in a right list.
    /// </summary>
    internal static char? DividerOf(string latex)
    {
        if (
            !latex.AsSpan().ContainsAny(';', ',')
            || latex.AsSpan().ContainsAny('{', '\\', '=')
            || latex.Contains(" and ", StringComparison.OrdinalIgnoreCase)
        )
            return null;
        if (latex.Contains(';', StringComparison.Ordinal))
            return ';';
        // Nearly always this is one name, 'Mole, Anna', whose surname has no initials after it.
        if (!IndexName.MayBe(latex.AsSpan(0, latex.IndexOf(',', StringComparison.Ordinal)).Trim()))
            return null;
        var parts = latex.Split(',', StringSplitOptions.TrimEntries);
        return Array.TrueForAll(parts, part => IndexName.ReadInList(part) is not null) ? ',' : null;
    }

    // Jane Doe, Rick Roe, Max Moe: in this order, while the parts of one name would come as surname, suffix and given names.
    private static EquatableArray<Contributor>? Listed(ReadOnlySpan<char> latex, StringBuilder buffer) =>
        latex.Count(',') < 2 || IsOneGroup(latex) || latex.Contains('=') ? null : ReadingOrderNames.ReadInCommas(Text(latex, buffer));

    private static Contributor? ReadName(ReadOnlySpan<char> latex, StringBuilder buffer)
    {
        latex = WithoutEnd(latex).TrimStart('~');
        if (latex.IsEmpty)
            return null;
        if (IsOneGroup(latex))
            return Contributor.Organization(Text(latex, buffer));
        Span<Range> parts = stackalloc Range[8];
        var count = SplitTop(latex, parts);
        if (count > 1 && IsExtended(latex[parts[0]]))
            return ReadExtended(latex, parts[..count], buffer);
        return count switch
        {
            1 => ReadFirstVonLast(latex, buffer),
            2 => ReadVonLast(latex[parts[0]], "", latex[parts[1]], buffer),
            _ => ReadVonLast(latex[parts[0]], latex[parts[1]], latex[parts[2].Start..], buffer),
        };
    }

    private static Contributor? ReadFirstVonLast(ReadOnlySpan<char> latex, StringBuilder buffer)
    {
        var words = Words(latex);
        if (words.Count == 0)
            return null;
        // The von part reaches from the first to the last word in lower case; the last name has at least one word.
        var vonStart = words.FindIndex(0, words.Count - 1, word => IsLower(word));
        var lastStart = vonStart < 0 ? words.Count - 1 : words.FindLastIndex(words.Count - 2, word => IsLower(word)) + 1;
        if (vonStart < 0)
            vonStart = lastStart;
        return Make(
            Join(words, lastStart, words.Count, buffer),
            Join(words, 0, vonStart, buffer),
            Join(words, vonStart, lastStart, buffer),
            ""
        );
    }

    private static Contributor ReadVonLast(
        ReadOnlySpan<char> last,
        ReadOnlySpan<char> suffix,
        ReadOnlySpan<char> first,
        StringBuilder buffer
    )
    {
        var words = Words(last);
        var lastStart = words.Count < 2 ? 0 : words.FindLastIndex(words.Count - 2, word => IsLower(word)) + 1;
        return Make(
            Join(words, lastStart, words.Count, buffer),
            Text(first, buffer),
            Join(words, 0, lastStart, buffer),
            Text(suffix, buffer)
        );
    }

    private static Contributor ReadExtended(ReadOnlySpan<char> latex, ReadOnlySpan<Range> parts, StringBuilder buffer)
    {
        string family = "",
            given = "",
            prefix = "",
            suffix = "";
        var isDropping = false;
        foreach (var range in parts)
        {
            var part = latex[range];
            var equals = part.IndexOf('=');
            if (equals < 0)
                continue;
            var value = Text(part[(equals + 1)..].Trim().Trim('"'), buffer);
            switch (part[..equals].Trim())
            {
                case "family":
                    family = value;
                    break;
                case "given":
                    given = value;
                    break;
                case "prefix":
                    prefix = value;
                    break;
                case "suffix":
                    suffix = value;
                    break;
                case "useprefix":
                    isDropping = value == "false";
                    break;
            }
        }

        var name = Make(family, given, prefix, suffix);
        return isDropping ? name with { DroppingParticle = name.NonDroppingParticle, NonDroppingParticle = null } : name;
    }

    private static Contributor Make(string family, string given, string particle, string suffix) =>
        new()
        {
            Family = family.Length == 0 ? null : family,
            Given = given.Length == 0 ? null : given,
            NonDroppingParticle = particle.Length == 0 ? null : particle,
            Suffix = suffix.Length == 0 ? null : suffix,
        };

    private static string Text(ReadOnlySpan<char> latex, StringBuilder buffer) => LatexReader.Read(latex, LatexKind.Text, buffer);

    private static string Join(List<string> words, int start, int end, StringBuilder buffer) =>
        end <= start ? "" : Text(string.Join(' ', words[start..end]), buffer);

    // The word "and" between white space outside braces divides names.
    private static int IndexOfAnd(ReadOnlySpan<char> text, out int next)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var step = text[i..].IndexOfAny(AndOrBrace);
            if (step < 0)
                break;
            i += step;
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}')
                depth--;
            else if (
                depth <= 0
                && i > 0
                && char.IsWhiteSpace(text[i - 1])
                && text[i..].StartsWith("and", StringComparison.OrdinalIgnoreCase)
                && i + 3 < text.Length
                && char.IsWhiteSpace(text[i + 3])
            )
            {
                next = i + 3;
                return i;
            }
        }

        next = text.Length;
        return text.Length;
    }

    private static readonly SearchValues<char> AndOrBrace = SearchValues.Create("aA{}");

    private static bool IsOneGroup(ReadOnlySpan<char> latex)
    {
        if (latex[0] != '{' || latex[^1] != '}' || latex.StartsWith("{\\"))
            return false;
        var depth = 0;
        for (var i = 0; i < latex.Length; i++)
        {
            if (latex[i] == '{')
                depth++;
            else if (latex[i] == '}' && --depth == 0)
                return i == latex.Length - 1;
        }

        return false;
    }

    private static bool IsExtended(ReadOnlySpan<char> part) =>
        part.IndexOf('=') is var at and > 0 && part[..at].Trim() is "family" or "given" or "prefix" or "suffix";

    // A comma, a tie or a space at the end divides nothing, be it a command or not: Higgs, P.\,
    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> latex)
    {
        while (true)
        {
            var end = latex.TrimEnd(", ~");
            var slashes = end.Length - end.TrimEnd('\\').Length;
            if (end.Length == latex.Length || slashes % 2 == 0)
                return end;
            latex = end[..^1];
        }
    }

    // Splits at commas outside braces; what no range is left for stays with the last.
    private static int SplitTop(ReadOnlySpan<char> text, Span<Range> parts)
    {
        var (depth, start, count) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsControlSymbol(text, i))
                i++;
            else if (text[i] == '{')
                depth++;
            else if (text[i] == '}')
                depth--;
            else if (text[i] == ',' && depth <= 0 && count < parts.Length - 1)
            {
                parts[count++] = start..i;
                start = i + 1;
            }
        }

        parts[count++] = start..text.Length;
        return count;
    }

    // Words end at white space or a tie outside braces.
    private static List<string> Words(ReadOnlySpan<char> text)
    {
        List<string> words = [];
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
                words.Add(text[start..i].ToString());
            if (isSpace)
                i++;
            start = i + 1;
        }

        return words;
    }

    // A command of one sign, whose sign is no tie and no comma: \~ and \,
    private static bool IsControlSymbol(ReadOnlySpan<char> text, int at) =>
        text[at] == '\\' && at + 1 < text.Length && !char.IsAsciiLetter(text[at + 1]) && text[at + 1] is not ('{' or '}');

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
    private static bool IsLower(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLetter(word[i]))
                return char.IsLower(word[i]);
            if (word[i] is not ('{' or '\\'))
                continue;
            var command = word[i] == '{' ? i + 1 : i;
            return command < word.Length && word[command] == '\\'
                ? char.IsLower(LetterOf(word.AsSpan(command + 1)))
                : IsBracedParticle(word.AsSpan(i));
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
