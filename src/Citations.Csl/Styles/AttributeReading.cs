using System.Globalization;
using System.Xml.Linq;

namespace Citations.Csl;

/// <summary>Reads the values of attributes; a value a style may not have is a fault of its line.</summary>
internal static class AttributeReading
{
    internal static bool? Bool(this XElement element, string attribute) =>
        element.Get(attribute)?.Trim() switch
        {
            null or "" => null,
            "true" => true,
            "false" => false,
            var other => throw element.Fault($"expected 'true' or 'false' for {attribute} and found '{other}'"),
        };

    internal static int? Int(this XElement element, string attribute) =>
        element.Get(attribute)?.Trim() switch
        {
            null or "" => null,
            var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            var other => throw element.Fault($"expected a number for {attribute} and found '{other}'"),
        };

    /// <summary>The value of an attribute by a table of its words; null if it is not set.</summary>
    internal static T? Word<T>(this XElement element, string attribute, params ReadOnlySpan<(string Word, T Value)> table)
        where T : struct
    {
        var text = element.Get(attribute)?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        foreach (var (word, value) in table)
        {
            if (word == text)
                return value;
        }

        var words = new List<string>();
        foreach (var (word, _) in table)
            words.Add(word);
        throw element.Fault($"expected one of {string.Join(", ", words)} for {attribute} and found '{text}'");
    }

    /// <summary>The words of an attribute that holds a list.</summary>
    internal static string[] Words(this XElement element, string attribute) =>
        element.Get(attribute)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    internal static StyleVariable Variable(this XElement element) =>
        element.Get("variable") is { Length: > 0 } name
            ? StyleVariable.Of(name.Trim())
            : throw element.Fault($"{element.Name.LocalName} names no variable");

    internal static TermForm TermForm(this XElement element) =>
        element.Word(
            "form",
            ("long", Csl.TermForm.Long),
            ("short", Csl.TermForm.Short),
            ("verb", Csl.TermForm.Verb),
            ("verb-short", Csl.TermForm.VerbShort),
            ("symbol", Csl.TermForm.Symbol),
            ("static", Csl.TermForm.Long)
        ) ?? Csl.TermForm.Long;

    /// <summary>Formatting, affixes, quotes, display, text case and strip-periods.</summary>
    internal static NodeFormat Format(this XElement element)
    {
        var format = new NodeFormat
        {
            Prefix = element.Get("prefix") ?? "",
            Suffix = element.Get("suffix") ?? "",
            Style = element.Style(),
            Quotes = element.Bool("quotes") ?? false,
            StripPeriods = element.Bool("strip-periods") ?? false,
            Case =
                element.Word(
                    "text-case",
                    ("lowercase", TextCase.Lowercase),
                    ("uppercase", TextCase.Uppercase),
                    ("capitalize-first", TextCase.CapitalizeFirst),
                    ("capitalize-all", TextCase.CapitalizeAll),
                    ("sentence", TextCase.Sentence),
                    ("title", TextCase.Title),
                    ("none", TextCase.None),
                    ("normal", TextCase.None)
                ) ?? TextCase.None,
            Display = element.Word(
                "display",
                ("block", TextDisplay.Block),
                ("left-margin", TextDisplay.LeftMargin),
                ("right-inline", TextDisplay.RightInline),
                ("indent", TextDisplay.Indent)
            ),
        };
        return format == NodeFormat.None ? NodeFormat.None : format;
    }

    private static TextStyle Style(this XElement element) =>
        (
            element.Word("font-style", ("normal", TextStyle.Upright), ("italic", TextStyle.Italic), ("oblique", TextStyle.Oblique))
            ?? TextStyle.None
        )
        | (element.Word("font-variant", ("normal", TextStyle.NormalVariant), ("small-caps", TextStyle.SmallCaps)) ?? TextStyle.None)
        | (
            element.Word("font-weight", ("normal", TextStyle.NormalWeight), ("bold", TextStyle.Bold), ("light", TextStyle.Light))
            ?? TextStyle.None
        )
        | (element.Word("text-decoration", ("none", TextStyle.NoUnderline), ("underline", TextStyle.Underline)) ?? TextStyle.None)
        | (
            element.Word("vertical-align", ("baseline", TextStyle.Baseline), ("sup", TextStyle.Superscript), ("sub", TextStyle.Subscript))
            ?? TextStyle.None
        );
}
