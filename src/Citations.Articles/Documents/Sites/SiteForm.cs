namespace Citations.Articles.Documents.Sites;

/// <summary>How a citation by key fits into its sentence.</summary>
internal enum SiteForm
{
    /// <summary>As the style sets it: in parentheses, as a number, in a note.</summary>
    Parenthetical,

    /// <summary>As part of the sentence: the names, and the rest as the style sets it.</summary>
    Narrative,

    /// <summary>As in parentheses, without these.</summary>
    Bare,

    /// <summary>Only the names.</summary>
    Author,

    /// <summary>Only the year, or what the style has in its place.</summary>
    Year,

    /// <summary>Only the title.</summary>
    Title,

    /// <summary>In a note, whatever the style.</summary>
    Note,

    /// <summary>The whole entry of the list.</summary>
    Entry,

    /// <summary>Not printed, but listed.</summary>
    ListedOnly,
}
