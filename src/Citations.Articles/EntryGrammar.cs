namespace Citations.Articles;

/// <summary>The grammars that read entries, by the order of what they read.</summary>
public enum EntryGrammar
{
    /// <summary>Names and a date without a title.</summary>
    Names,

    /// <summary>Names, date, title, source: APA, Harvard, Chicago.</summary>
    AuthorDate,

    /// <summary>Names, a title in quotation marks, source: MLA, IEEE, Chicago notes.</summary>
    QuotedTitle,

    /// <summary>Names, title, source: Vancouver, AMA, books in MLA.</summary>
    AuthorTitle,

    /// <summary>Names, title and source with commas between them: physics, Elsevier's numbered style.</summary>
    CommaTitle,

    /// <summary>A decision, a law or a treaty.</summary>
    Legal,

    /// <summary>No fixed order: each word was labelled by a statistical model.</summary>
    Tagged,
}
