using System.Xml.Linq;

namespace Citations.Csl;

/// <summary>Reads the attributes of names.</summary>
internal static class NameReading
{
    /// <summary>The attributes of <c>cs:name</c> on an element that hands them down, where two have longer names.</summary>
    internal static NameOptions InheritableNameOptions(this XElement element) =>
        element.Options(form: "name-form", delimiter: "name-delimiter");

    /// <summary>The attributes of <c>cs:name</c>.</summary>
    internal static NameOptions NameOptions(this XElement element) => element.Options(form: "form", delimiter: "delimiter");

    private static NameOptions Options(this XElement element, string form, string delimiter)
    {
        if (!element.HasAttributes)
            return Csl.NameOptions.None;
        return new()
        {
            And = element.Word("and", ("text", NameConjunction.Text), ("symbol", NameConjunction.Symbol)),
            Delimiter = element.Get(delimiter),
            NamesDelimiter = element.Get("names-delimiter"),
            DelimiterPrecedesEtAl = Precedes(element, "delimiter-precedes-et-al"),
            DelimiterPrecedesLast = Precedes(element, "delimiter-precedes-last"),
            EtAlMin = element.Int("et-al-min"),
            EtAlUseFirst = element.Int("et-al-use-first"),
            EtAlSubsequentMin = element.Int("et-al-subsequent-min"),
            EtAlSubsequentUseFirst = element.Int("et-al-subsequent-use-first"),
            EtAlUseLast = element.Bool("et-al-use-last"),
            Form = element.Word(form, ("long", NameForm.Long), ("short", NameForm.Short), ("count", NameForm.Count)),
            Initialize = element.Bool("initialize"),
            InitializeWith = element.Get("initialize-with"),
            Order = element.Word("name-as-sort-order", ("first", NameOrder.FirstInverted), ("all", NameOrder.AllInverted)),
            SortSeparator = element.Get("sort-separator"),
        };
    }

    private static DelimiterPrecedes? Precedes(XElement element, string attribute) =>
        element.Word(
            attribute,
            ("contextual", DelimiterPrecedes.Contextual),
            ("after-inverted-name", DelimiterPrecedes.AfterInvertedName),
            ("always", DelimiterPrecedes.Always),
            ("never", DelimiterPrecedes.Never)
        );
}
