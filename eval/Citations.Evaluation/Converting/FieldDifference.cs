using System.Text.Json;

namespace Citations.Evaluation.Converting;

/// <summary>A fact that a work has otherwise after it was written and read back.</summary>
/// <param name="Field">The fact, by its CSL term; <c>custom.</c>, <c>extra.</c> and <c>author.</c> before a name for facts beyond
/// CSL.</param>
/// <param name="Before">What was written; null where the format invented it.</param>
/// <param name="After">What came back; null where it is lost.</param>
internal sealed record FieldDifference(string Field, string? Before, string? After)
{
    internal string Kind =>
        Before is null ? "invented"
        : After is null ? "lost"
        : "changed";

    public override string ToString() => $"{Field} {Kind}: '{Before}' -> '{After}'";

    /// <summary>All differences, field by field, by means of their own: the loss report of the library is not asked.</summary>
    internal static IEnumerable<FieldDifference> Between(Reference work, Reference again)
    {
        IEnumerable<FieldDifference> fields =
        [
            new("id", work.Id, again.Id),
            new("type", work.Type.Term(), again.Type.Term()),
            .. work.Texts.Keys.Union(again.Texts.Keys).Select(key => new FieldDifference(key.Term(), work[key], again[key])),
            .. work
                .Names.Keys.Union(again.Names.Keys)
                .SelectMany(key =>
                    Bags(
                            key.Term(),
                            [.. work[key].SelectMany(name => name.Extra)],
                            work[key].Count == again[key].Count ? [.. again[key].SelectMany(name => name.Extra)] : []
                        )
                        .Prepend(new(key.Term(), Words(work[key]), Words(again[key])))
                ),
            .. work.Dates.Keys.Union(again.Dates.Keys).Select(key => new FieldDifference(key.Term(), Words(work[key]), Words(again[key]))),
            .. Bags("custom", work.Custom, again.Custom),
            .. Bags("extra", work.Extra, again.Extra),
        ];
        return fields.Where(field => Bare(field.Before) != Bare(field.After));
    }

    // What keeps its case in a title is marked by some formats: RNA comes back as a word that no style changes.
    private static string? Bare(string? text) =>
        text?.Replace("<span class=\"nocase\">", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal);

    /// <summary>
    /// Whether two lists of names are the same but for what is told apart within a surname: <c>van | Dam</c> and <c>van Dam</c>, a name
    /// that is not taken apart and that of a group.
    /// </summary>
    internal static bool AreSameNames(string before, string after) =>
        new[] { Joined(before, withFamily: true), Joined(before, withFamily: false) }.Intersect([
            Joined(after, withFamily: true),
            Joined(after, withFamily: false),
        ])
            .Any();

    private static string Joined(string names, bool withFamily) =>
        string.Join(
            "; ",
            names
                .Split("; ")
                .Select(name => name.Trim('[', ']').Split(" | "))
                .Select(parts =>
                    parts is [var dropping, var particle, var family, var given, var suffix]
                        ? Joined(
                            " | ",
                            Joined(" ", withFamily ? dropping : "", particle, family),
                            Joined(" ", given, withFamily ? "" : dropping),
                            suffix
                        )
                        : parts[0]
                )
        );

    private static string Joined(string between, params IEnumerable<string> parts) =>
        string.Join(between, parts.Select(part => part.Trim()).Where(part => part.Length > 0));

    private static IEnumerable<FieldDifference> Bags(
        string owner,
        IReadOnlyCollection<KeyValuePair<string, JsonElement>> before,
        IReadOnlyCollection<KeyValuePair<string, JsonElement>> after
    ) =>
        before
            .Concat(after)
            .Select(field => field.Key)
            .Distinct()
            .Select(name => new FieldDifference($"{owner}.{name}", Words(name, before), Words(name, after)));

    private static string? Words(string name, IReadOnlyCollection<KeyValuePair<string, JsonElement>> bag) =>
        bag.Where(field => field.Key == name).Select(field => JsonSerializer.Serialize(field.Value)).ToList() is { Count: > 0 } values
            ? string.Join(" | ", values)
            : null;

    private static string? Words(EquatableArray<Contributor> names) =>
        names.IsEmpty
            ? null
            : string.Join(
                "; ",
                names.Select(name =>
                    name.Literal is { } literal
                        ? $"[{literal}]"
                        : string.Join(
                            " | ",
                            new[] { name.DroppingParticle, name.NonDroppingParticle, name.Family, name.Given, name.Suffix }.Select(part =>
                                part ?? ""
                            )
                        )
                )
            );

    private static string? Words(PartialDate? date) =>
        date is null ? null : $"{date}{string.Concat(date.Extra.Select(field => $" {field.Key}={field.Value}"))}";
}
