namespace Citations.Styles.Apa;

/// <summary>
/// Takes usernames off names: <c>Gates, B. [@BillGates]</c>, which has its bracket in the list and never in the text (R1.13).
/// </summary>
internal static class Usernames
{
    /// <summary>The names without their usernames, and the usernames by the places of the names; none if no name has one.</summary>
    internal static (EquatableArray<Contributor> Names, string[] Usernames) Split(EquatableArray<Contributor> names, ReferenceType type)
    {
        string[] usernames = [];
        Contributor[] without = [];
        for (var i = 0; i < names.Count; i++)
        {
            var text = names[i].Literal ?? names[i].Given;
            if (text is null || !text.EndsWith(']') || Start(text, type) is not (> 0 and var start))
                continue;
            if (usernames.Length == 0)
                (usernames, without) = ([.. Enumerable.Repeat("", names.Count)], [.. names]);
            usernames[i] = text[(start + 2)..^1];
            without[i] = Without(names[i], text[..start].TrimEnd());
        }

        return usernames.Length == 0 ? (names, usernames) : (new(without), usernames);
    }

    // Outside what is posted, a bracket may be anything: a cataloguer's full form of an initial.
    private static int Start(string text, ReferenceType type)
    {
        var start = text.LastIndexOf(" [", StringComparison.Ordinal);
        return start > 0 && (text.AsSpan(start).StartsWith(" [@") || IsPosted(type)) ? start : -1;
    }

    private static bool IsPosted(ReferenceType type) =>
        type
            is ReferenceType.Post
                or ReferenceType.PostWeblog
                or ReferenceType.Webpage
                or ReferenceType.Broadcast
                or ReferenceType.MotionPicture;

    private static Contributor Without(Contributor name, string text)
    {
        if (!name.IsLiteral)
            return name with { Given = text };
        // "Gates, B.": a literal that holds a surname and initials is a person.
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && AreInitials(text.AsSpan(comma + 2))
            ? name with
            {
                Literal = null,
                Family = text[..comma],
                Given = text[(comma + 2)..],
            }
            : name with
            {
                Literal = text,
            };
    }

    private static bool AreInitials(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(' ', '-'))
        {
            if (text[range] is not [var letter, '.'] || !char.IsLetter(letter))
                return false;
        }

        return true;
    }
}
