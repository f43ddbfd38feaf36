namespace Citations.Articles;

/// <summary>The result of parsing one reference entry.</summary>
/// <param name="Reference">The work as the entry describes it.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record ParsedReference(Reference Reference)
{
    /// <summary>The fields with their places and confidence, in the order of the text.</summary>
    public EquatableArray<ParsedField> Fields { get; init; }

    /// <summary>Whether the author list is cut short; a cut list is compared as what it shows.</summary>
    public AuthorListCut AuthorsCut { get; init; }

    /// <summary>
    /// The dash that stands for the authors of the entry before (<c>———.</c>), with their names as that entry has them; null if there is
    /// none.
    /// The reference has their names.
    /// </summary>
    internal (SourceSpan Mark, string Names)? RepeatedAuthors { get; init; }

    /// <summary>How many authors are before the ellipsis; 0 if there is none.</summary>
    public int AuthorsBeforeEllipsis { get; init; }

    /// <summary>The letter that tells works of one year apart, such as the <c>a</c> of 2010a; null if there is none.</summary>
    public string? YearSuffix { get; init; }

    /// <summary>The grammar that read the entry; null where none did.</summary>
    public EntryGrammar? Grammar { get; init; }

    /// <summary>How well the entry fits its grammar, from 0 to 1.</summary>
    public double Score { get; init; }

    /// <summary>Whether reading the entry failed: the reference has the text of the entry as its title and nothing else.</summary>
    public bool IsUnread { get; init; }

    /// <summary>Where a variable was found, or null.</summary>
    /// <param name="variable">The CSL variable, such as <c>volume</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="variable"/> is null.</exception>
    public ParsedField? Field(string variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        foreach (var field in Fields)
        {
            if (field.Variable == variable)
                return field;
        }

        return null;
    }
}
