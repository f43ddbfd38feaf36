namespace Citations.Styles.Apa;

/// <summary>The author element: names, usernames, roles, and authors named with <c>with</c> (R1.10, R1.11, R1.13).</summary>
internal static class AuthorElement
{
    private static readonly RunOrigin Role = Origins.Rule("R1.11");
    private static readonly RunOrigin Username = Origins.Rule("R1.13");
    private static readonly RunOrigin With = Origins.Of(NameVariable.Contributor, "R1.10");
    private static readonly RunOrigin[] Names = [.. Enum.GetValues<NameVariable>().Select(variable => Origins.Of(variable, "R1.1"))];

    internal static void Write(ApaWork work, EntryWriter writer)
    {
        var (variable, names) = (work.Author.Variable, work.Author.Names);
        var usernames = CustomFacts.Texts(work.Reference, "author-usernames");
        if (usernames.Length == 0)
            usernames = work.Author.Usernames;
        var roles = variable == NameVariable.Author ? CustomFacts.Texts(work.Reference, "author-roles") : work.Author.Roles;
        // One role for all comes once, in the plural, after the last name.
        var shared = roles.Length > 0 && roles.All(role => role == roles[0]) && (roles.Length >= names.Count || roles.Length == 1);
        var perName = roles.Length > 0 && !shared;
        if (usernames.Length == 0 && !perName)
            NameLists.WriteInverted(names, writer, Names[(int)variable]);
        else
            WriteEach(names, usernames, perName ? roles : [], writer);
        var label =
            perName ? null
            : shared ? RoleLabels.Plural(roles[0], names.Count)
            : variable == NameVariable.Author ? OfEditorsAmongAuthors(work)
            : RoleLabels.InAuthorPlace(variable, names.Count);
        if (label is { Length: > 0 })
            Bracketed(writer, " (", label, ")", Role);
        WriteWith(work, writer);
    }

    private static void WriteEach(EquatableArray<Contributor> names, string[] usernames, string[] roles, EntryWriter writer) =>
        NameLists.WriteInverted(
            names,
            writer,
            Names[(int)NameVariable.Author],
            i =>
            {
                if (i < usernames.Length)
                    Bracketed(writer, " [", FieldText.Clean(usernames[i]), "]", Username);
                if (i < roles.Length)
                    Bracketed(writer, " (", roles[i], ")", Role);
            }
        );

    // Where author and editor name the same people, they edited the work: that is how some sources record an edited book.
    private static string? OfEditorsAmongAuthors(ApaWork work) =>
        work.Rules.Source == SourceForm.Publisher
        && work.Reference.Type == ReferenceType.Book
        && !work.Names(NameVariable.Editor).IsEmpty
        && work.Names(NameVariable.Editor) == work.Names(NameVariable.Author)
            ? RoleLabels.InAuthorPlace(NameVariable.Editor, work.Names(NameVariable.Editor).Count)
            : null;

    private static void WriteWith(ApaWork work, EntryWriter writer)
    {
        var with = CustomFacts.Names(work.Reference, "author-with");
        if (with.IsEmpty)
            with = work.Names(NameVariable.Contributor);
        if (with.IsEmpty)
            return;
        writer.OpenBracket(" (", With);
        writer.Write("with ", With);
        NameLists.WriteInverted(with, writer, With);
        writer.CloseBracket(")", With);
    }

    private static void Bracketed(EntryWriter writer, string open, string text, string close, RunOrigin origin)
    {
        writer.OpenBracket(open, origin);
        writer.Write(text, origin);
        writer.CloseBracket(close, origin);
    }
}
