using Citations.Styles;

namespace Citations.Csl;

/// <summary>
/// One document in the making: its works in the order of the reference list, told apart, and its citations with their
/// positions. From here each citation and each entry is made on its own.
/// </summary>
internal sealed class CslDocument
{
    internal const string NoPrintedForm = "[CSL STYLE ERROR: reference with no printed form.]";

    private readonly StyleTree _style;
    private readonly Dictionary<string, Work> _byId;
    private readonly bool _usesCondition;

    /// <param name="style">The style.</param>
    /// <param name="locale">The locale.</param>
    /// <param name="references">The works, in the order in which they are first cited.</param>
    internal CslDocument(StyleTree style, Locale locale, IReadOnlyList<Reference> references)
    {
        _style = style;
        Context = new(style, locale);
        Works = new Work[references.Count];
        _byId = new(references.Count, StringComparer.Ordinal);
        for (var i = 0; i < references.Count; i++)
        {
            Works[i] = new(references[i], i) { Number = i + 1 };
            _byId.TryAdd(references[i].Id, Works[i]);
        }

        _usesCondition = NodeWalk.Any(style.Citation.Children, static node =>
            node is ChooseNode choose && Array.Exists(choose.Branches, branch => Array.Exists(branch.Conditions, condition => condition.Kind == ConditionKind.Disambiguate)));
    }

    internal RenderContext Context { get; }

    /// <summary>The works, after <see cref="Prepare"/> in the order of the reference list.</summary>
    internal Work[] Works { get; }

    internal Work? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Sorts and numbers the works and tells their cites apart.</summary>
    /// <param name="citations">The citations of the document.</param>
    internal void Prepare(IReadOnlyList<Cite[]> citations)
    {
        Sort();
        if (!Disambiguator.IsNeeded(_style.CitationOptions, _usesCondition)) return;
        var positions = SubsequentOnly(citations);
        new Disambiguator(Context, _usesCondition).Run(Works, work => positions is not null && positions.TryGetValue(work, out var position) ? position : CitePosition.First);
    }

    // Where later cites show fewer names than the first, it is them that must be told apart.
    private Dictionary<Work, CitePosition>? SubsequentOnly(IReadOnlyList<Cite[]> citations)
    {
        var shortens = NodeWalk.Any(_style.Citation.Children, static node =>
            node is NamesNode names && names.Options[(int)LayoutArea.Citation] is { } options && (options.EtAlSubsequentMin ?? options.EtAlSubsequentUseFirst) is not null);
        if (!shortens) return null;
        var positions = new Dictionary<Work, CitePosition>();
        foreach (var cites in citations)
        {
            foreach (var cite in cites)
            {
                if ((cite.Position & CitePosition.Subsequent) != 0) positions[cite.Work] = CitePosition.Subsequent;
            }
        }

        return positions;
    }

    private void Sort()
    {
        var keys = _style.Bibliography?.Sort ?? [];
        if (keys.Length == 0) return;
        foreach (var work in Works) work.SortValues = SortKeys.Of(keys, LayoutArea.Bibliography, work, null, Context);
        Array.Sort(Works, (left, right) => SortKeys.Compare(left.SortValues, right.SortValues, keys) is not 0 and var order ? order : left.Index - right.Index);
        // A style that sorts by the number numbers in the order of citation.
        var first = 0;
        foreach (var work in Works) work.Number = ++first;
    }
}
