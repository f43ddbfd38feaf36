namespace Citations.Styles.Apa;

/// <summary>
/// The square brackets after a title, or in place of one: what kind of work it is, what is reviewed, what is attached (R0.4, R3.7, R3.11,
/// R4.17).
/// </summary>
internal static class Descriptions
{
    private static readonly RunOrigin Kind = Origins.Of(TextVariable.Genre, "R3.7");
    private static readonly RunOrigin Bracket = Origins.Rule("R3.7");
    private static readonly RunOrigin Untitled = Origins.Of(TextVariable.Genre, "R3.11");
    private static readonly RunOrigin Recipient = Origins.Of(NameVariable.Recipient, "R4.23");
    private static readonly RunOrigin Translator = Origins.Of(NameVariable.Translator, "R4.23");
    private static readonly RunOrigin Review = Origins.Rule("R4.17");
    private static readonly RunOrigin ReviewedTitle = Origins.Of(TextVariable.ReviewedTitle, "R4.17");
    private static readonly RunOrigin ReviewedAuthor = Origins.Of(NameVariable.ReviewedAuthor, "R4.17");
    private static readonly RunOrigin Performer = Origins.Of(NameVariable.Performer, "R4.20");

    private const string Film = "Film";

    // What a reader sees at a glance needs no description.
    private static readonly string[] Ordinary =
    [
        "article",
        "journal article",
        "journal-article",
        "research article",
        "original article",
        "original research",
        "book",
        "monograph",
        "book chapter",
        "chapter",
        "report",
        "technical report",
        "web page",
        "webpage",
        "website",
        "preprint",
        "newspaper article",
        "magazine article",
        "blog post",
        "conference paper",
    ];

    /// <summary>Whether the kind is given after the container: an app, also of an entry in it, a symposium (R4.15, R4.19).</summary>
    internal static bool StandBehindContainer(ApaWork work) =>
        work.HasContainer
        && (work.Reference.Type == ReferenceType.Software || work.Rules.Source == SourceForm.Event || IsInMedium(work));

    // The medium of an entry is that of the app or the work that it is in; its genre is its own.
    private static bool IsInMedium(ApaWork work) =>
        work.Reference is
        {
            Type: ReferenceType.Entry or ReferenceType.EntryDictionary or ReferenceType.EntryEncyclopedia,
            Medium: not null,
            Genre: null,
        };

    /// <summary>Writes the attachment and the kind of work: <c>[Image attached] [Status update]</c>.</summary>
    internal static void Write(ApaWork work, EntryWriter writer)
    {
        WriteBracket(writer, FieldText.Clean(CustomFacts.Text(work.Reference, "attachment")), Bracket);
        if (work.Reference.Type == ReferenceType.Thesis)
        {
            ThesisDescription.Write(work, writer);
            return;
        }

        var (genre, medium) = (GenreOf(work), InSentenceCase(work, FieldText.Clean(work.Reference.Medium)));
        if (CustomFacts.Text(work.Reference, "medium-extra") is { } extra)
            medium = medium.Length == 0 ? extra : $"{medium}; {extra}";
        if (genre.Length == 0 && (medium.Length == 0 || DefaultDescriptions.IsCarrier(medium)))
            genre = DefaultDescriptions.Of(work);
        var text =
            medium.Length == 0 ? genre
            : genre.Length == 0 || genre == medium ? medium
            : work.Reference.Type == ReferenceType.Report ? medium
            : $"{genre}; {medium}";
        writer.OpenBracket(" [", Kind);
        writer.WriteMarkup(text, TextStyle.None, Kind);
        if (!text.Contains("recorded by", StringComparison.OrdinalIgnoreCase))
            WritePerformers(work, writer);
        writer.CloseBracket("]", Kind);
    }

    // Music is by its composer; who recorded it is part of the description (R4.20).
    private static void WritePerformers(ApaWork work, EntryWriter writer)
    {
        if (!DefaultDescriptions.IsRecorded(work))
            return;
        writer.Write(" recorded by ", Bracket);
        NameLists.WriteInOrder(work.Names(NameVariable.Performer), writer, Performer);
    }

    /// <summary>Whether a moving picture is a film and not a video on a site.</summary>
    internal static bool IsFilm(ApaWork work)
    {
        var (genre, medium) = (GenreOf(work), FieldText.Clean(work.Reference.Medium));
        return genre.StartsWith(Film, StringComparison.OrdinalIgnoreCase)
            || medium.StartsWith(Film, StringComparison.OrdinalIgnoreCase)
            || (genre.Length == 0 && (medium.Length == 0 ? work.Reference.Url is null : DefaultDescriptions.IsCarrier(medium)));
    }

    /// <summary>Writes a description where a work has no title.</summary>
    internal static void WriteInsteadOfTitle(ApaWork work, EntryWriter writer)
    {
        if (work.Reference.Type == ReferenceType.PersonalCommunication)
        {
            WriteLetter(work, writer);
            return;
        }

        var before = writer.Written;
        WriteReview(work, writer);
        if (writer.Written > before)
            return;
        var text = FieldText.Clean(work.Reference.Genre);
        if (text.Length == 0)
            text = FieldText.Clean(work.Reference.Medium);
        // Nothing before the date would leave the entry without a beginning (R0.4).
        if (text.Length == 0 && (work.Author.IsEmpty || work.Reference.Type == ReferenceType.ArticleJournal))
            text = UntitledKind(work.Reference.Type);
        WriteBracket(writer, text, Untitled);
    }

    /// <summary>What stands for the title of a work that has none.</summary>
    internal static string UntitledKind(ReferenceType type) =>
        type switch
        {
            ReferenceType.ArticleJournal or ReferenceType.ArticleMagazine or ReferenceType.ArticleNewspaper => "Untitled article",
            ReferenceType.Chapter => "Untitled chapter",
            ReferenceType.Dataset => "Untitled data set",
            ReferenceType.Figure or ReferenceType.Graphic => "Untitled figure",
            _ => "Untitled work",
        };

    /// <summary>Writes what is reviewed: <c>[Review of the book _T_, by M. Yousafzai]</c> (R4.17).</summary>
    internal static void WriteReview(ApaWork work, EntryWriter writer)
    {
        var title = work.Caser.Apply(work.Text(TextVariable.ReviewedTitle), work.Reference);
        var authors = work.Names(NameVariable.ReviewedAuthor);
        if (title.Length == 0 && authors.IsEmpty)
            return;
        var kind = work.Text(TextVariable.ReviewedGenre);
        writer.OpenBracket(" [", Review);
        writer.Write($"Review of the {(kind.Length > 0 ? kind : "book")}", Review);
        if (title.Length > 0)
        {
            writer.Write(" ", Review);
            // A part of a whole is in quotation marks, a work that stands alone in italics.
            var isPart =
                kind.Contains("episode", StringComparison.OrdinalIgnoreCase)
                || kind.Contains("song", StringComparison.OrdinalIgnoreCase)
                || kind.Contains("article", StringComparison.OrdinalIgnoreCase);
            if (isPart)
                writer.Write(authors.IsEmpty ? $"“{title}”" : $"“{title},”", ReviewedTitle);
            else
                writer.WriteMarkup(title, TextStyle.Italic, ReviewedTitle);
            if (!authors.IsEmpty)
                writer.Write(isPart ? " " : ", ", Review);
        }
        else
        {
            writer.Write(" ", Review);
        }

        if (!authors.IsEmpty)
        {
            writer.Write("by ", Review);
            NameLists.WriteInOrder(authors, writer, ReviewedAuthor);
            if (CustomFacts.Text(work.Reference, "reviewed-author-role") is { Length: > 0 } role)
                writer.Write($", {role}", Review);
        }

        writer.CloseBracket("]", Review);
    }

    private static string GenreOf(ApaWork work)
    {
        var genre = FieldText.Clean(work.Reference.Genre);
        if (genre.Length == 0 || Ordinary.Contains(genre, StringComparer.OrdinalIgnoreCase))
            return "";
        var inBracket = CustomFacts.Text(work.Reference, "genre-as") == "bracket";
        // With a number, the genre of a report, a standard or a patent is part of that.
        if (
            !inBracket
            && work.Reference.Number is not null
            && work.Reference.Type is ReferenceType.Report or ReferenceType.Patent or ReferenceType.Standard
        )
            return "";
        return work.Reference.Type == ReferenceType.Patent ? "" : InSentenceCase(work, genre);
    }

    private static void WriteLetter(ApaWork work, EntryWriter writer)
    {
        var genre = FieldText.Clean(work.Reference.Genre);
        writer.OpenBracket(" [", Untitled);
        writer.Write(genre.Length > 0 ? genre : "Letter", Untitled);
        var recipients = work.Names(NameVariable.Recipient);
        for (var i = 0; i < recipients.Count; i++)
        {
            writer.Write(
                i == 0 ? " to "
                    : i < recipients.Count - 1 ? ", "
                    : " and ",
                Recipient
            );
            writer.Write(FieldText.Clean(recipients[i].ToString()), Recipient);
        }

        if (work.Names(NameVariable.Translator) is { IsEmpty: false } translators)
        {
            writer.OpenBracket(" (", Translator);
            NameLists.WriteInOrder(translators, writer, Translator);
            writer.Write(", Trans.", Translator);
            writer.CloseBracket(")", Translator);
        }

        writer.CloseBracket("]", Untitled);
    }

    // A genre in Title Case, as libraries store it, is set in sentence case (R3.7).
    private static string InSentenceCase(ApaWork work, string genre) => work.Caser.ApplyToDescription(genre);

    private static void WriteBracket(EntryWriter writer, string text, RunOrigin origin)
    {
        writer.OpenBracket(" [", origin);
        writer.WriteMarkup(text, TextStyle.None, origin);
        writer.CloseBracket("]", origin);
    }
}
