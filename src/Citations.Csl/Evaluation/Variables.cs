using System.Globalization;

namespace Citations.Csl;

/// <summary>Looks up the values of variables, those the document and the processor add included.</summary>
internal static class Variables
{
    /// <summary>The text of a variable, or null if it is empty.</summary>
    internal static string? Text(StyleVariable variable, RenderContext context) =>
        context.Suppressed.Contains(variable) ? null : Value(variable, context);

    /// <summary>The short form of a variable, which some keep under a separate name; null if there is none.</summary>
    internal static string? Short(StyleVariable variable, RenderContext context) =>
        variable.Kind > VariableKind.Number
            ? null
            : variable.Text switch
            {
                TextVariable.Title => context.Work.Reference.TitleShort,
                TextVariable.ContainerTitle => context.Work.Reference.ContainerTitleShort,
                TextVariable.VolumeTitle => context.Work.Reference[TextVariable.VolumeTitleShort],
                _ => null,
            };

    /// <summary>Whether a variable of any kind has a value.</summary>
    internal static bool HasValue(StyleVariable variable, RenderContext context) =>
        variable.Kind switch
        {
            VariableKind.Name => context.Work.Names(variable.Names).Length > 0,
            VariableKind.Date => context.Work.Reference[variable.Date] is { } date
                && (date.Start is { Year: not 0 } or { Season: not Season.None } || date.Literal is not null),
            _ => Value(variable, context) is { Length: > 0 },
        };

    /// <summary>The text of a variable, whether or not it may be printed; what conditions test.</summary>
    internal static string? Value(StyleVariable variable, RenderContext context) =>
        variable.Kind switch
        {
            VariableKind.Text => Text(variable.Text, context),
            VariableKind.Number => Text(variable.Text, context)?.Trim(),
            VariableKind.Unlisted => Unlisted(variable.Name, context.Work.Reference),
            _ => null,
        };

    private static string? Text(TextVariable variable, RenderContext context) =>
        variable switch
        {
            TextVariable.Locator => context.Cite is { Locator.Length: > 0 } cited ? cited.Locator : null,
            TextVariable.CitationNumber => context.Work.Number > 0 ? context.Work.Number.ToString(CultureInfo.InvariantCulture) : null,
            TextVariable.FirstReferenceNoteNumber => context.Cite is { FirstNote: > 0 } cite
                ? cite.FirstNote.ToString(CultureInfo.InvariantCulture)
                : null,
            TextVariable.YearSuffix => context.YearSuffix,
            TextVariable.Page => WithoutLabel(context.Work.Reference.Page),
            TextVariable.PageFirst => context.Work.Reference[variable] ?? FirstPage(WithoutLabel(context.Work.Reference.Page)),
            TextVariable.Genre => ThesisWords.Of(context.Work.Reference, context.Locale) ?? context.Work.Reference.Genre,
            TextVariable.CitationLabel => context.Work.Reference[variable] ?? CitationLabel.Of(context.Work),
            _ => context.Work.Reference[variable],
        };

    // The label is the style's to print: pp. 289-303 is 289-303.
    private static string? WithoutLabel(string? pages)
    {
        if (pages is null || pages[0] is not 'p')
            return pages;
        var label = pages.AsSpan(0, pages.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? space : 0);
        return label is "p." or "pp." ? pages[label.Length..].TrimStart() : pages;
    }

    private static string? FirstPage(string? pages)
    {
        if (pages is null)
            return null;
        var end = pages.AsSpan().IndexOfAny("-–&");
        // A comma without a space is part of a number: 1,024.
        var list = pages.IndexOf(", ", StringComparison.Ordinal);
        if (list > 0 && (end < 0 || list < end))
            end = list;
        return end <= 0 ? pages : pages[..end].Trim();
    }

    private static string? Unlisted(string name, Reference reference) =>
        name == "type" ? reference.Type.Term()
        : reference.Extra[name] is { } value
            ? value.ValueKind is System.Text.Json.JsonValueKind.String or System.Text.Json.JsonValueKind.Number
                ? value.ToString()
                : null
            : null;
}
