using System.Collections.Frozen;

namespace Citations.Formats.BibTeX;

/// <summary>
/// Editors whose role a field beside them names (BibLaTeX manual, 2.3.6): <c>editora = {Moreau, Carla}, editoratype = {compiler}</c>.
/// A role that is not a variable of CSL, such as a redactor's, stays where it is.
/// </summary>
internal static class BibTeXRoles
{
    private const string Suffix = "type";

    private static readonly (string Word, NameVariable Variable)[] Roles =
    [
        ("editor", NameVariable.Editor),
        ("compiler", NameVariable.Compiler),
        ("collaborator", NameVariable.Contributor),
        ("organizer", NameVariable.Organizer),
        ("director", NameVariable.Director),
        ("producer", NameVariable.Producer),
    ];

    // Of recordings; biblatex-apa reads them, and what has such persons is written with their own fields.
    private static readonly (string Word, NameVariable Variable)[] OfRecordings =
    [
        ("host", NameVariable.Host),
        ("execproducer", NameVariable.ExecutiveProducer),
        ("executiveproducer", NameVariable.ExecutiveProducer),
        ("writer", NameVariable.ScriptWriter),
        ("scriptwriter", NameVariable.ScriptWriter),
        ("creator", NameVariable.SeriesCreator),
        ("seriescreator", NameVariable.SeriesCreator),
        ("narrator", NameVariable.Narrator),
        ("guest", NameVariable.Guest),
        ("performer", NameVariable.Performer),
        ("composer", NameVariable.Composer),
        ("interviewer", NameVariable.Interviewer),
        ("chair", NameVariable.Chair),
        ("curator", NameVariable.Curator),
    ];

    private static readonly string[] More = ["editora", "editorb", "editorc"];
    private static readonly FrozenSet<string> Fields = ["editor", .. More];
    private static readonly FrozenDictionary<string, NameVariable> Variables = Roles
        .Concat(OfRecordings)
        .ToFrozenDictionary(role => role.Word, role => role.Variable, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<NameVariable, string> Words = Roles
        .Where(role => role.Variable != NameVariable.Editor)
        .ToFrozenDictionary(role => role.Variable, role => role.Word);

    /// <summary>The variable of the persons in a field, where their role is known.</summary>
    internal static bool TryRead(BibTeXEntry entry, string field, out NameVariable variable)
    {
        variable = default;
        return Fields.Contains(field)
            && (entry[field + Suffix] ?? Annotated(entry[field + BibTeXAnnotations.Suffix])) is { } role
            && Variables.TryGetValue(role.Trim(), out variable);
    }

    /// <summary>Whether a field names the role of persons that are read by it.</summary>
    internal static bool IsRole(BibTeXEntry entry, string field) =>
        PersonsOf(field) is { } persons && entry[persons] is not null && TryRead(entry, persons, out _);

    private static string? PersonsOf(string field) =>
        field.EndsWith(Suffix, StringComparison.Ordinal) ? field[..^Suffix.Length]
        : field.EndsWith(BibTeXAnnotations.Suffix, StringComparison.Ordinal) ? field[..^BibTeXAnnotations.Suffix.Length]
        : null;

    private static string? Annotated(string? annotation) => annotation is null ? null : BibTeXAnnotations.SharedWord(annotation);

    /// <summary>The fields of BibLaTeX that persons are written to: the persons' own, and one that names their role or null.</summary>
    internal static (string Field, (string Field, string Role)? Type) Write(NameVariable variable, Reference reference)
    {
        if (!Words.TryGetValue(variable, out var role))
            return (BibTeXFields.FieldOf(variable), null);
        // Each of the roles that a work has takes the next field that nothing else is kept under.
        var place = reference.Names.Keys.TakeWhile(other => other != variable).Count(Words.ContainsKey);
        var free = More.Where(field => reference.Extra[field] is null && reference.Extra[field + Suffix] is null).ElementAtOrDefault(place);
        return free is null ? (BibTeXFields.FieldOf(variable), null) : (free, (free + Suffix, role));
    }
}
