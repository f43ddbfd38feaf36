namespace Citations.Articles;

/// <summary>Compares the names of contributors.</summary>
internal static class AuthorNames
{
    /// <summary>Whether two names can be of one person or organisation: equal surnames, folded, and initials that do not contradict.</summary>
    internal static bool AreSame(Contributor listed, Contributor registered) => SurnamesAgree(listed, registered) && InitialsAgree(listed, registered);

    /// <summary>Whether two names differ in one letter of the surname.</summary>
    internal static bool AreNear(Contributor listed, Contributor registered) =>
        NameKey.IsNear(Key(listed), Key(registered)) && InitialsAgree(listed, registered);

    /// <summary>Whether the surnames are equal, with or without particles, or one is part of a compound.</summary>
    internal static bool SurnamesAgree(Contributor listed, Contributor registered)
    {
        if (listed.IsLiteral || registered.IsLiteral) return GroupsAgree(listed, registered);
        var (left, right) = (Key(listed), Key(registered));
        return left == right || Bare(listed) == Bare(registered) || left == Key(WithoutSuffix(registered)) || IsInverted(listed, registered);
    }

    /// <summary>The initials agree as far as both names have them.</summary>
    internal static bool InitialsAgree(Contributor listed, Contributor registered)
    {
        var (left, right) = (Initials(listed.Given), Initials(registered.Given));
        var common = Math.Min(left.Length, right.Length);
        return common == 0 || left[0] == right[0];
    }

    /// <summary>The first letters of given names: <c>NE</c> of "Nancy E." and of "N.E."</summary>
    internal static string Initials(string? given)
    {
        if (string.IsNullOrWhiteSpace(given)) return "";
        var parts = given.Split([' ', '.', '-', '‐', '‑'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(parts.Select(part => NameKey.Fold(part)).Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0])));
    }

    private static bool GroupsAgree(Contributor listed, Contributor registered)
    {
        var (left, right) = (NameKey.Surname(listed), NameKey.Surname(registered));
        var (a, b) = (NameKey.Fold(left), NameKey.Fold(right));
        // A person whose record has one string for the name: "Nancy Diazgranados".
        return a == b || (a.Length > 3 && b.EndsWith(a, StringComparison.Ordinal)) || (b.Length > 3 && a.EndsWith(b, StringComparison.Ordinal))
            || NameKey.Fold(Acronyms.Initials(left)) == b || NameKey.Fold(Acronyms.Initials(right)) == a;
    }

    // Some records swap family and given names.
    private static bool IsInverted(Contributor listed, Contributor registered) =>
        listed.Given is { Length: > 2 } given && registered.Given is { } other && NameKey.Fold(given) == NameKey.Fold(registered.Family ?? "") && NameKey.Fold(other) == NameKey.Fold(listed.Family ?? "");

    private static Contributor WithoutSuffix(Contributor name)
    {
        var words = (name.Family ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && CitationWords.IsSuffix(words[^1].TrimEnd('.')) ? name with { Family = string.Join(' ', words[..^1]) } : name;
    }

    private static string Key(Contributor name) => NameKey.Fold(NameKey.Surname(name));

    private static string Bare(Contributor name) => NameKey.Fold(NameKey.WithoutParticles(NameKey.Surname(name)));
}
