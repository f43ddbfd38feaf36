using System.Xml.Linq;

namespace Citations.Csl;

/// <summary>Reads <c>cs:locale</c>, of a locale file or inside a style (CSL 1.0.2, Locale Files - Structure).</summary>
internal static class LocaleReader
{
    internal static LocaleFile Read(XElement locale)
    {
        var (text, numeric) = (Date(locale, "text"), Date(locale, "numeric"));
        return new(locale.Attribute(XNamespace.Xml + "lang")?.Value is { Length: > 0 } language ? language.Trim() : null)
        {
            Terms = [.. locale.Child("terms")?.Elements().Where(element => element.Is("term")).Select(ReadTerm) ?? []],
            TextDate = text?.DateParts(),
            TextDateDelimiter = text?.Get("delimiter") ?? "",
            NumericDate = numeric?.DateParts(),
            NumericDateDelimiter = numeric?.Get("delimiter") ?? "",
            PunctuationInQuote = Option(locale, "punctuation-in-quote"),
            LimitDayOrdinalsToDay1 = Option(locale, "limit-day-ordinals-to-day-1"),
        };
    }

    private static XElement? Date(XElement locale, string form) =>
        locale.Elements().FirstOrDefault(element => element.Is("date") && element.Get("form") == form);

    private static bool? Option(XElement locale, string name)
    {
        bool? option = null;
        foreach (var options in locale.Elements())
        {
            if (options.Is("style-options"))
                option = options.Bool(name) ?? option;
        }

        return option;
    }

    private static Term ReadTerm(XElement term)
    {
        var single = Text(term.Child("single")) ?? (term.Child("multiple") is null ? Text(term)! : "");
        return new(
            Term.NameOf(term.Get("name") ?? throw term.Fault("a term needs a name")),
            term.TermForm(),
            single,
            Text(term.Child("multiple")) ?? single,
            Gender(term, "gender"),
            Gender(term, "gender-form"),
            term.Word(
                "match",
                ("last-digit", OrdinalMatch.LastDigit),
                ("last-two-digits", OrdinalMatch.LastTwoDigits),
                ("whole-number", OrdinalMatch.WholeNumber)
            ) ?? OrdinalMatch.Default
        );
    }

    // Lines break in a term because a person broke them, not because they should be printed so.
    private static string? Text(XElement? element) =>
        element?.Value is not { } text ? null : XmlSource.Unescape(text.Contains('\n', StringComparison.Ordinal) ? text.Trim() : text);

    private static TermGender Gender(XElement term, string attribute) =>
        term.Word(attribute, ("feminine", TermGender.Feminine), ("masculine", TermGender.Masculine), ("neuter", TermGender.Neuter))
        ?? TermGender.Neuter;
}
