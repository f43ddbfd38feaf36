namespace Citations.Csl;

/// <summary>
/// Takes a name apart. Particles that are in the fields of the family or given name are split off as citeproc-js does:
/// leading words of the family name in lower case do not drop, trailing ones of the given name do; a comma in the given
/// name begins a suffix; a family name in straight quotation marks stays whole.
/// </summary>
internal static class NameParser
{
    internal static PersonName Parse(Contributor name)
    {
        if (name.Literal is { } literal)
            return new()
            {
                Literal = literal,
                IsEastAsian = IsEastAsian(literal),
                IsOthers = name.IsOthers,
            };
        var (family, given, suffix) = (name.Family ?? "", name.Given ?? "", name.Suffix ?? "");
        var commaSuffix = name.CommaSuffix;
        if (suffix.Length == 0 && given.IndexOf(',', StringComparison.Ordinal) is var comma and > 0)
        {
            commaSuffix |= given.AsSpan(comma).StartsWith(",!");
            (given, suffix) = (given[..comma].TrimEnd(), given[(comma + 1)..].TrimStart('!', ' '));
        }

        // A person of one name has it where a family name would be, in every form.
        if (family.Length == 0)
            (family, given) = (given, "");
        var (nonDropping, dropping) = (name.NonDroppingParticle ?? "", name.DroppingParticle ?? "");
        if (family is ['"', .., '"'] && family.Length > 2)
            family = family[1..^1];
        else if (nonDropping.Length == 0)
            (nonDropping, family) = SplitLeading(family);
        if (dropping.Length == 0 && ParsesNames(name))
            (given, dropping) = SplitTrailing(given);
        return new()
        {
            Family = family,
            Given = given,
            DroppingParticle = dropping,
            NonDroppingParticle = nonDropping,
            Suffix = suffix,
            CommaSuffix = commaSuffix,
            IsStatic = name.StaticOrdering,
            IsEastAsian = IsEastAsian(family.Length > 0 ? family : given),
        };
    }

    // CSL-JSON's parse-names: false or 0 keeps the fields as they are.
    private static bool ParsesNames(Contributor name) =>
        name.Extra["parse-names"] is not { } flag
        || flag.ValueKind is not System.Text.Json.JsonValueKind.False && flag.ToString() is not ("0" or "false");

    /// <summary>Particles before a family name: words and elisions in lower case, as long as a word remains.</summary>
    private static (string Particle, string Family) SplitLeading(string family)
    {
        var end = 0;
        while (true)
        {
            var next = EndOfParticle(family, end);
            if (next < 0)
                break;
            end = next;
        }

        return end == 0 ? ("", family) : (TrimEnd(family[..end]), family[end..]);
    }

    private static int EndOfParticle(string family, int start)
    {
        // The last place in the next word where it may be cut: after a space, an apostrophe or a hyphen.
        var word = family.AsSpan(start);
        var space = word.IndexOf(' ');
        var stop = space < 0 ? word.Length - 1 : space;
        var cut = space >= 0 ? space + 1 : -1;
        if (space < 0)
        {
            for (var i = stop - 1; i >= 0; i--)
            {
                if (word[i] is not ('-' or '’' or '\'' or 'ʻ'))
                    continue;
                cut = i + 1;
                break;
            }
        }

        if (cut <= 0 || start + cut >= family.Length)
            return -1;
        while (start + cut < family.Length && family[start + cut] == ' ')
            cut++;
        var first = word[..cut].TrimStart("-'ʻ’ ");
        return first.Length > 0 && char.IsLower(first[0]) && start + cut < family.Length ? start + cut : -1;
    }

    /// <summary>Particles after a given name: words in lower case, as long as a word remains.</summary>
    private static (string Given, string Particle) SplitTrailing(string given)
    {
        var start = given.Length;
        while (given.LastIndexOf(' ', Math.Max(0, start - 2)) is var space and > 0 && start - 2 > 0)
        {
            var word = given.AsSpan(space + 1, start - space - 1).TrimStart("-'ʻ’ ");
            if (word.Length == 0 || !char.IsLower(word[0]))
                break;
            start = space + 1;
        }

        return start == given.Length ? (given, "") : (given[..start].TrimEnd(), given[start..].Trim());
    }

    // A particle keeps the space after its apostrophe: the two are then not joined.
    private static string TrimEnd(string particle)
    {
        var trimmed = particle.TrimEnd();
        return trimmed.Length < particle.Length && trimmed[^1] is '\'' or '’' ? trimmed + " " : trimmed;
    }

    /// <summary>Whether the first letter is of a script that writes the family name first and without a space.</summary>
    internal static bool IsEastAsian(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return c
                    is >= '\u1100'
                        and <= '\u11FF'
                        or >= '\u2E80'
                        and <= '\uA4CF'
                        or >= '\uAC00'
                        and <= '\uD7FF'
                        or >= '\uF900'
                        and <= '\uFAFF';
            if (char.IsHighSurrogate(c))
                return true;
        }

        return false;
    }
}
