namespace Citations.Styles.Apa;

/// <summary>The source element: where the work is found, by the form that its type has (section 4 of the rules).</summary>
internal static class SourceElement
{
    private static readonly RunOrigin Period = Origins.Rule("R0.1");
    private static readonly RunOrigin Site = Origins.Of(TextVariable.ContainerTitle, "R4.22");
    private static readonly RunOrigin EventTitle = Origins.Of(TextVariable.EventTitle, "R4.15");
    private static readonly RunOrigin EventPlace = Origins.Of(TextVariable.EventPlace, "R4.15");

    /// <summary>Writes the source without the address, each part as a separate element.</summary>
    internal static void Write(ApaWork work, EntryWriter writer)
    {
        switch (FormOf(work))
        {
            case SourceForm.Periodical:
                PeriodicalSource.Write(work, writer);
                break;
            case SourceForm.Site:
                WriteSite(work, writer);
                break;
            case SourceForm.Container:
                ContainerSource.Write(work, writer);
                PublisherSource.Write(work, writer);
                break;
            case SourceForm.Event:
                ContainerSource.Write(work, writer);
                WriteEvent(work, writer);
                break;
            default:
                PublisherSource.Write(work, writer);
                break;
        }
    }

    internal static SourceForm FormOf(ApaWork work) =>
        work.Rules.Source switch
        {
            // Proceedings that appear like a journal are cited like one (R4.15).
            SourceForm.Container when work.Reference.Type == ReferenceType.PaperConference && !work.HasContainer => SourceForm.Event,
            SourceForm.Container
                when work.Reference.Type == ReferenceType.PaperConference && work.Reference is { Volume: not null, Issue: not null } =>
                SourceForm.Periodical,
            SourceForm.Periodical when !work.HasContainer => SourceForm.Publisher,
            // A special issue that names its periodical is part of it (R4.6).
            SourceForm.Publisher when work.Reference.Type == ReferenceType.Periodical && work.HasContainer => SourceForm.Periodical,
            var form => form,
        };

    private static void WriteSite(ApaWork work, EntryWriter writer)
    {
        var before = writer.Written;
        if (work.HasContainer && !PublisherSource.IsAuthor(work, work.Container))
            writer.Write(work.Container, Site);
        writer.EndElement(before, Period);
        if (!work.HasContainer)
            PublisherSource.Write(work, writer);
    }

    private static void WriteEvent(ApaWork work, EntryWriter writer)
    {
        var before = writer.Written;
        writer.Write(work.Text(TextVariable.EventTitle), EventTitle);
        if (writer.Written > before)
            writer.Separate(", ", Period);
        // Zotero has one place for a paper, and keeps it as the publisher's.
        var place = work.Text(TextVariable.EventPlace);
        writer.Write(place.Length > 0 || writer.Written == before ? place : work.Text(TextVariable.PublisherPlace), EventPlace);
        writer.EndElement(before, Period);
        // Where a paper was presented is its source; who published the program is not (R4.15).
        if (writer.Written == before || work.Reference.Type is not (ReferenceType.PaperConference or ReferenceType.Speech))
            PublisherSource.Write(work, writer);
    }
}
