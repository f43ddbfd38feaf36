namespace Citations.Styles.Apa;

/// <summary>
/// The parentheses at the very end: what the work was first, what it was reprinted from, that it was retracted (R0.3, R4.8, R4.12).
/// </summary>
internal static class Notes
{
    private static readonly RunOrigin Original = Origins.Of(DateVariable.OriginalDate, "R4.12");
    private static readonly RunOrigin Reprint = Origins.Rule("R4.12");
    private static readonly RunOrigin Retraction = Origins.Rule("R4.8");
    private static readonly RunOrigin Pages = Origins.Of(TextVariable.Page, "R4.12");
    private static readonly RunOrigin Editor = Origins.Of(NameVariable.Editor, "R4.12");

    internal static void Write(ApaWork work, EntryWriter writer)
    {
        if (NestedWork.Of(work.Reference, "reprinted-from") is { } source)
            WriteReprint(new(source, work.Options, work.Caser), writer);
        else if (work.Reference.OriginalDate is { } date)
            WriteOriginal(date, writer);
        if (NestedWork.Of(work.Reference, "retraction") is { } notice)
            WriteRetraction(new(notice, work.Options, work.Caser), writer);
    }

    private static void WriteOriginal(PartialDate date, EntryWriter writer)
    {
        var year = ApaDate.YearLabel(date);
        if (year.Length == 0)
            return;
        writer.OpenBracket(" (", Original);
        writer.Write("Original work published ", Reprint);
        writer.Write(year, Original);
        writer.CloseBracket(")", Original);
    }

    private static void WriteReprint(ApaWork source, EntryWriter writer)
    {
        writer.OpenBracket(" (", Reprint);
        writer.Write("Reprinted from ", Reprint);
        if (source.HasContainer)
        {
            writer.Write($"“{source.Text(TextVariable.Title)},” ", Reprint);
            writer.Write(source.Date.Year, Original);
            writer.Write(", ", Reprint);
            WritePlace(source, writer);
        }
        else
        {
            writer.WriteMarkup(source.Text(TextVariable.Title), TextStyle.Italic, Reprint);
            if (PageText.Of(source.Text(TextVariable.Page)) is { Text: { Length: > 0 } text, IsPlural: var isPlural })
                writer.Write($", {(isPlural ? "pp." : "p.")} {text}", Pages);
            WriteBy(source, writer);
            writer.Write($", {source.Date.Year}", Original);
            writer.Separate(", ", Reprint);
            writer.Write(source.Text(TextVariable.Publisher), Reprint);
            WriteAddress(source, writer);
        }

        writer.CloseBracket(")", Reprint);
    }

    private static void WriteBy(ApaWork source, EntryWriter writer)
    {
        var (names, isEditor) = source.Names(NameVariable.Author).IsEmpty
            ? (source.Names(NameVariable.Editor), true)
            : (source.Names(NameVariable.Author), false);
        if (names.IsEmpty)
            return;
        writer.Write(", by ", Reprint);
        NameLists.WriteInOrder(names, writer, Editor);
        if (isEditor)
            writer.Write($", {RoleLabels.InAuthorPlace(NameVariable.Editor, names.Count)}", Reprint);
    }

    private static void WriteRetraction(ApaWork notice, EntryWriter writer)
    {
        writer.OpenBracket(" (", Retraction);
        // A notice is dated as exactly as it is known.
        var date = notice.Reference.Issued is { Start: { } start }
            ? start.Month > 0
                ? $"{ApaDate.InFull(start)}"
                : ApaDate.YearText(start.Year)
            : "";
        writer.Write("Retraction published ", Retraction);
        writer.Write(date, Retraction);
        writer.Separate(", ", Retraction);
        WritePlace(notice, writer);
        writer.CloseBracket(")", Retraction);
    }

    private static void WritePlace(ApaWork work, EntryWriter writer)
    {
        PeriodicalSource.WriteIssue(work, writer, "[", "]");
        WriteAddress(work, writer);
    }

    private static void WriteAddress(ApaWork work, EntryWriter writer)
    {
        if (AddressElement.DoiOf(work.Reference) is not { } doi)
            return;
        writer.Separate(", ", Reprint);
        writer.WriteAddress(doi, Reprint);
    }
}
