namespace Citations.Csl;

/// <summary>
/// Tells cites apart that would read the same, by the methods of CSL 1.0.2, Disambiguation, in their order: more of the
/// given names, more names, the condition <c>disambiguate</c>, a year-suffix. Cites are grouped by what they read,
/// so that the work is near linear in the number of works.
/// </summary>
internal sealed class Disambiguator(RenderContext context, bool usesCondition)
{
    private readonly CitationOptions _options = context.Style.CitationOptions;

    private bool ExpandsGivenNamesByCite => _options.AddGivenNames && _options.GivenNameRule == GivenNameRule.ByCite;

    /// <summary>Whether the style asks for any method.</summary>
    internal static bool IsNeeded(CitationOptions options, bool usesCondition) =>
        options.AddNames || options.AddGivenNames || options.AddYearSuffix || usesCondition;

    /// <summary>Sets on each work what its cites need.</summary>
    /// <param name="works">The works of the document, in the order of the reference list.</param>
    /// <param name="positionOf">The position at which a work's cites are compared.</param>
    internal void Run(IReadOnlyList<Work> works, Func<Work, CitePosition> positionOf)
    {
        foreach (var work in works) (work.Expansion, work.IsDisambiguated, work.YearSuffix) = (null, false, 0);
        if (_options.AddGivenNames && _options.GivenNameRule != GivenNameRule.ByCite) RegisterNames(works, positionOf);
        var groups = new Dictionary<string, List<Trial>>(StringComparer.Ordinal);
        foreach (var work in works)
        {
            var trial = new Trial(work, positionOf(work));
            var text = Render(trial, null, false);
            if (text.Length == 0) continue;
            trial.Lists = [.. context.NameListsShown];
            if (!groups.TryGetValue(text, out var group)) groups[text] = group = [];
            group.Add(trial);
        }

        foreach (var group in groups.Values)
        {
            if (group.Count > 1) Resolve(group);
        }
    }

    private void RegisterNames(IReadOnlyList<Work> works, Func<Work, CitePosition> positionOf)
    {
        var initializeWith = FirstInitializeWith(context.Style.Citation.Children);
        var register = new NameRegister(_options.GivenNameRule, initializeWith, context.Style.InitializeWithHyphen);
        context.Names = null;
        foreach (var work in works)
        {
            Render(new(work, positionOf(work)), null, false);
            foreach (var (names, shown) in context.NameListsShown)
            {
                foreach (var name in names.AsSpan(0, shown)) register.Add(name);
            }
        }

        context.Names = register;
    }

    private static string? FirstInitializeWith(StyleNode[] nodes)
    {
        string? terminator = null;
        NodeWalk.Any(nodes, node => node is NamesNode names && (terminator = names.Options[(int)LayoutArea.Citation].InitializeWith) is not null);
        return terminator;
    }

    private void Resolve(List<Trial> group)
    {
        List<List<Trial>> ambiguous = [group];
        if (_options.AddNames || ExpandsGivenNamesByCite) ambiguous = ResolveByNames(group);
        if (usesCondition) ambiguous = ResolveByCondition(ambiguous);
        if (!_options.AddYearSuffix) return;
        foreach (var set in ambiguous)
        {
            var number = 0;
            foreach (var trial in set) trial.Work.YearSuffix = ++number;
        }
    }

    private List<List<Trial>> ResolveByNames(List<Trial> group)
    {
        var unresolved = new List<List<Trial>>();
        var sets = new Queue<NameLadder>();
        sets.Enqueue(new(group, _options.AddNames, ExpandsGivenNamesByCite));
        while (sets.TryDequeue(out var ladder))
        {
            while (true)
            {
                var parts = Partition(ladder.Trials, trial => Render(trial, ladder.Current, false));
                if (parts.Count > 1)
                {
                    ladder.Keep();
                    foreach (var part in parts)
                    {
                        foreach (var trial in part) trial.Work.Expansion = ladder.Kept;
                        if (part.Count > 1) sets.Enqueue(ladder.For(part));
                    }

                    break;
                }

                if (ladder.Climb()) continue;
                // Nothing more to show: without a year-suffix to come, what was shown in vain stays shown.
                if (!_options.AddYearSuffix && ladder.AddsNames && !usesCondition)
                {
                    foreach (var trial in ladder.Trials) trial.Work.Expansion = ladder.Current;
                }

                unresolved.Add(ladder.Trials);
                break;
            }
        }

        return unresolved;
    }

    private List<List<Trial>> ResolveByCondition(List<List<Trial>> sets)
    {
        var unresolved = new List<List<Trial>>();
        foreach (var set in sets)
        {
            var parts = Partition(set, trial => Render(trial, trial.Work.Expansion, true));
            if (parts.Count == 1 && _options.AddYearSuffix)
            {
                unresolved.Add(set);
                continue;
            }

            foreach (var part in parts)
            {
                foreach (var trial in part) trial.Work.IsDisambiguated = true;
                if (part.Count > 1) unresolved.Add(part);
            }
        }

        return unresolved;
    }

    private static List<List<Trial>> Partition(List<Trial> trials, Func<Trial, string> render)
    {
        var parts = new List<List<Trial>>();
        var byText = new Dictionary<string, List<Trial>>(StringComparer.Ordinal);
        foreach (var trial in trials)
        {
            var text = render(trial);
            if (!byText.TryGetValue(text, out var part)) parts.Add(byText[text] = part = []);
            part.Add(trial);
        }

        return parts;
    }

    private string Render(Trial trial, NameExpansion? expansion, bool isDisambiguated)
    {
        context.BeginTrial(trial.Work, trial.Position, expansion, isDisambiguated);
        context.Output.Truncate(0);
        NodeRenderer.RenderAll(context.Style.Citation.Children, "", context);
        return TokenBuffer.TextOf(context.Output.Tokens);
    }
}
