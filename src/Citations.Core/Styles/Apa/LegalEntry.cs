namespace Citations.Styles.Apa;

/// <summary>Legal references, which follow the Bluebook: name, place in a reporter or code, court and year (R4.24).</summary>
internal static class LegalEntry
{
    private static readonly RunOrigin Comma = Origins.Rule("R4.24");
    private static readonly RunOrigin Name = Origins.Of(TextVariable.Title, "R4.24");
    private static readonly RunOrigin Number = Origins.Of(TextVariable.Number, "R4.24");
    private static readonly RunOrigin Source = Origins.Of(TextVariable.ContainerTitle, "R4.24");
    private static readonly RunOrigin Section = Origins.Of(TextVariable.Section, "R4.24");
    private static readonly RunOrigin Court = Origins.Of(TextVariable.Authority, "R4.24");
    private static readonly RunOrigin Date = Origins.Of(DateVariable.Issued, "R4.24");
    private static readonly RunOrigin Status = Origins.Of(TextVariable.Status, "R4.24");
    private static readonly RunOrigin History = Origins.Of(TextVariable.References, "R4.24");

    // Bills and resolutions carry their number bare.
    private static readonly string[] WithoutNo = ["H.R.", "S.", "Res.", "H.B.", "S.B.", "A.B.", "H.D."];

    private static readonly (string Fact, string Sign)[] Divisions =
        [("article", "art. "), ("amendment", "amend. "), ("section", "§ "), ("clause", "cl. "), ("paragraph", "para. ")];

    internal static void Write(ApaWork work, EntryWriter writer)
    {
        var before = writer.Written;
        writer.WriteMarkup(work.Text(TextVariable.Title), TextStyle.None, Name);
        if (work.Reference.Type == ReferenceType.Treaty) WriteTreaty(work, writer);
        else WriteCitation(work, writer);
        if (work.Reference.Type == ReferenceType.Treaty && AddressElement.UrlOf(work.Reference) is { } url && work.Reference.Title is not null)
        {
            writer.Separate(", ", Comma);
            writer.WriteAddress(url, Source);
            return;
        }

        writer.EndElement(before, Comma);
        AddressElement.Write(work, writer);
    }

    /// <summary>Writes what a law without a title is called in the text: <c>U.S. Const. amend. XIX</c>, <c>S. Res. 438</c>.</summary>
    internal static void WriteName(ApaWork work, EntryWriter writer)
    {
        writer.Write(NumberText(work), Number);
        if (writer.Written == 0 || work.Text(TextVariable.Number).Length == 0) WriteReporter(work, writer);
    }

    private static void WriteCitation(ApaWork work, EntryWriter writer)
    {
        writer.Separate(", ", Comma);
        writer.Write(NumberText(work), Number);
        if (work.Reference.Type is ReferenceType.Bill or ReferenceType.Hearing)
        {
            writer.Separate(", ", Comma);
            writer.Write(work.Text(TextVariable.Authority), Court);
        }

        writer.Separate(", ", Comma);
        WriteReporter(work, writer);
        foreach (var parallel in CustomFacts.Texts(work.Reference, "parallel-citations"))
        {
            writer.Separate(", ", Comma);
            writer.Write(FieldText.Clean(parallel), Source);
        }

        WriteYear(work, writer);
        writer.OpenBracket(" (", Status);
        writer.Write(work.Text(TextVariable.Status), Status);
        writer.CloseBracket(")", Status);
        writer.Separate(", ", Comma);
        writer.WriteMarkup(work.Text(TextVariable.References), TextStyle.None, History);
    }

    private static void WriteReporter(ApaWork work, EntryWriter writer)
    {
        var (volume, page) = (work.Text(TextVariable.Volume), work.Text(TextVariable.Page));
        writer.Write(volume, Source);
        if (volume.Length > 0) writer.Separate(" ", Source);
        writer.WriteMarkup(work.Container, TextStyle.None, Source);
        if (!work.HasContainer) return;
        writer.Separate(" ", Source);
        var section = work.Text(TextVariable.Section);
        if (section.Length > 0) writer.WriteMarkup(section.StartsWith('§') ? section : $"{(IsSeveral(section) ? "§§" : "§")} {section}", TextStyle.None, Section);
        else if (page.Length > 0) writer.Write(page, Source);
        // The page of an opinion that the reporter has yet to print.
        else if (volume.Length > 0 && work.Reference.Type == ReferenceType.LegalCase) writer.Write("___", Source);
        else WriteDivisions(work, writer);
    }

    private static void WriteDivisions(ApaWork work, EntryWriter writer)
    {
        var isFirst = true;
        foreach (var (fact, sign) in Divisions)
        {
            if (CustomFacts.Text(work.Reference, fact) is not { Length: > 0 } value) continue;
            writer.Separate(isFirst ? " " : ", ", Comma);
            writer.Write(sign + value, Section);
            isFirst = false;
        }
    }

    private static void WriteYear(ApaWork work, EntryWriter writer)
    {
        writer.OpenBracket(" (", Date);
        if (work.Reference.Type is ReferenceType.LegalCase or ReferenceType.Legislation or ReferenceType.Regulation)
        {
            writer.Write(work.Text(TextVariable.Authority), Court);
            writer.Separate(" ", Date);
        }

        if (work.Date.Kind == ApaDateKind.Known)
        {
            writer.Write(work.Date.Year, Date);
            DateElement.WriteSuffix(work, writer);
        }

        writer.CloseBracket(")", Date);
    }

    private static void WriteTreaty(ApaWork work, EntryWriter writer)
    {
        writer.Separate(", ", Comma);
        if (work.Reference.Issued?.Start is { } date) writer.Write(ApaDate.InFull(date), Date);
        writer.Separate(", ", Comma);
        WriteReporter(work, writer);
    }

    private static string NumberText(ApaWork work)
    {
        var (genre, number) = (work.Text(TextVariable.Genre), work.Text(TextVariable.Number));
        if (number.Length == 0) return genre;
        if (genre.Length == 0) return $"No. {number}";
        return Array.Exists(WithoutNo, genre.EndsWith) ? $"{genre} {number}" : $"{genre} No. {number}";
    }

    private static bool IsSeveral(string section) => section.AsSpan().ContainsAny('–', ',') || section.Contains(" and ", StringComparison.Ordinal);
}
