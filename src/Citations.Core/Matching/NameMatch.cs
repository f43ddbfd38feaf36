namespace Citations.Matching;

/// <summary>Decides whether two names are of one person or organisation, however each is written.</summary>
public static class NameMatch
{
    /// <summary>From this length on a name in which one letter differs is a misspelling of the other.</summary>
    private const int ShortestNear = 4;

    /// <summary>Longer texts are not names of persons.</summary>
    private const int LongestName = 200;

    /// <summary>German and Scandinavian letters, and what stands for them where they cannot be typed.</summary>
    private static readonly (string Letter, string Typed)[] Transliterations =
    [
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("ø", "oe"),
        ("å", "aa"),
        ("æ", "ae"),
    ];

    /// <summary>The surname of a contributor with the particles that belong to it, or the whole name of an organisation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Surname(Contributor name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Literal
            ?? string.Join(
                ' ',
                new[] { name.DroppingParticle, name.NonDroppingParticle, name.Family }.Where(part => !string.IsNullOrEmpty(part))
            );
    }

    /// <summary>The first letters of given names in capitals: <c>NE</c> of "Nancy E." and of "N.E."</summary>
    public static string Initials(string? given) =>
        string.IsNullOrWhiteSpace(given)
            ? ""
            : string.Concat(
                given
                    .Split([' ', '.', '-', '‐', '‑', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
                    .Where(part => !part.All(char.IsAsciiDigit))
                    .Select(TextFolding.Fold)
                    .Where(part => part.Length > 0)
                    .Select(part => char.ToUpperInvariant(part[0]))
            );

    /// <summary>The capitals that start the words of an organisation's name: <c>WHO</c> of World Health Organization.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Acronym(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Concat(
            name.Split([' ', '-', '('], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0])
        );
    }

    /// <summary>
    /// Whether two names can be of one person or organisation: the surnames agree and the initials do not contradict each other.
    /// </summary>
    public static bool AreSame(Contributor listed, Contributor registered) =>
        SurnamesAgree(listed, registered) && (InitialsAgree(listed, registered) || AreInverted(listed, registered));

    /// <summary>Whether the surnames are a slip of one letter apart and the initials do not contradict each other.</summary>
    public static bool AreNear(Contributor listed, Contributor registered) =>
        Spelling.AreAlike(TextFolding.Fold(Surname(listed)), TextFolding.Fold(Surname(registered)), ShortestNear)
        && InitialsAgree(listed, registered);

    /// <summary>
    /// Whether the surnames are equal: with or without particles, accents, transliteration and a suffix, as a part of a double name, or
    /// with the given name in its place.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="listed"/> or <paramref name="registered"/> is null.</exception>
    public static bool SurnamesAgree(Contributor listed, Contributor registered)
    {
        ArgumentNullException.ThrowIfNull(listed);
        ArgumentNullException.ThrowIfNull(registered);
        if (listed.IsLiteral || registered.IsLiteral)
            return GroupsAgree(Surname(listed), Surname(registered));
        var (left, right) = (Words(listed), Words(registered));
        return AreEqual(left, right)
            || IsPart(left, right)
            || IsPart(right, left)
            || AreTransliterated(Surname(listed), Surname(registered))
            || AreInverted(listed, registered);
    }

    /// <summary>
    /// Whether the initials of one name are among the other's in their order, as far as both have any, and the first is the same.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="listed"/> or <paramref name="registered"/> is null.</exception>
    public static bool InitialsAgree(Contributor listed, Contributor registered)
    {
        ArgumentNullException.ThrowIfNull(listed);
        ArgumentNullException.ThrowIfNull(registered);
        var (left, right) = (Initials(listed.Given), Initials(registered.Given));
        if (left.Length == 0 || right.Length == 0)
            return true;
        return left[0] == right[0] && (left.Length <= right.Length ? IsSubsequence(left, right) : IsSubsequence(right, left));
    }

    /// <summary>
    /// Whether a name is another one's surname with nothing but its given names or initials, cut in other places: <c>Pereira L de F</c>
    /// read as a surname, <c>James Wei-Luen Yip</c>.
    /// </summary>
    internal static bool AreSameWords(Contributor listed, Contributor registered) =>
        TextFolding.Fold(Surname(listed)) != TextFolding.Fold(Surname(registered))
        && TextFolding.Words(NameParticles.Without(Surname(registered))) is { Length: > 0 } surname
        && AllWords(listed) is var words
        && surname.All(words.Contains)
        && AreAmong(words, registered);

    /// <summary>Whether the initials of a name are its suffix, read letter by letter: <c>Lamar Beacham L IV</c>.</summary>
    internal static bool HasSuffixForInitials(Contributor name) => NameSuffixes.IsFolded(Initials(name.Given).ToLowerInvariant());

    /// <summary>Whether a name is not a name but a piece of one: initials, a suffix, or given names of another.</summary>
    internal static bool IsPiece(Contributor listed, IReadOnlyList<Contributor> registered)
    {
        if (registered.Any(name => SurnamesAgree(listed, name) || AreSameWords(listed, name)))
            return false;
        var words = AllWords(listed);
        return (
                listed.Given is not { Length: > 0 }
                && words.All(word => word.Length == 1 || NameSuffixes.IsFolded(word) || NameParticles.Contains(word))
            )
            || (
                listed.Given is not [_, '.', ..] and not { Length: < 3 }
                && registered.Any(name => TextFolding.Words(name.Given) is var given && words.All(given.Contains))
            );
    }

    private static bool AreAmong(string[] words, Contributor name)
    {
        var (known, given) = (AllWords(name), TextFolding.Words(name.Given));
        return words.All(word =>
            word.Length == 1
                ? known.Contains(word) || given.Any(other => other[0] == word[0])
                : known.Contains(word) || NameSuffixes.IsFolded(word) || NameParticles.Contains(word)
        );
    }

    /// <summary>The words of a whole name; initials that are written together are separate words.</summary>
    private static string[] AllWords(Contributor name) =>
        TextFolding.Words(
            string.Join(
                ' ',
                $"{name.Given} {Surname(name)} {name.Suffix}"
                    .Split(' ')
                    .Select(word =>
                        word.Length < 5 && word.All(char.IsUpper) && !NameSuffixes.IsFolded(word.ToLowerInvariant())
                            ? string.Join(' ', word.AsEnumerable())
                            : word
                    )
            )
        );

    private static string[] Words(Contributor name)
    {
        // Library catalogues number people of one name: 'Wei Wang 0001'.
        var family =
            name.Family is { } text && text.All(char.IsAsciiDigit) && name.Given is { } given
                ? given[(given.TrimEnd().LastIndexOf(' ') + 1)..]
                : Surname(name);
        var words = TextFolding.Words(NameParticles.Without(family));
        if (words.Length > 1 && words[^1].All(char.IsAsciiDigit))
            words = words[..^1];
        return words.Length > 1 && NameSuffixes.IsFolded(words[^1]) ? words[..^1] : words;
    }

    private static bool AreEqual(string[] left, string[] right) => string.Concat(left) == string.Concat(right);

    /// <summary>"Garcia" and "Garcia Marquez", "Vieira" and "Machado-Vieira".</summary>
    private static bool IsPart(string[] part, string[] whole) =>
        part.Length > 0
        && part.Length < whole.Length
        && part.Sum(word => word.Length) >= ShortestNear
        && (whole.AsSpan(0, part.Length).SequenceEqual(part) || whole.AsSpan(whole.Length - part.Length).SequenceEqual(part));

    private static bool AreTransliterated(string left, string right) =>
        left.Length < LongestName
        && right.Length < LongestName
        && (left + right).AsSpan().ContainsAnyExceptInRange('\0', '\u007f')
        && (AreTyped(Lower(left), Lower(right)) || AreTyped(Lower(right), Lower(left)));

    private static string Lower(string name) => string.Concat(name.ToLowerInvariant().Normalize().Where(char.IsLetter));

    /// <summary>
    /// Whether a name is another one with each of its letters kept, without its accent, or as it is typed: <c>Åkerstroem</c>.
    /// </summary>
    private static bool AreTyped(ReadOnlySpan<char> name, ReadOnlySpan<char> typed)
    {
        if (name.IsEmpty || typed.IsEmpty)
            return name.IsEmpty && typed.IsEmpty;
        foreach (var (letter, letters) in Transliterations)
        {
            if (name[0] == letter[0] && typed.StartsWith(letters, StringComparison.Ordinal) && AreTyped(name[1..], typed[letters.Length..]))
                return true;
        }

        var plain = TextFolding.Fold(name[..1].ToString());
        var length =
            name[0] == typed[0] ? 1
            : plain.Length > 0 && typed.StartsWith(plain, StringComparison.Ordinal) ? plain.Length
            : 0;
        return length > 0 && AreTyped(name[1..], typed[length..]);
    }

    private static bool GroupsAgree(string left, string right)
    {
        var (a, b) = (TextFolding.Fold(left), TextFolding.Fold(right));
        // A person whose record has one string for the name: "Nancy Diazgranados".
        return a == b
            || (a.Length > 3 && b.EndsWith(a, StringComparison.Ordinal))
            || (b.Length > 3 && a.EndsWith(b, StringComparison.Ordinal))
            || TextFolding.Fold(Acronym(left)) == b
            || TextFolding.Fold(Acronym(right)) == a;
    }

    // Some records swap family and given names.
    private static bool AreInverted(Contributor listed, Contributor registered) =>
        listed.Given is { Length: > 2 } given
        && registered.Given is { } other
        && TextFolding.Fold(given) == TextFolding.Fold(registered.Family)
        && TextFolding.Fold(other) == TextFolding.Fold(listed.Family);

    private static bool IsSubsequence(string part, string whole)
    {
        var at = 0;
        foreach (var c in whole)
        {
            if (at < part.Length && part[at] == c)
                at++;
        }

        return at == part.Length;
    }
}
