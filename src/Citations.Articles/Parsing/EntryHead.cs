namespace Citations.Articles.Parsing;

/// <summary>The text before the title: every reading of the rest starts with it.</summary>
/// <param name="Grammar">The grammar that read it.</param>
/// <param name="Names">The names.</param>
/// <param name="End">Where they end.</param>
internal readonly record struct EntryHead(EntryGrammar? Grammar, NameList Names, int End)
{
    /// <summary>Whether a role after the names says that they are the editors.</summary>
    internal bool AreEditors { get; init; }

    internal EntryDate? Date { get; init; }

    internal SourceSpan DateSpan { get; init; }

    /// <summary>Writes it into a draft.</summary>
    internal void Write(EntryDraft draft)
    {
        if (AreEditors)
            draft.SetEditors(Names, 0, End);
        else
            draft.SetAuthors(Names, 0, End);
        if (Date is not null)
            draft.SetDate(Date, DateSpan.Start, DateSpan.End);
    }
}
