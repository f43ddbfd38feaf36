namespace Citations.Csl;

/// <summary>
/// Distinguishes cites that would read the same, by the methods of CSL 1.0.2, Disambiguation, in their order: more of the
/// given names, more names, the condition <c>disambiguate</c>, a year-suffix. Cites are grouped by what they read,
/// so that the work is near linear in the number of works.
/// </summary>
internal sealed class Disambiguator(RenderContext context, DisambiguationMethods methods)
{
    private readonly CitationOptions _options = context.Style.CitationOptions;

    private bool YearSuffixes => methods.HasFlag(DisambiguationMethods.YearSuffix);

    private bool ExpandsGivenNamesByCite => _options.AddGivenNames && _options.GivenNameRule == GivenNameRule.ByCite;

    /// <summary>Sets on each work what its cites need.</summary>
    /// <param name="works">The works of the document, in the order of the reference list.</param>
    internal void Run(IReadOnlyList<Work> works)
    {
        foreach (var work in works)
            (work.Expansion, work.ConditionsHeld, work.YearSuffix) = (null, 0, 0);
        var groups = new Dictionary<string, List<Trial>>(StringComparer.Ordinal);
        foreach (var work in works)
        {
            var trial = new Trial(work);
            var text = Render(trial, null, 0);
            trial.Lists = [.. context.NameListsShown];
            if (!groups.TryGetValue(text, out var group))
                groups[text] = group = [];
            group.Add(trial);
        }

        foreach (var group in groups.Values)
        {
            if (group.Count > 1)
                Resolve(group);
        }
    }

    /// <summary>Finds the names that must be told apart wherever they are, also where works are sorted by them.</summary>
    internal void RegisterNames(IReadOnlyList<Work> works)
    {
        if (!_options.AddGivenNames || _options.GivenNameRule == GivenNameRule.ByCite)
            return;
        var initializeWith = FirstInitializeWith(context.Style.Citation.Children);
        var style = context.Style;
        var register = new NameRegister(_options.GivenNameRule, initializeWith, style.InitializeWithHyphen, style.JoinedInitials);
        context.Names = null;
        foreach (var work in works)
        {
            Render(new(work), null, 0);
            // Names that et al. hides count too: they are shown where that tells cites apart.
            foreach (var (names, _, _) in context.NameListsShown)
            {
                foreach (var name in register.FirstNameOnly ? names.AsSpan(0, 1) : names)
                    register.Add(name);
            }
        }

        context.Names = register;
    }

    private static string? FirstInitializeWith(StyleNode[] nodes)
    {
        string? terminator = null;
        NodeWalk.Any(
            nodes,
            node => node is NamesNode names && (terminator = names.Options[(int)LayoutArea.Citation].InitializeWith) is not null
        );
        return terminator;
    }

    private void Resolve(List<Trial> group)
    {
        List<List<Trial>> ambiguous = [group];
        if (_options.AddNames || ExpandsGivenNamesByCite)
            ambiguous = ResolveByNames(group);
        if (methods.HasFlag(DisambiguationMethods.Condition))
            ambiguous = ResolveByCondition(ambiguous);
        if (!YearSuffixes)
            return;
        foreach (var set in ambiguous)
        {
            var number = 0;
            foreach (var trial in set)
                trial.Work.YearSuffix = ++number;
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
                var parts = Partition(ladder.Trials, trial => Render(trial, ladder.Current, 0));
                if (parts.Count > 1)
                {
                    ladder.Keep();
                    foreach (var part in parts)
                    {
                        foreach (var trial in part)
                            trial.Work.Expansion = ladder.Kept;
                        if (part.Count > 1)
                            sets.Enqueue(ladder.For(part));
                    }

                    break;
                }

                if (ladder.Climb())
                    continue;
                unresolved.Add(ladder.Trials);
                break;
            }
        }

        return unresolved;
    }

    // One condition more is tried at a time, as long as there are conditions and cites to tell apart.
    private List<List<Trial>> ResolveByCondition(List<List<Trial>> sets)
    {
        var unresolved = new List<List<Trial>>();
        var open = new Queue<(List<Trial> Set, int Held)>(sets.Select(set => (set, 1)));
        while (open.TryDequeue(out var next))
        {
            var (set, held) = next;
            var conditions = 0;
            var parts = Partition(
                set,
                trial =>
                {
                    var text = Render(trial, trial.Work.Expansion, held);
                    conditions = Math.Max(conditions, context.ConditionsTested);
                    return text;
                }
            );
            var isLast = held >= conditions;
            if (parts.Count == 1 && !isLast)
            {
                open.Enqueue((set, held + 1));
                continue;
            }

            if (parts.Count == 1 && YearSuffixes)
            {
                unresolved.Add(set);
                continue;
            }

            foreach (var part in parts)
            {
                foreach (var trial in part)
                    trial.Work.ConditionsHeld = held;
                if (part.Count == 1)
                    continue;
                if (isLast)
                    unresolved.Add(part);
                else
                    open.Enqueue((part, held + 1));
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
            if (!byText.TryGetValue(text, out var part))
                parts.Add(byText[text] = part = []);
            part.Add(trial);
        }

        return parts;
    }

    private string Render(Trial trial, NameExpansion? expansion, int conditionsHeld)
    {
        context.BeginTrial(trial.Work, expansion, conditionsHeld);
        context.Output.Truncate(0);
        NodeRenderer.RenderAll(context.Style.Citation.Children, "", context);
        return TokenBuffer.TextOf(context.Output.Tokens);
    }
}
