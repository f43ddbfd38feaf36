using System.Buffers;
using System.Text;
using Citations.Canonical;
using Citations.Formats.Latex;
using Citations.Formats.Values;

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
        latex = latex.TrimEnd(", ").Trim('~');
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

    // Splits at commas outside braces; what no range is left for stays with the last.
    private static int SplitTop(ReadOnlySpan<char> text, Span<Range> parts)
    {
        var (depth, start, count) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{')
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
            var isEnd = i == text.Length || (depth <= 0 && (char.IsWhiteSpace(text[i]) || text[i] == '~'));
            if (!isEnd)
            {
                depth +=
                    text[i] == '{' ? 1
                    : text[i] == '}' ? -1
                    : 0;
                continue;
            }

            // TeX ends a command at a space and prints none: Bj\o rn.
            if (i + 1 < text.Length && char.IsLower(text[i + 1]) && EndsWithLetterCommand(text[start..i]))
                continue;
            if (i > start)
                words.Add(text[start..i].ToString());
            start = i + 1;
        }

        return words;
    }

    private static bool EndsWithLetterCommand(ReadOnlySpan<char> word) =>
        word.LastIndexOf('\\') is var command and >= 0
        && LatexSymbols.TryText(word[(command + 1)..], out var letter)
        && letter.Any(char.IsLetter);

    // BibTeX: a word is as its first letter outside braces, where a special character {\'e} counts as its letter.
    private static bool IsLower(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLetter(word[i]))
                return char.IsLower(word[i]);
            if (word[i] != '{')
                continue;
            if (i + 1 >= word.Length || word[i + 1] != '\\')
                return false;
            var letters = word.AsSpan(i + 2);
            var control = 0;
            while (control < letters.Length && char.IsAsciiLetter(letters[control]))
                control++;
            // {\o} is its own letter, {\v s} and {\'e} name theirs.
            var letter =
                control > 0 && LatexSymbols.TryText(letters[..control], out var symbol) && symbol.Length > 0
                    ? symbol[0]
                    : FirstLetter(letters[Math.Min(Math.Max(control, 1), letters.Length)..]);
            return char.IsLower(letter);
        }

        return false;
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
