using System.Xml.Linq;

namespace Citations.Csl;

/// <summary>Reads a style's XML into a <see cref="StyleTree"/> (CSL 1.0.2, Styles - Structure).</summary>
internal static class StyleReader
{
    /// <exception cref="CslException">The style is not a CSL, or says something CSL does not know.</exception>
    internal static StyleTree Read(XElement style)
    {
        var info = ReadInfo(style);
        if (info.Parent is not null && style.Child("citation") is null)
            throw style.Fault($"a dependent style of {info.Parent}, which is needed to format");
        var citation = style.Child("citation") ?? throw style.Fault("a style needs the element 'citation'");
        var bibliography = style.Child("bibliography");
        var macros = new Dictionary<string, XElement>();
        foreach (var macro in style.Elements().Where(element => element.Is("macro")))
        {
            macros[macro.Get("name") ?? throw macro.Fault("a macro needs a name")] = macro;
        }

        var ofStyle = style.InheritableNameOptions();
        NameOptions[] inherited =
        [
            citation.InheritableNameOptions().Over(ofStyle),
            bibliography is null ? ofStyle : bibliography.InheritableNameOptions().Over(ofStyle),
        ];
        var reader = new NodeReader(macros, inherited);
        var layouts = (
            Citation: ReadLayout(citation, reader, "citation"),
            Bibliography: bibliography is null ? null : ReadLayout(bibliography, reader, "bibliography")
        );
        return new()
        {
            Info = info,
            IsNoteStyle = style.Word("class", ("note", true), ("in-text", false)) ?? false,
            DefaultLocale = style.Get("default-locale") is { Length: > 0 } locale ? locale.Trim() : null,
            InheritedNames = inherited,
            Citation = layouts.Citation,
            Bibliography = layouts.Bibliography,
            PlacesYearSuffix = PlacesYearSuffix(layouts.Citation) || (layouts.Bibliography is { } list && PlacesYearSuffix(list)),
            CitationOptions = ReadCitationOptions(citation),
            BibliographyOptions = bibliography is null ? new() : ReadBibliographyOptions(bibliography),
            InitializeWithHyphen = style.Bool("initialize-with-hyphen") ?? true,
            PageRangeFormat =
                style.Word(
                    "page-range-format",
                    ("chicago", PageRangeFormat.Chicago15),
                    ("chicago-15", PageRangeFormat.Chicago15),
                    ("chicago-16", PageRangeFormat.Chicago16),
                    ("expanded", PageRangeFormat.Expanded),
                    ("minimal", PageRangeFormat.Minimal),
                    ("minimal-two", PageRangeFormat.MinimalTwo)
                ) ?? PageRangeFormat.AsIs,
            ParticleDemotion =
                style.Word(
                    "demote-non-dropping-particle",
                    ("never", ParticleDemotion.Never),
                    ("sort-only", ParticleDemotion.SortOnly),
                    ("display-and-sort", ParticleDemotion.DisplayAndSort)
                ) ?? ParticleDemotion.DisplayAndSort,
            Locales = [.. style.Elements().Where(element => element.Is("locale")).Select(LocaleReader.Read)],
        };
    }

    /// <summary>Reads what a style, dependent or not, says about itself.</summary>
    internal static StyleInfo ReadInfo(XElement style)
    {
        var info = style.Child("info");
        string? Text(string name) => info?.Child(name)?.Value.Trim() is { Length: > 0 } text ? text : null;
        return new(
            Text("id") ?? "",
            Text("title") ?? "",
            Text("title-short"),
            info?.Elements()
                .Where(element => element.Is("category"))
                .Select(element => element.Get("citation-format"))
                .FirstOrDefault(format => format is not null),
            info?.Elements().FirstOrDefault(element => element.Is("link") && element.Get("rel") == "independent-parent")?.Get("href")
        );
    }

    private static Layout ReadLayout(XElement area, NodeReader reader, string place)
    {
        var layout = area.Child("layout") ?? throw area.Fault($"{place} needs the element 'layout'");
        var nodes = reader.ReadLayout(layout, place);
        return new(
            layout.Format(),
            layout.Get("delimiter") ?? "",
            nodes,
            [.. area.Child("sort")?.Elements().Where(element => element.Is("key")).Select(key => ReadKey(key, reader)) ?? []]
        );
    }

    private static bool PlacesYearSuffix(Layout layout) =>
        NodeWalk.Any(layout.Children, static node => NodeWalk.Prints(node, TextVariable.YearSuffix));

    private static SortKey ReadKey(XElement key, NodeReader reader) =>
        new(
            key.Get("variable") is null ? default : key.Variable(),
            key.Get("macro") is { } macro ? reader.ReadMacro(key, macro)
                : key.Get("variable") is null ? throw key.Fault("a sort key needs a variable or a macro")
                : null,
            key.Word("sort", ("ascending", false), ("descending", true)) ?? false,
            new(key.Int("names-min"), key.Int("names-use-first"), key.Bool("names-use-last"))
        );

    private static CitationOptions ReadCitationOptions(XElement citation) =>
        new()
        {
            AddNames = citation.Bool("disambiguate-add-names") ?? false,
            AddGivenNames = citation.Bool("disambiguate-add-givenname") ?? false,
            AddYearSuffix = citation.Bool("disambiguate-add-year-suffix") ?? false,
            GivenNameRule =
                citation.Word(
                    "givenname-disambiguation-rule",
                    ("by-cite", GivenNameRule.ByCite),
                    ("all-names", GivenNameRule.AllNames),
                    ("all-names-with-initials", GivenNameRule.AllNamesWithInitials),
                    ("primary-name", GivenNameRule.PrimaryName),
                    ("primary-name-with-initials", GivenNameRule.PrimaryNameWithInitials)
                ) ?? GivenNameRule.ByCite,
            Collapse =
                citation.Word(
                    "collapse",
                    ("citation-number", CollapseMode.CitationNumber),
                    ("year", CollapseMode.Year),
                    ("year-suffix", CollapseMode.YearSuffix),
                    ("year-suffix-ranged", CollapseMode.YearSuffixRanged)
                ) ?? CollapseMode.None,
            CiteGroupDelimiter = citation.Get("cite-group-delimiter"),
            YearSuffixDelimiter = citation.Get("year-suffix-delimiter"),
            AfterCollapseDelimiter = citation.Get("after-collapse-delimiter"),
            NearNoteDistance = citation.Int("near-note-distance") ?? 5,
        };

    private static BibliographyOptions ReadBibliographyOptions(XElement bibliography) =>
        new()
        {
            HangingIndent = bibliography.Bool("hanging-indent") ?? false,
            SecondFieldAlign =
                bibliography.Word(
                    "second-field-align",
                    ("flush", SecondFieldAlign.Flush),
                    ("margin", SecondFieldAlign.Margin),
                    ("false", SecondFieldAlign.None)
                ) ?? SecondFieldAlign.None,
            LineSpacing = bibliography.Int("line-spacing") ?? 1,
            EntrySpacing = bibliography.Int("entry-spacing") ?? 1,
            SubsequentAuthorSubstitute = bibliography.Get("subsequent-author-substitute"),
            SubsequentAuthorRule =
                bibliography.Word(
                    "subsequent-author-substitute-rule",
                    ("complete-all", SubsequentAuthorRule.CompleteAll),
                    ("complete-each", SubsequentAuthorRule.CompleteEach),
                    ("partial-each", SubsequentAuthorRule.PartialEach),
                    ("partial-first", SubsequentAuthorRule.PartialFirst)
                ) ?? SubsequentAuthorRule.CompleteAll,
        };
}
