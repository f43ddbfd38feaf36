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
    private static readonly RunOrigin Testimony = Origins.Of(NameVariable.Author, "R4.24");
    private static readonly RunOrigin Status = Origins.Of(TextVariable.Status, "R4.24");
    private static readonly RunOrigin History = Origins.Of(TextVariable.References, "R4.24");

    private static readonly (string Fact, string Sign)[] Divisions =
    [
        ("article", "art. "),
        ("amendment", "amend. "),
        ("section", "§ "),
        ("clause", "cl. "),
        ("paragraph", "para. "),
    ];

    private static readonly string[] WordsOfActs = [" Act ", " Acts ", " Amendment ", " Amendments "];

    private const string Proposed = "proposed";

    internal static void Write(ApaWork work, EntryWriter writer)
    {
        var before = writer.Written;
        var style = work.IsTitleItalic ? TextStyle.Italic : TextStyle.None;
        writer.WriteMarkup(work.Text(TextVariable.Title), style, Name);
        writer.WriteMarkup(HearingCommittee.Continuation(work), style, Section);
        if (work.Reference.Type == ReferenceType.Treaty)
            WriteTreaty(work, writer);
        else
            WriteCitation(work, writer);
        if (
            work.Reference.Type == ReferenceType.Treaty
            && AddressElement.UrlOf(work.Reference) is { } url
            && work.Reference.Title is not null
        )
        {
            writer.Separate(", ", Comma);
            writer.WriteAddress(url, Source);
            return;
        }

        writer.EndElement(before, Comma);
        AddressElement.Write(work, writer);
    }

    /// <summary>Writes what a law without a title is called in the text: <c>U.S. Const. amend. XIX</c>, <c>S. Res. 438</c>.</summary>
    internal static void WriteName(ApaWork work, bool inParentheses, EntryWriter writer)
    {
        var number = LegalNumber.Of(work);
        writer.Write(inParentheses ? number : LegalNumber.InSentence(number), Number);
        if (writer.Written == 0 || work.Text(TextVariable.Number).Length == 0)
            WriteReporter(work, writer);
    }

    private static void WriteCitation(ApaWork work, EntryWriter writer)
    {
        writer.Separate(", ", Comma);
        writer.Write(LegalNumber.Of(work), Number);
        if (work.Reference.Type is ReferenceType.Bill or ReferenceType.Hearing)
        {
            writer.Separate(", ", Comma);
            writer.Write(LegalNumber.Session(work), Court);
            if (!work.HasContainer)
                WriteSection(work, writer);
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
        if (work.Text(TextVariable.Status) is not Proposed and var status)
            writer.Write(status, Status);
        WriteTestimony(work, writer);
        writer.CloseBracket(")", Status);
        writer.Separate(", ", Comma);
        writer.WriteMarkup(work.Text(TextVariable.References), TextStyle.None, History);
    }

    private static void WriteReporter(ApaWork work, EntryWriter writer)
    {
        var (volume, page) = (work.Text(TextVariable.Volume), work.Text(TextVariable.Page));
        writer.Write(volume, Source);
        if (volume.Length > 0)
            writer.Separate(" ", Source);
        writer.WriteMarkup(ReporterOf(work), TextStyle.None, Source);
        if (!work.HasContainer)
            return;
        writer.Separate(" ", Source);
        if (HasDivisions(work))
            WriteDivisions(work, writer);
        else if (LegalSection.Of(work).Length > 0)
            WriteSection(work, writer);
        else if (page.Length > 0)
            writer.Write(page, Source);
        // The page of an opinion that the reporter has yet to print.
        else if (volume.Length > 0 && work.Reference.Type == ReferenceType.LegalCase)
            writer.Write("___", Source);
    }

    private static string ReporterOf(ApaWork work) =>
        work.Reference.Type == ReferenceType.LegalCase ? Reporters.Abbreviated(work.Container) : work.Container;

    /// <summary>
    /// Whether the year of an act is part of its name, as in Britain: <c>Equality Act 2010, c. 15</c>. An American act "of 2009" has the
    /// year of its source as well.
    /// </summary>
    internal static bool IsNamedByYear(ApaWork work)
    {
        if (work.Reference.Type != ReferenceType.Legislation || work.HasContainer || work.YearSuffix is not null)
            return false;
        var (title, year) = (work.Text(TextVariable.Title), work.Date.Year);
        return title.EndsWith($" {year}", StringComparison.Ordinal) && !title.EndsWith($" of {year}", StringComparison.Ordinal);
    }

    /// <summary>
    /// The name of a law as the text has it, where the year follows: the Pond Act of 1964 is <c>(Pond Act, 1964)</c>.
    /// </summary>
    internal static string NameInText(ApaWork work, string title) =>
        work.Reference.Type is ReferenceType.Legislation or ReferenceType.Bill
        && work.Date.Kind == ApaDateKind.Known
        && Array.Exists(WordsOfActs, word => title.Contains(word, StringComparison.Ordinal))
        && title.EndsWith($" of {work.Date.Year}", StringComparison.Ordinal)
            ? title[..^(work.Date.Year.Length + " of ".Length)]
            : title;

    private static void WriteSection(ApaWork work, EntryWriter writer)
    {
        var section = LegalSection.Of(work);
        if (section.Length == 0)
            return;
        writer.Separate(" ", Source);
        var isOpen = section.EndsWith(LegalSection.AndFollowing, StringComparison.Ordinal);
        writer.WriteMarkup(isOpen ? section[..^LegalSection.AndFollowing.Length] : section, TextStyle.None, Section);
        if (isOpen)
            writer.WriteMarkup(LegalSection.AndFollowing, TextStyle.Italic, Section);
    }

    // A hearing is cited for what was said there.
    private static void WriteTestimony(ApaWork work, EntryWriter writer)
    {
        if (
            work.Reference.Type != ReferenceType.Hearing
            || work.Names(NameVariable.Author) is not { IsEmpty: false } witnesses
            || work.Text(TextVariable.Status).Length > 0
        )
            return;
        writer.Write("testimony of ", Status);
        writer.Write(
            string.Join(
                " & ",
                witnesses.Select(static name =>
                    name.Literal ?? FieldText.Clean($"{name.Given} {name.ShortForm()} {name.Suffix}")
                )
            ),
            Testimony
        );
    }

    private static bool HasDivisions(ApaWork work) =>
        Array.Exists(Divisions, division => CustomFacts.Text(work.Reference, division.Fact) is { Length: > 0 });

    private static void WriteDivisions(ApaWork work, EntryWriter writer)
    {
        var isFirst = true;
        foreach (var (fact, sign) in Divisions)
        {
            var value = CustomFacts.Text(work.Reference, fact) ?? (fact == "section" ? work.Text(TextVariable.Section) : "");
            if (value.Length == 0)
                continue;
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
            writer.Write(CourtOf(work), Court);
            writer.Separate(" ", Date);
        }

        if (work.Date.Kind == ApaDateKind.Known && !IsNamedByYear(work))
        {
            writer.Write(DateText(work), Date);
            DateElement.WriteSuffix(work, writer);
        }

        writer.CloseBracket(")", Date);
    }

    private static string CourtOf(ApaWork work)
    {
        var authority = work.Text(TextVariable.Authority);
        if (work.Reference.Type != ReferenceType.LegalCase)
            return authority;
        var court = Courts.Abbreviated(authority);
        return Reporters.Imply(work.Container, authority) || Reporters.Imply(work.Container, court) ? "" : court;
    }

    // A proposed rule and a decision without a reporter are found by their day; a statute that was revised has both years.
    private static string DateText(ApaWork work)
    {
        var qualifier =
            CustomFacts.Text(work.Reference, "date-qualifier") ?? (work.Text(TextVariable.Status) == Proposed ? Proposed : null);
        if (qualifier is not null && work.Reference.Issued?.Start is { } day)
            return $"{FieldText.Clean(qualifier)} {ApaDate.InFull(day)}";
        if (work.Reference.Type == ReferenceType.LegalCase && !work.HasContainer && work.Reference.Issued?.Start is { } decided)
            return ApaDate.InFull(decided);
        return
            work.Reference.Type == ReferenceType.Legislation
            && work.Reference[DateVariable.OriginalDate]?.Start is { } enacted
            && enacted.Year != work.Date.Start.Year
            ? $"{ApaDate.YearText(enacted.Year)} & rev. {work.Date.Year}"
            : work.Date.Year;
    }

    private static void WriteTreaty(ApaWork work, EntryWriter writer)
    {
        writer.Separate(", ", Comma);
        if (work.Reference.Issued?.Start is { } date)
            writer.Write(ApaDate.InFull(date), Date);
        writer.Separate(", ", Comma);
        WriteReporter(work, writer);
    }
}
