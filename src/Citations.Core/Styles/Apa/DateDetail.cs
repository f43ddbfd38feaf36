namespace Citations.Styles.Apa;

/// <summary>How exact a date a type of work shows (R2.1, R2.2).</summary>
internal enum DateDetail
{
    /// <summary>Only the year; a season stays (R2.4).</summary>
    Year,

    /// <summary>As exact as the work gives it.</summary>
    Full,

    /// <summary>The year for a film, all of it for an online video.</summary>
    YearOfFilm,

    /// <summary>The year for music, all of it for what was said on a day.</summary>
    YearOfMusic,

    /// <summary>The year where a publisher or a DOI shows an edition, all of it for a page that changes.</summary>
    YearWithPublisher,

    /// <summary>The year for a published paper, all of it for a talk.</summary>
    YearInContainer,

    /// <summary>The year in a journal with volumes, all of it elsewhere.</summary>
    YearInJournal,

    /// <summary>The year where volume, issue, number or DOI show a journal, all of it where nothing does.</summary>
    YearInNumberedJournal,

    /// <summary>All of it for a press release.</summary>
    YearUnlessPressRelease,

    /// <summary>All of it for a document in an archive.</summary>
    YearUnlessArchived,
}
