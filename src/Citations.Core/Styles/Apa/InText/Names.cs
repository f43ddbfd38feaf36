namespace Citations.Styles.Apa.InText;

/// <summary>Writes who a work is by, in the form of the text: authors, or the title in their place (R7.2, R7.4, R7.5).</summary>
internal static class Names
{
    private static readonly RunOrigin Author = Origins.Of(NameVariable.Author, "R7.1");
    private static readonly RunOrigin Initials = Origins.Of(NameVariable.Author, "R8.1");
    private static readonly RunOrigin Joint = Origins.Rule("R7.2");
    private static readonly RunOrigin EtAl = Origins.Rule("R7.2");
    private static readonly RunOrigin Added = Origins.Of(NameVariable.Author, "R8.6");
    private static readonly RunOrigin AllShown = Origins.Of(NameVariable.Author, "R8.7");
    private static readonly RunOrigin Abbreviation = Origins.Rule("R7.4");
    private static readonly RunOrigin Title = Origins.Of(TextVariable.Title, "R7.5");
    private static readonly RunOrigin Personal = Origins.Of(NameVariable.Author, "R9.3");

    /// <summary>Writes the name.</summary>
    /// <param name="cited">The work.</param>
    /// <param name="inParentheses">Whether the citation is in parentheses.</param>
    /// <param name="isAbbreviated">Whether a group goes by its abbreviation here.</param>
    /// <param name="beforeComma">Whether a comma follows, which then is inside a title's quotation marks.</param>
    /// <param name="writer">Where to.</param>
    internal static void Write(CitedWork cited, bool inParentheses, bool isAbbreviated, bool beforeComma, EntryWriter writer)
    {
        var names = cited.Work.Author.Names;
        if (isAbbreviated)
            writer.Write(AbbreviationOf(cited)!, Abbreviation);
        else if (names.IsEmpty)
            WriteTitle(cited.Work, inParentheses, beforeComma, writer);
        else if (cited.IsPersonalCommunication)
            writer.Write(
                string.Join(inParentheses ? " & " : " and ", names.Select(NameLists.InOrder)),
                Personal
            );
        else
            WriteNames(cited, inParentheses, writer);
    }

    /// <summary>The abbreviation that a group is given, or null.</summary>
    internal static string? AbbreviationOf(CitedWork cited) =>
        cited.Work.Author.Names.Count == 1 && cited.Work.Author.Names[0].IsLiteral
            ? GroupAbbreviation.Of(cited.Work.Reference, cited.Work.Author.Names[0].ShortForm())
            : null;

    private static void WriteNames(CitedWork cited, bool inParentheses, EntryWriter writer)
    {
        var names = cited.Work.Author.Names;
        var shown = cited.Label.Shown;
        var joint = inParentheses ? "&" : "and";
        if (cited.Label.Initials is { } initials)
            writer.Write(initials + " ", Initials);
        var added = cited.Label.Rule == "R8.7" ? AllShown : Added;
        for (var i = 0; i < shown; i++)
        {
            if (i > 0)
                writer.Write(
                    i < shown - 1 || shown < names.Count ? ", "
                        : shown == 2 ? $" {joint} "
                        : $", {joint} ",
                    Joint
                );
            writer.Write(names[i].ShortForm(), i == 0 || shown == 2 ? Author : added);
        }

        if (shown < names.Count)
            writer.Write(shown == 1 ? " et al." : ", et al.", EtAl);
    }

    // The title as in the list, in Title Case: italic there is italic here, roman takes quotation marks.
    private static void WriteTitle(ApaWork work, bool inParentheses, bool beforeComma, EntryWriter writer)
    {
        if (TitleOf(work) is not { Length: > 0 } title)
        {
            WriteDescription(work, inParentheses, writer);
            return;
        }

        if (work.Rules.Source == SourceForm.Legal && !work.IsTitleItalic)
        {
            title = LegalEntry.NameInText(work, title);
            if (!inParentheses)
                title = LegalNumber.InSentence(title);
            writer.WriteMarkup(title, work.Reference.Type == ReferenceType.LegalCase ? TextStyle.Italic : TextStyle.None, Title);
        }
        else if (work.IsTitleDescription)
        {
            writer.WriteMarkup(title, TextStyle.None, Title);
        }
        else if (work.IsTitleItalic)
        {
            writer.WriteMarkup(TitleCase.Apply(title), TextStyle.Italic, Title);
        }
        else
        {
            writer.Write("“", Title);
            // Quotation marks within quotation marks are single (section 6.7).
            writer.WriteMarkup(TitleCase.Apply(title).Replace('“', '‘').Replace('”', '’'), TextStyle.None, Title);
            writer.Write(beforeComma ? ",”" : "”", Title);
        }
    }

    private static void WriteDescription(ApaWork work, bool inParentheses, EntryWriter writer)
    {
        var before = writer.Written;
        if (work.Rules.Source == SourceForm.Legal)
            LegalEntry.WriteName(work, inParentheses, writer);
        else
            Descriptions.WriteInsteadOfTitle(work, writer);
        if (writer.Written > before)
            return;
        var name = work.HasContainer ? work.Container : work.Text(TextVariable.Publisher);
        writer.Write(name.Length > 0 ? name : work.Reference.Id, Title);
    }

    private static string TitleOf(ApaWork work)
    {
        const int LongTitle = 8;
        if (work.Text(TextVariable.TitleShort) is { Length: > 0 } chosen)
            return chosen;
        var title = TitleBracket.Split(work.Text(TextVariable.Title)).Title;
        // A long title, and that of a work that stands alone, is cited by the words before its colon.
        return (work.IsTitleItalic || title.Count(' ') >= LongTitle) && title.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
            ? title[..colon]
            : title;
    }
}
