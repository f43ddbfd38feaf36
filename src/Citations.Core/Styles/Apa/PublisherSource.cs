namespace Citations.Styles.Apa;

/// <summary>The publisher, unless it is the author, and the archive or database (R4.9, R4.14, R4.16, R4.23).</summary>
internal static class PublisherSource
{
    private static readonly RunOrigin Period = Origins.Rule("R0.1");
    private static readonly RunOrigin Between = Origins.Rule("R4.9");
    private static readonly RunOrigin Publisher = Origins.Of(TextVariable.Publisher, "R4.9");
    private static readonly RunOrigin Site = Origins.Of(TextVariable.ContainerTitle, "R4.18");
    private static readonly RunOrigin Archive = Origins.Of(TextVariable.Archive, "R4.23");
    private static readonly RunOrigin Location = Origins.Of(TextVariable.ArchiveLocation, "R4.23");
    private static readonly RunOrigin Collection = Origins.Of(TextVariable.ArchiveCollection, "R4.23");
    private static readonly RunOrigin Place = Origins.Of(TextVariable.ArchivePlace, "R4.23");

    // What a company is in law is not part of its name in a reference (R4.9).
    private static readonly string[] LegalForms =
    [
        ", Inc.",
        ", Inc",
        " Inc.",
        " Inc",
        ", Ltd.",
        ", Ltd",
        " Ltd.",
        " Ltd",
        ", LLC",
        " LLC",
        ", L.L.C.",
        " Pty",
        " GmbH",
        " B.V.",
        ", LLP",
        " LLP",
    ];

    internal static void Write(ApaWork work, EntryWriter writer)
    {
        var before = writer.Written;
        if (work.Reference.Type != ReferenceType.Thesis || ThesisDescription.IsUnpublished(work))
            WritePublishers(work, writer);
        writer.EndElement(before, Period);
        before = writer.Written;
        WriteArchive(work, writer);
        writer.EndElement(before, Period);
    }

    /// <summary>Whether a publisher or a site is named as an author already (R4.9, R4.22).</summary>
    internal static bool IsAuthor(ApaWork work, string name)
    {
        foreach (var author in work.Author.Names)
        {
            if (
                author.IsLiteral
                && MemoryExtensions.Equals(WithoutThe(author.ShortForm()), WithoutThe(name), StringComparison.OrdinalIgnoreCase)
            )
                return true;
        }

        return false;
    }

    private static void WritePublishers(ApaWork work, EntryWriter writer)
    {
        var publisher =
            work.Reference.Type == ReferenceType.Patent ? PatentNumber.Office(work) : work.Text(TextVariable.Publisher);
        if (publisher.Length == 0)
        {
            // A preprint's repository or a report's site may come as the container.
            if (work.Rules.Source == SourceForm.Publisher && work.HasContainer && !IsAuthor(work, work.Container))
                writer.Write(work.Container, Site);
            return;
        }

        if (!publisher.Contains(';', StringComparison.Ordinal))
        {
            WriteOne(work, publisher, writer);
            return;
        }

        foreach (var one in publisher.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            writer.Separate("; ", Between);
            WriteOne(work, one, writer);
        }
    }

    private static void WriteOne(ApaWork work, string publisher, EntryWriter writer)
    {
        if (!IsAuthor(work, publisher))
            writer.Write(WithoutLegalForm(publisher), Publisher);
    }

    private static void WriteArchive(ApaWork work, EntryWriter writer)
    {
        var archive = work.Text(TextVariable.Archive);
        var collection = work.Text(TextVariable.ArchiveCollection);
        if (archive.Length == 0 && collection.Length == 0)
            return;
        if (
            archive.Equals(work.Text(TextVariable.Publisher), StringComparison.OrdinalIgnoreCase)
            && collection.Length == 0
            && work.Reference.Type != ReferenceType.Thesis
        )
            return;
        writer.Write(collection.Length > 0 ? collection : archive, collection.Length > 0 ? Collection : Archive);
        writer.OpenBracket(" (", Location);
        writer.Write(work.Text(TextVariable.ArchiveLocation), Location);
        writer.CloseBracket(")", Location);
        if (collection.Length > 0 && archive.Length > 0)
        {
            writer.Separate(", ", Period);
            writer.Write(archive, Archive);
        }

        writer.Separate(", ", Period);
        writer.Write(work.Text(TextVariable.ArchivePlace), Place);
    }

    private static string WithoutLegalForm(string publisher)
    {
        foreach (var form in LegalForms)
        {
            if (publisher.Length > form.Length && publisher.EndsWith(form, StringComparison.OrdinalIgnoreCase))
                return publisher[..^form.Length];
        }

        return publisher;
    }

    private static ReadOnlySpan<char> WithoutThe(string name) =>
        name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(4) : name;
}
