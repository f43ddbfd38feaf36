using System.Text.RegularExpressions;

namespace Citations.Csl;

/// <summary>
/// Variables in the note field, as reference managers write what they have no field for: <c>{:original-date:1900}</c>
/// anywhere, or lines <c>original-date: 1900</c> at the start (a convention of citeproc-js). A variable that has a value keeps it.
/// </summary>
internal static partial class NoteFields
{
    internal static Reference Read(Reference reference)
    {
        if (reference.Note is not { } note || !note.Contains(':', StringComparison.Ordinal)) return reference;
        var (changed, rest) = (reference, note);
        foreach (var match in Braced.EnumerateMatches(note))
        {
            var field = note.AsSpan(match.Index + 2, match.Length - 3);
            changed = Set(changed, field[..field.IndexOf(':')], field[(field.IndexOf(':') + 1)..].Trim().ToString());
        }

        rest = Braced.Replace(rest, "");
        var lines = rest.Split('\n');
        var fields = 0;
        while (fields < lines.Length && Line.Match(lines[fields]) is { Success: true } match && IsVariable(match.Groups["name"].ValueSpan))
        {
            changed = Set(changed, match.Groups["name"].ValueSpan, match.Groups["value"].Value);
            fields++;
        }

        var remaining = string.Join('\n', lines[fields..]);
        return remaining == note ? changed : changed with { Note = remaining.Trim() };
    }

    private static bool IsVariable(ReadOnlySpan<char> name) =>
        name is "type" || StyleVariable.Of(name.ToString()).Kind != VariableKind.Unlisted;

    private static Reference Set(Reference reference, ReadOnlySpan<char> name, string value)
    {
        if (name is "type") return Vocabulary.TryParse(value, out ReferenceType type) ? reference with { Type = type } : reference;
        var variable = StyleVariable.Of(name.ToString());
        switch (variable.Kind)
        {
            case VariableKind.Text or VariableKind.Number when reference[variable.Text] is null:
                return reference with { Texts = reference.Texts.With(variable.Text, value) };
            case VariableKind.Name:
                return reference with { Names = reference.Names.With(variable.Names, [.. reference[variable.Names], Name(value)]) };
            case VariableKind.Date when NoteDate.TryRead(value) is { } date:
                return reference with { Dates = reference.Dates.With(variable.Date, date) };
            default:
                return reference;
        }
    }

    private static Contributor Name(string value)
    {
        var separator = value.IndexOf("||", StringComparison.Ordinal);
        return separator < 0
            ? Contributor.Organization(value)
            : Contributor.Person(value[..separator].Trim(), value[(separator + 2)..].Trim());
    }

    [GeneratedRegex(@"\{:[-_a-zA-Z]+:[^}]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Braced { get; }

    [GeneratedRegex(@"^(?<name>[-_a-zA-Z]+): *(?<value>.*?)\s*$", RegexOptions.None, 100)]
    private static partial Regex Line { get; }
}
