using System.Text;

namespace Citations.Tests;

/// <summary>All facts of references in lines that a person can read, for comparing them field by field.</summary>
internal static class ReferenceListing
{
    /// <summary>The works, with an empty line after each, and what their reader said.</summary>
    internal static string Of(ParseResult<EquatableArray<Reference>> read) =>
        string.Concat(read.Value.Select(reference => $"{Of(reference)}\n")) + Of(read.Diagnostics);

    /// <summary>One work: its id and type, then a line for each fact.</summary>
    internal static string Of(Reference reference)
    {
        StringBuilder text = new();
        text.Append('[').Append(reference.Id).Append("] ").Append(reference.Type.Term()).Append('\n');
        foreach (var (variable, value) in reference.Texts)
            Add(variable.Term(), value);
        foreach (var (variable, names) in reference.Names)
        {
            foreach (var name in names)
                Add(variable.Term(), Of(name));
        }

        foreach (var (variable, date) in reference.Dates)
            Add(variable.Term(), Of(date));
        foreach (var (name, value) in reference.Custom)
            Add("custom." + name, value.GetRawText());
        foreach (var (name, value) in reference.Extra)
            Add("extra." + name, value.GetRawText());
        return text.ToString();

        void Add(string name, string value) =>
            text.Append("  ").Append(name).Append(": ").Append(value.ReplaceLineEndings("\\n")).Append('\n');
    }

    /// <summary>A name: each part that it has in brackets.</summary>
    internal static string Of(Contributor name) =>
        string.Concat(
            new (string Part, string? Text)[]
            {
                ("family", name.Family),
                ("given", name.Given),
                ("suffix", name.Suffix),
                ("dropping", name.DroppingParticle),
                ("non-dropping", name.NonDroppingParticle),
                ("literal", name.Literal),
                ("comma-suffix", name.CommaSuffix ? "true" : null),
                ("static-ordering", name.StaticOrdering ? "true" : null),
            }
                .Concat(name.Extra.Select(field => (Part: field.Key, Text: (string?)field.Value.GetRawText())))
                .Where(part => part.Text is not null)
                .Select(part => $"[{part.Part} {part.Text}]")
        );

    private static string Of(IEnumerable<Diagnostic> diagnostics) =>
        string.Concat(
            diagnostics.Select(diagnostic =>
                $"{diagnostic.Code} {diagnostic.Severity} {diagnostic.Span?.Start}+{diagnostic.Span?.Length}: {diagnostic.Message}\n"
            )
        );

    private static string Of(PartialDate date) =>
        (date.Literal is { } words ? $"'{words}'" : date.ToString())
        + (date.IsCirca && date.Literal is not null ? " circa" : "")
        + string.Concat(date.Extra.Select(field => $" [{field.Key} {field.Value.GetRawText()}]"));
}
