using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using StyleSheet = DocumentFormat.OpenXml.Wordprocessing.Styles;

namespace Citations.Word;

/// <summary>
/// The ids of the Word styles of a reference list in one document. A style that the document has by name is used as it is,
/// so that an author's own look stays; one that it lacks is added.
/// </summary>
internal sealed record ListStyles(string Heading, string Entry, string Link)
{
    internal static ListStyles In(MainDocumentPart main)
    {
        var part = main.StyleDefinitionsPart ?? main.AddNewPart<StyleDefinitionsPart>();
        var styles = part.Styles ??= new StyleSheet();
        var normal = styles
            .Elements<Style>()
            .FirstOrDefault(style => style.Default?.Value == true && style.Type?.Value == StyleValues.Paragraph)
            ?.StyleId;
        return new(
            IdOf("Reference List Heading", StyleValues.Paragraph, normal, HeadingLook),
            IdOf("Reference List Entry", StyleValues.Paragraph, normal, EntryLook),
            IdOf("Hyperlink", StyleValues.Character, null, LinkLook)
        );

        string IdOf(string name, StyleValues type, StringValue? basedOn, Func<OpenXmlElement[]> look)
        {
            var present = styles
                .Elements<Style>()
                .FirstOrDefault(style =>
                    style.Type?.Value == type && string.Equals(style.StyleName?.Val, name, StringComparison.OrdinalIgnoreCase)
                );
            if (present?.StyleId?.Value is { } id)
                return id;

            id = name.Replace(" ", "", StringComparison.Ordinal);
            while (styles.Elements<Style>().Any(style => style.StyleId?.Value == id))
                id += "1";
            var added = new Style
            {
                Type = type,
                StyleId = id,
                CustomStyle = type == StyleValues.Paragraph ? true : null,
            };
            added.AppendChild(new StyleName { Val = name });
            if (basedOn is not null)
                added.AppendChild(new BasedOn { Val = basedOn });
            added.Append(look());
            styles.AppendChild(added);
            return id;
        }
    }

    private static OpenXmlElement[] HeadingLook() =>
        [
            new PrimaryStyle(),
            new StyleParagraphProperties(
                new KeepNext(),
                DoubleSpacing(),
                new Justification { Val = JustificationValues.Center },
                new OutlineLevel { Val = 0 }
            ),
            new StyleRunProperties(new Bold(), new BoldComplexScript()),
        ];

    private static OpenXmlElement[] EntryLook() =>
        [
            new PrimaryStyle(),
            // half an inch, in twentieths of a point
            new StyleParagraphProperties(DoubleSpacing(), new Indentation { Left = "720", Hanging = "720" }),
        ];

    private static OpenXmlElement[] LinkLook() =>
        [
            new UIPriority { Val = 99 },
            new UnhideWhenUsed(),
            new StyleRunProperties(
                new Color { Val = "0563C1", ThemeColor = ThemeColorValues.Hyperlink },
                new Underline { Val = UnderlineValues.Single }
            ),
        ];

    // Two lines of 240 each, and nothing between paragraphs.
    private static SpacingBetweenLines DoubleSpacing() =>
        new()
        {
            Before = "0",
            After = "0",
            Line = "480",
            LineRule = LineSpacingRuleValues.Auto,
        };
}
