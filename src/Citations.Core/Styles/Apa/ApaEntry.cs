namespace Citations.Styles.Apa;

/// <summary>Puts an entry of the list together: author, date, title, source (R0.1, R0.4, R1.15).</summary>
internal static class ApaEntry
{
    private static readonly RunOrigin Period = Origins.Rule("R0.1");

    internal static RichText Write(ApaWork work, EntryWriter writer)
    {
        if (work.Rules.Source == SourceForm.Legal)
        {
            LegalEntry.Write(work, writer);
            return writer.Build();
        }

        if (work.Author.IsEmpty)
        {
            Element(TitleElement.Write, work, writer);
            Element(DateElement.Write, work, writer);
        }
        else
        {
            Element(AuthorElement.Write, work, writer);
            Element(DateElement.Write, work, writer);
            Element(TitleElement.Write, work, writer);
        }

        SourceElement.Write(work, writer);
        AddressElement.Write(work, writer);
        Notes.Write(work, writer);
        return writer.Build();
    }

    private static void Element(Action<ApaWork, EntryWriter> write, ApaWork work, EntryWriter writer)
    {
        var before = writer.Written;
        write(work, writer);
        writer.EndElement(before, Period);
    }
}
