namespace Citations.Integrity;

/// <summary>The nature of a notice in the Retraction Watch data: the column <c>RetractionNature</c>.</summary>
public enum RetractionNature
{
    /// <summary>The work is retracted.</summary>
    Retraction,

    /// <summary>A publisher or editor is concerned about the work.</summary>
    ExpressionOfConcern,

    /// <summary>The work is corrected.</summary>
    Correction,

    /// <summary>A retraction is undone.</summary>
    Reinstatement,
}
