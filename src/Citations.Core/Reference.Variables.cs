namespace Citations;

/// <content>The variables that most works have, each by its name.</content>
public sealed partial record Reference
{
    /// <summary>The title of the work, or null.</summary>
    public string? Title
    {
        get => this[TextVariable.Title];
        init => this[TextVariable.Title] = value;
    }

    /// <summary>The abbreviated title, or null.</summary>
    public string? TitleShort
    {
        get => this[TextVariable.TitleShort];
        init => this[TextVariable.TitleShort] = value;
    }

    /// <summary>The title of what contains the work: its journal, book or site, or null.</summary>
    public string? ContainerTitle
    {
        get => this[TextVariable.ContainerTitle];
        init => this[TextVariable.ContainerTitle] = value;
    }

    /// <summary>The abbreviated container title, or null.</summary>
    public string? ContainerTitleShort
    {
        get => this[TextVariable.ContainerTitleShort];
        init => this[TextVariable.ContainerTitleShort] = value;
    }

    /// <summary>The title of the series, or null.</summary>
    public string? CollectionTitle
    {
        get => this[TextVariable.CollectionTitle];
        init => this[TextVariable.CollectionTitle] = value;
    }

    /// <summary>The volume, as the source writes it, or null.</summary>
    public string? Volume
    {
        get => this[TextVariable.Volume];
        init => this[TextVariable.Volume] = value;
    }

    /// <summary>The issue, as the source writes it, or null.</summary>
    public string? Issue
    {
        get => this[TextVariable.Issue];
        init => this[TextVariable.Issue] = value;
    }

    /// <summary>The pages, as the source writes them; <see cref="PageRange"/> reads them, or null.</summary>
    public string? Page
    {
        get => this[TextVariable.Page];
        init => this[TextVariable.Page] = value;
    }

    /// <summary>A number that identifies the work, such as a report's, or null.</summary>
    public string? Number
    {
        get => this[TextVariable.Number];
        init => this[TextVariable.Number] = value;
    }

    /// <summary>The edition, as a number or a phrase, or null.</summary>
    public string? Edition
    {
        get => this[TextVariable.Edition];
        init => this[TextVariable.Edition] = value;
    }

    /// <summary>The version, as of software, or null.</summary>
    public string? Version
    {
        get => this[TextVariable.Version];
        init => this[TextVariable.Version] = value;
    }

    /// <summary>The publisher, or null.</summary>
    public string? Publisher
    {
        get => this[TextVariable.Publisher];
        init => this[TextVariable.Publisher] = value;
    }

    /// <summary>The place of publication, or null.</summary>
    public string? PublisherPlace
    {
        get => this[TextVariable.PublisherPlace];
        init => this[TextVariable.PublisherPlace] = value;
    }

    /// <summary>The class of the work, such as <c>Doctoral dissertation</c>, or null.</summary>
    public string? Genre
    {
        get => this[TextVariable.Genre];
        init => this[TextVariable.Genre] = value;
    }

    /// <summary>The medium, such as <c>CD</c>, or null.</summary>
    public string? Medium
    {
        get => this[TextVariable.Medium];
        init => this[TextVariable.Medium] = value;
    }

    /// <summary>The abstract, or null.</summary>
    public string? Abstract
    {
        get => this[TextVariable.Abstract];
        init => this[TextVariable.Abstract] = value;
    }

    /// <summary>The language as an IETF tag, such as <c>en</c>, or null.</summary>
    public string? Language
    {
        get => this[TextVariable.Language];
        init => this[TextVariable.Language] = value;
    }

    /// <summary>Notes, or null.</summary>
    public string? Note
    {
        get => this[TextVariable.Note];
        init => this[TextVariable.Note] = value;
    }

    /// <summary>The publication status, such as <c>in press</c>, or null.</summary>
    public string? Status
    {
        get => this[TextVariable.Status];
        init => this[TextVariable.Status] = value;
    }

    /// <summary>The address of the work, or null.</summary>
    public string? Url
    {
        get => this[TextVariable.Url];
        init => this[TextVariable.Url] = value;
    }

    /// <summary>The ISSN, as the source writes it, or null.</summary>
    public string? Issn
    {
        get => this[TextVariable.Issn];
        init => this[TextVariable.Issn] = value;
    }

    /// <summary>The ISBN, as the source writes it, or null.</summary>
    public string? Isbn
    {
        get => this[TextVariable.Isbn];
        init => this[TextVariable.Isbn] = value;
    }

    /// <summary>
    /// The DOI name, or null if there is none or it is malformed; <see cref="TextVariable.Doi"/> holds what the source wrote.
    /// </summary>
    public Doi? Doi
    {
        get => Citations.Doi.TryParse(this[TextVariable.Doi], out var doi) ? doi : null;
        init => this[TextVariable.Doi] = value?.Value;
    }

    /// <summary>The authors in their order; empty if there are none.</summary>
    public EquatableArray<Contributor> Author
    {
        get => this[NameVariable.Author];
        init => this[NameVariable.Author] = value;
    }

    /// <summary>The editors in their order; empty if there are none.</summary>
    public EquatableArray<Contributor> Editor
    {
        get => this[NameVariable.Editor];
        init => this[NameVariable.Editor] = value;
    }

    /// <summary>The translators in their order; empty if there are none.</summary>
    public EquatableArray<Contributor> Translator
    {
        get => this[NameVariable.Translator];
        init => this[NameVariable.Translator] = value;
    }

    /// <summary>When the work was published, or null.</summary>
    public PartialDate? Issued
    {
        get => this[DateVariable.Issued];
        init => this[DateVariable.Issued] = value;
    }

    /// <summary>When the work was accessed, or null.</summary>
    public PartialDate? Accessed
    {
        get => this[DateVariable.Accessed];
        init => this[DateVariable.Accessed] = value;
    }

    /// <summary>When the original version was published, or null.</summary>
    public PartialDate? OriginalDate
    {
        get => this[DateVariable.OriginalDate];
        init => this[DateVariable.OriginalDate] = value;
    }
}
