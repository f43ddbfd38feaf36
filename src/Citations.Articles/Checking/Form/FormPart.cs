namespace Citations.Articles.Checking.Form;

/// <summary>The part of an entry that a slip is looked for in, so that titles and names are not read as something else.</summary>
internal enum FormPart
{
    /// <summary>The text before the date.</summary>
    Names,

    /// <summary>The date with its parentheses.</summary>
    Date,

    /// <summary>From the date to the first character of the title.</summary>
    DateEnd,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The text after the title, to the first address.</summary>
    Source,

    /// <summary>The name of a periodical.</summary>
    Periodical,

    /// <summary>From the title to the name of a periodical.</summary>
    BeforePeriodical,

    /// <summary>The text after the name of a periodical, to the first address.</summary>
    Location,

    /// <summary>The pages.</summary>
    Pages,

    /// <summary>The address at the end of the entry.</summary>
    Address,

    /// <summary>Everything before the first address.</summary>
    Entry,
}
