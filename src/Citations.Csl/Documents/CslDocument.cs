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
    private readonly Work[] _given;
    private readonly Dictionary<string, Work> _byId;
    private readonly Dictionary<string, Work> _missing = new(StringComparer.Ordinal);
    private readonly DisambiguationMethods _methods;

    /// <param name="style">The style.</param>
    /// <param name="references">The works, in the order in which they are first cited.</param>
    /// <param name="diagnostics">Where ids that several works have are reported; null for nowhere.</param>
    internal CslDocument(CslStyle style, IReadOnlyList<Reference> references, List<Diagnostic>? diagnostics = null)
    {
        _style = style.Tree;
        Context = new(style);
        var distinct = WithDistinctIds(references, diagnostics);
        Works = new Work[distinct.Count];
        _byId = new(distinct.Count, StringComparer.Ordinal);
        for (var i = 0; i < Works.Length; i++)
        {
            Works[i] = new(distinct[i], i) { Number = i + 1 };
            _byId.TryAdd(distinct[i].Id, Works[i]);
        }

        _given = [.. Works];
        _methods = MethodsOf(style.Tree);
    }

    // Of works with one id the last is in the place of the first; works without an id are all different.
    private static IReadOnlyList<Reference> WithDistinctIds(IReadOnlyList<Reference> references, List<Diagnostic>? diagnostics)
    {
        var places = new Dictionary<string, int>(references.Count, StringComparer.Ordinal);
        List<Reference>? distinct = null;
        for (var i = 0; i < references.Count; i++)
        {
            var id = references[i].Id;
            if (id.Length > 0 && !places.TryAdd(id, distinct?.Count ?? i))
            {
                distinct ??= [.. references.Take(i)];
                distinct[places[id]] = references[i];
                if (diagnostics?.Exists(diagnostic => diagnostic == CslDiagnostics.RepeatedId(id)) == false)
                    diagnostics.Add(CslDiagnostics.RepeatedId(id));
                continue;
            }

            distinct?.Add(references[i]);
        }

        return distinct ?? references;
    }

    internal RenderContext Context { get; }

    /// <summary>The works, after <see cref="Prepare"/> in the order of the reference list.</summary>
    internal Work[] Works { get; }

    internal Work? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The placeholder for a work that is not among those of the document: it is cited and not listed.</summary>
    internal Work Missing(string id)
    {
        if (!_missing.TryGetValue(id, out var work))
            _missing.Add(id, work = new(new() { Id = id }, int.MaxValue));
        return work;
    }

    /// <summary>Sorts and numbers the works and tells their cites apart.</summary>
    internal void Prepare()
    {
        var disambiguator = new Disambiguator(Context, _methods);
        disambiguator.RegisterNames(Works);
        Sort();
        if (_methods != DisambiguationMethods.None)
            disambiguator.Run(Works);
    }

    private static DisambiguationMethods MethodsOf(StyleTree style)
    {
        var options = style.CitationOptions;
        // A condition in the reference list holds too where cites are told apart.
        var usesCondition = NodeWalk.Any(
            [.. style.Citation.Children, .. style.Bibliography?.Children ?? []],
            static node =>
                node is ChooseNode choose
                && Array.Exists(
                    choose.Branches,
                    branch => Array.Exists(branch.Conditions, condition => condition.Kind == ConditionKind.Disambiguate)
                )
        );
        var usesLabel = NodeWalk.Any(style.Citation.Children, static node => NodeWalk.Prints(node, TextVariable.CitationLabel));
        return (options.AddNames || options.AddGivenNames ? DisambiguationMethods.Names : DisambiguationMethods.None)
            | (usesCondition ? DisambiguationMethods.Condition : DisambiguationMethods.None)
            | (options.AddYearSuffix || usesLabel ? DisambiguationMethods.YearSuffix : DisambiguationMethods.None);
    }

    /// <summary>Puts the works in the order in which they are cited; works that are not cited follow in their own order.</summary>
    /// <returns>Whether the order changed.</returns>
    internal bool Arrange(IReadOnlyList<Cite[]> citations)
    {
        var order = new Dictionary<Work, int>();
        foreach (var cites in citations)
        {
            foreach (var cite in cites)
                order.TryAdd(cite.Work, order.Count);
        }

        var arranged = _given.OrderBy(work => order.GetValueOrDefault(work, int.MaxValue)).ToArray();
        var changed = false;
        for (var i = 0; i < arranged.Length; i++)
        {
            changed |= arranged[i].Index != i;
            arranged[i].Index = i;
        }

        return changed;
    }

    private void Sort()
    {
        var keys = _style.Bibliography?.Sort ?? [];
        foreach (var work in Works)
            work.Number = work.Index + 1;
        Array.Sort(
            Array.ConvertAll(Works, work => (Keys: new SortKeys(keys, LayoutArea.Bibliography, work, null, Context), work.Index)),
            Works,
            Comparer<(SortKeys Keys, int Index)>.Create(
                static (left, right) => left.Keys.CompareTo(right.Keys) is not 0 and var order ? order : left.Index - right.Index
            )
        );
        for (var i = 0; i < Works.Length; i++)
            Works[i].Number = i + 1;
    }
}
