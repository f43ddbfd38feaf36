using System.Globalization;
using Citations.Csl;
using Citations.Styles;

namespace Citations.Evaluation.Csl;

/// <summary>What a bibliography says about its layout, a line for each parameter in the order of their names.</summary>
internal static class CslBibliographyHeader
{
    internal static string Render(IEnumerable<ReferenceListEntry> entries, CslStyle style)
    {
        var options = style.Tree.BibliographyOptions;
        (string Name, string? Value)[] parameters =
        [
            ("bibend", "</div>"),
            ("bibliography_errors", ""),
            ("bibstart", "<div class=\"csl-bib-body\">\n"),
            ("done", "false"),
            ("entry_ids", string.Join(',', entries.Select(entry => entry.Id))),
            ("entryspacing", options.EntrySpacing.ToString(CultureInfo.InvariantCulture)),
            ("hangingindent", options.HangingIndent ? "true" : null),
            ("linespacing", options.LineSpacing.ToString(CultureInfo.InvariantCulture)),
            ("maxoffset", entries.Select(Offset).DefaultIfEmpty().Max().ToString(CultureInfo.InvariantCulture)),
            (
                "second-field-align",
                options.SecondFieldAlign switch
                {
                    SecondFieldAlign.Flush => "flush",
                    SecondFieldAlign.Margin => "margin",
                    _ => "false",
                }
            ),
        ];
        return string.Join(
            '\n',
            parameters.Where(parameter => parameter.Value is not null).Select(parameter => $"{parameter.Name}: {parameter.Value}")
        );
    }

    private static int Offset(ReferenceListEntry entry) =>
        entry.Text.Nodes.OfType<DisplaySpan>().FirstOrDefault(span => span.Display == TextDisplay.LeftMargin) is { } margin
            ? new RichText([margin]).ToPlainText().Length
            : 0;
}
