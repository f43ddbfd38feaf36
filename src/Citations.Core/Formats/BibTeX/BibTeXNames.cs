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
    private static readonly SearchValues<char> AndOrBrace = SearchValues.Create("aA{}");
    private static readonly SearchValues<char> Dividing = SearchValues.Create(",\\{}");

    /// <param name="latex">The field.</param>
    /// <param name="divider">What divides the names instead of <c>and</c>, by <see cref="DividerOf"/>; a comma where one did.</param>
    /// <param name="names">A list to work in.</param>
    /// <param name="buffer">A buffer to work in.</param>
    internal static EquatableArray<Contributor> Read(string latex, ref char? divider, List<Contributor> names, StringBuilder buffer)
    {
        names.Clear();
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
        var words = new BibTeXNameWords(latex, stackalloc Range[BibTeXNameWords.Usual]);
        if (words.Count == 0)
            return null;
        // The von part reaches from the first to the last word in lower case; the last name has at least one word.
        var lastStart = words.AfterLastSmall();
        var vonStart = lastStart > 0 ? words.FirstSmall() : words.Count - 1;
        if (lastStart == 0)
            lastStart = vonStart;
        return Make(
            words.Text(lastStart, words.Count, buffer),
            words.Text(0, vonStart, buffer),
            words.Text(vonStart, lastStart, buffer),
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
        var words = new BibTeXNameWords(last, stackalloc Range[BibTeXNameWords.Usual]);
        var lastStart = words.AfterLastSmall();
        return Make(
            words.Text(lastStart, words.Count, buffer),
            Text(first, buffer),
            words.Text(0, lastStart, buffer),
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
            var step = text[i..].IndexOfAny(Dividing);
            if (step < 0)
                break;
            i += step;
            if (BibTeXNameWords.IsControlSymbol(text, i))
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
}
