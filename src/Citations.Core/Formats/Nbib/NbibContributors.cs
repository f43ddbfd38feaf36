using Citations.Formats.Mapping;

namespace Citations.Formats.Nbib;

/// <summary>
/// The contributors of one entry. PubMed gives most persons twice, in full and in short; the short form counts where the
/// full one is missing. Affiliations and ids follow the person they belong to.
/// </summary>
internal sealed class NbibContributors(SourceEntry source, EntryReader entry)
{
    private readonly bool _hasFullAuthors = source.Has(NbibFields.FullAuthor);
    private readonly bool _hasFullEditors = source.Has(NbibFields.FullEditor);
    private List<Contributor>? _last;

    /// <summary>Takes a field if it is about a contributor.</summary>
    internal bool TryTake(string field, string text) => field switch
    {
        NbibFields.FullAuthor => Add(NameVariable.Author, NbibNames.ReadFull(text)),
        NbibFields.FullEditor => Add(NameVariable.Editor, NbibNames.ReadFull(text)),
        NbibFields.Author => _hasFullAuthors || Add(NameVariable.Author, NbibNames.ReadShort(text)),
        NbibFields.Editor => _hasFullEditors || Add(NameVariable.Editor, NbibNames.ReadShort(text)),
        NbibFields.Corporate => Add(NameVariable.Author, Contributor.Organization(text)),
        NbibFields.Affiliation => AddFact("affiliation", text),
        NbibFields.AuthorId when text.StartsWith("ORCID:", StringComparison.OrdinalIgnoreCase) => AddFact("ORCID", text["ORCID:".Length..].Trim()),
        _ => false,
    };

    private bool Add(NameVariable variable, Contributor? name)
    {
        _last = entry.Names(variable);
        if (name is not null) _last.Add(name);
        return true;
    }

    private bool AddFact(string name, string text)
    {
        if (_last is not [.., var contributor]) return false;
        var value = contributor.Extra.GetString(name) is { } others ? $"{others}; {text}" : text;
        _last[^1] = contributor with { Extra = contributor.Extra.With(name, value) };
        return true;
    }
}
