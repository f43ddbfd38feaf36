using Citations.Matching;

namespace Citations.Formats;

/// <summary>One reference made of several that describe one work, and where each of its facts comes from.</summary>
/// <param name="Reference">The merged reference.</param>
/// <param name="Origins">Of each fact, by its CSL term, the id of the reference it was taken from.</param>
/// <param name="Conflicts">Facts in which the references differ, by their CSL term; the merged one has the first's, or the fuller
/// one.</param>
public sealed record MergedReference(Reference Reference, IReadOnlyDictionary<string, string> Origins, EquatableArray<string> Conflicts)
{
    /// <summary>
    /// Merges references field by field. The first with a fact gives it, except that a fuller name list, a more precise date and a more
    /// specific type win.
    /// </summary>
    /// <param name="references">The references, the one to trust most first; one at least.</param>
    /// <exception cref="ArgumentException">There are no references.</exception>
    public static MergedReference Of(IEnumerable<Reference> references)
    {
        var sources = references.ToList();
        if (sources.Count == 0)
            throw new ArgumentException("There is nothing to merge.", nameof(references));
        var builder = new ReferenceBuilder { Id = sources[0].Id };
        var origins = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = sources[0].Id };
        List<string> conflicts = [];

        var type = sources.FirstOrDefault(source => source.Type != ReferenceType.Document) ?? sources[0];
        (builder.Type, origins["type"]) = (type.Type, type.Id);
        foreach (var variable in sources.SelectMany(source => source.Texts.Keys).Distinct())
            builder[variable] = Take(variable.Term(), source => source[variable], SameText, text => 0);
        foreach (var variable in sources.SelectMany(source => source.Names.Keys).Distinct())
            builder[variable] =
                Take(
                    variable.Term(),
                    source => source.Names.TryGetValue(variable, out var names) ? names : (EquatableArray<Contributor>?)null,
                    (a, b) => a == b,
                    Fullness
                ) ?? default;
        foreach (var variable in sources.SelectMany(source => source.Dates.Keys).Distinct())
            builder[variable] = Take(variable.Term(), source => source[variable], (a, b) => a == b, Precision);
        builder.Custom = FieldBag.Of(Enumerable.Reverse(sources).SelectMany(source => source.Custom));
        foreach (var (name, value) in FieldBag.Of(Enumerable.Reverse(sources).SelectMany(source => source.Extra)))
            builder.Keep(name, value);
        return new(builder.Build(), origins, conflicts.ToEquatableArray());

        T? Take<T>(string term, Func<Reference, T?> valueOf, Func<T, T, bool> areSame, Func<T, int> weight)
        {
            var found = sources.Select(source => (source.Id, Value: valueOf(source))).Where(pair => pair.Value is not null).ToList();
            var best = found.MaxBy(pair => weight(pair.Value!));
            if (found.Exists(pair => !areSame(pair.Value!, best.Value!)))
                conflicts.Add(term);
            origins[term] = best.Id;
            return best.Value;
        }
    }

    private static bool SameText(string a, string b) => TextFolding.Fold(a) == TextFolding.Fold(b);

    private static int Fullness(EquatableArray<Contributor>? names) =>
        names is null ? 0 : (names.Value.Count * 1000) + Math.Min(999, names.Value.Sum(name => name.ToString().Length));

    private static int Precision(PartialDate date) =>
        date.Start is not { } start ? 0
        : start.Day > 0 ? 3
        : start.Month > 0 || start.Season != Season.None ? 2
        : 1;
}
