namespace Citations.Styles;

/// <summary>
/// A citation style: a pure function from the works and the citations of one document to formatted text.
/// A style is immutable, made once and used for any number of documents on any thread.
/// </summary>
public interface ICitationStyle
{
    /// <summary>The name of the style, such as <c>APA 7</c>.</summary>
    string Name { get; }

    /// <summary>Whether the citations are notes.</summary>
    bool IsNoteStyle => false;

    /// <summary>
    /// The words that name a kind of locator in the style's language, such as <c>pp.</c>, each with its CSL label, such as <c>page</c>;
    /// empty if the style knows only those of English.
    /// </summary>
    IReadOnlyDictionary<string, string> LocatorWords => System.Collections.Immutable.ImmutableDictionary<string, string>.Empty;

    /// <summary>Formats the citations and the reference list of one document.</summary>
    /// <param name="references">The works, each with a unique <see cref="Reference.Id"/>; the list is sorted as the style
    /// asks.</param>
    /// <param name="citations">The citations in the order of the text; empty for only a reference list.</param>
    /// <returns>One text for each citation, the reference list, and what the style had to say.</returns>
    FormattedDocument Format(IReadOnlyList<Reference> references, IReadOnlyList<Citation> citations);
}
