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
    private readonly List<(string Name, string Text)> _facts = [];
    private List<Contributor>? _last;

    /// <summary>Takes a field if it is about a contributor.</summary>
    internal bool TryTake(string field, string text) =>
        field switch
        {
            NbibFields.FullAuthor => Add(NameVariable.Author, NbibNames.ReadFull(text)),
            NbibFields.FullEditor => Add(NameVariable.Editor, NbibNames.ReadFull(text)),
            NbibFields.Author => _hasFullAuthors || Add(NameVariable.Author, NbibNames.ReadShort(text)),
            NbibFields.Editor => _hasFullEditors || Add(NameVariable.Editor, NbibNames.ReadShort(text)),
            NbibFields.Corporate => Add(NameVariable.Author, Contributor.Organization(text)),
            NbibFields.Affiliation => AddFact("affiliation", text),
            NbibFields.AuthorId when text.StartsWith("ORCID:", StringComparison.OrdinalIgnoreCase) => AddFact(
                "ORCID",
                text["ORCID:".Length..].Trim()
            ),
            _ => false,
        };

    /// <summary>Gives the last contributor what has been read of them.</summary>
    internal void Close()
    {
        if (_facts.Count == 0)
            return;
        var facts = _facts
            .GroupBy(fact => fact.Name, fact => fact.Text)
            .Select(group => KeyValuePair.Create(group.Key, JsonText.ToElement(string.Join("; ", group))));
        _last![^1] = _last[^1] with { Extra = FieldBag.Of(facts) };
        _facts.Clear();
    }

    private bool Add(NameVariable variable, Contributor? name)
    {
        Close();
        _last = entry.Names(variable);
        if (name is not null)
            _last.Add(name);
        return true;
    }

    private bool AddFact(string name, string text)
    {
        if (_last is null or [])
            return false;
        _facts.Add((name, text));
        return true;
    }
}
