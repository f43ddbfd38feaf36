using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using StyleSheet = DocumentFormat.OpenXml.Wordprocessing.Styles;

namespace Citations.Word;

/// <summary>
/// What a new document needs before the first paragraph: letter paper with margins of an inch, 12-point Times New Roman, today's layout.
/// </summary>
internal static class BlankDocument
{
    private const string DefaultFont = "Times New Roman";

    internal static Body Body() =>
        new(
            new SectionProperties(
                new PageSize { Width = 12240, Height = 15840 },
                new PageMargin
                {
                    Top = 1440,
                    Right = 1440,
                    Bottom = 1440,
                    Left = 1440,
                    Header = 720,
                    Footer = 720,
                    Gutter = 0,
                }
            )
        );

    internal static StyleSheet Styles() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = DefaultFont,
                            HighAnsi = DefaultFont,
                            EastAsia = DefaultFont,
                            ComplexScript = DefaultFont,
                        },
                        new FontSize { Val = "24" },
                        new FontSizeComplexScript { Val = "24" }
                    )
                ),
                new ParagraphPropertiesDefault()
            ),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            }
        );

    // Without the mode Word lays the document out as Word 2007 did, and says so in its title bar.
    internal static Settings Settings() =>
        new(
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = new StringValue("15"),
                }
            )
        );
}
