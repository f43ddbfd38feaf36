namespace Citations.Formats.CslYaml;

/// <summary>The texts of a reference that pandoc takes for Markdown: all but identifiers and addresses.</summary>
internal static class CslYamlTexts
{
    private static readonly HashSet<TextVariable> Verbatim =
    [
        TextVariable.Doi,
        TextVariable.Url,
        TextVariable.Isbn,
        TextVariable.Issn,
        TextVariable.Pmid,
        TextVariable.Pmcid,
        TextVariable.Language,
        TextVariable.CitationKey,
    ];

    /// <summary>The reference with each such text, and each part of a name, changed.</summary>
    internal static Reference Map(Reference reference, Func<string, string> change)
    {
        var changed = reference;
        foreach (var (variable, text) in reference.Texts)
        {
            if (!Verbatim.Contains(variable))
                changed = changed.With(variable, change(text));
        }

        foreach (var (variable, names) in reference.Names)
            changed = changed.With(variable, names.Select(name => Map(name, change)).ToEquatableArray());
        return changed;
    }

    private static Contributor Map(Contributor name, Func<string, string> change) =>
        name with
        {
            Family = name.Family is { } family ? change(family) : null,
            Given = name.Given is { } given ? change(given) : null,
            Literal = name.Literal is { } literal ? change(literal) : null,
            Suffix = name.Suffix is { } suffix ? change(suffix) : null,
            DroppingParticle = name.DroppingParticle is { } dropping ? change(dropping) : null,
            NonDroppingParticle = name.NonDroppingParticle is { } particle ? change(particle) : null,
        };
}
