namespace Citations.Matching;

/// <summary>Whether a description and a record are of one work.</summary>
public enum WorkAgreement
{
    /// <summary>They are of two works, or say too little.</summary>
    Other,

    /// <summary>
    /// The title is the same and the authors are others: of two works with one title, or of a description that joins the title of one with
    /// the authors of another.
    /// </summary>
    TitleAlone,

    /// <summary>The authors are the same and the title is another.</summary>
    AuthorsAlone,

    /// <summary>They are of the same work; single facts may differ.</summary>
    Same,
}
