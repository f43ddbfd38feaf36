using System.Globalization;

namespace Citations.Csl;

/// <summary>
/// The words, dates and habits of a language: locale files and a style's own <c>cs:locale</c> elements laid over each
/// other in the order of CSL 1.0.2, Locale Fallback.
/// </summary>
internal sealed class Locale
{
    private readonly Dictionary<(string Name, TermForm Form), Term> _terms = [];

    /// <param name="language">The language of the output, such as <c>de-AT</c>.</param>
    /// <param name="layers">The layers, the weakest first.</param>
    internal Locale(string language, IEnumerable<LocaleFile> layers)
    {
        Language = language;
        Culture = CultureOf(language);
        KeepsParticles = language.Split('-')[0].ToLowerInvariant() is "fr" or "ru" or "cs";
        Dictionary<(string, TermGender), Term> ordinals = [];
        foreach (var layer in layers)
        {
            // One ordinal suffix of a layer replaces all suffixes of the layers below, not the words (CSL 1.0.2, Ordinal Suffixes).
            if (Array.Exists(layer.Terms, static term => Ordinals.IsSuffix(term.Name)))
            {
                foreach (var (name, gender) in ordinals.Keys.Where(static key => Ordinals.IsSuffix(key.Item1)).ToArray())
                    ordinals.Remove((name, gender));
            }

            foreach (var term in layer.Terms)
            {
                if (Ordinals.IsOrdinal(term.Name))
                    ordinals[(term.Name, term.GenderForm)] = term;
                else
                    _terms[(term.Name, term.Form)] = term;
            }

            (TextDate, TextDateDelimiter) = layer.TextDate is null
                ? (TextDate, TextDateDelimiter)
                : (layer.TextDate, layer.TextDateDelimiter);
            (NumericDate, NumericDateDelimiter) = layer.NumericDate is null
                ? (NumericDate, NumericDateDelimiter)
                : (layer.NumericDate, layer.NumericDateDelimiter);
            PunctuationInQuote = layer.PunctuationInQuote ?? PunctuationInQuote;
            LimitDayOrdinalsToDay1 = layer.LimitDayOrdinalsToDay1 ?? LimitDayOrdinalsToDay1;
        }

        Ordinals = new(ordinals);
        Quotes = new(Text("open-quote"), Text("close-quote"), Text("open-inner-quote"), Text("close-inner-quote"));
        And = Text("and");
        PageRangeDelimiter = Find("page-range-delimiter", TermForm.Long)?.Single ?? "–";
    }

    internal string Language { get; }

    /// <summary>Whether a locale file, or the style itself, has words of the language.</summary>
    internal bool IsKnown { get; init; } = true;

    /// <summary>The rules for letters and for sorting.</summary>
    internal CultureInfo Culture { get; }

    internal Ordinals Ordinals { get; }

    internal QuoteMarks Quotes { get; }

    /// <summary>The word for and.</summary>
    internal string And { get; }

    internal string PageRangeDelimiter { get; }

    internal DatePart[] TextDate { get; } = [];

    internal string TextDateDelimiter { get; } = "";

    internal DatePart[] NumericDate { get; } = [];

    internal string NumericDateDelimiter { get; } = "";

    internal bool PunctuationInQuote { get; }

    internal bool LimitDayOrdinalsToDay1 { get; }

    /// <summary>Whether a line does not break between a particle and the name it belongs to (a convention of citeproc-js).</summary>
    internal bool KeepsParticles { get; }

    internal static bool IsEnglishTag(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
        && (language.Length == 2 || !char.IsAsciiLetter(language[2]) || language.Equals("eng", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The term in a form or the form it falls back to: verb-short to verb, symbol to short, both to long (CSL 1.0.2, Terms).
    /// </summary>
    internal Term? Find(string name, TermForm form)
    {
        while (true)
        {
            if (_terms.TryGetValue((name, form), out var term))
                return term;
            if (form == TermForm.Long)
                return null;
            form = form switch
            {
                TermForm.VerbShort => TermForm.Verb,
                TermForm.Symbol => TermForm.Short,
                _ => TermForm.Long,
            };
        }
    }

    /// <summary>The words of a term, or nothing where no layer has it.</summary>
    internal string Text(string name, TermForm form = TermForm.Long, bool plural = false) =>
        Find(name, form) is { } term
            ? plural
                ? term.Multiple
                : term.Single
            : "";

    /// <summary>The gender of a noun, which its long form holds.</summary>
    internal TermGender GenderOf(string name) => Find(name, TermForm.Long)?.Gender ?? TermGender.Neuter;

    /// <summary>The words of the language for the kinds of locators, in all forms and numbers, each with the kind that it names.</summary>
    internal Dictionary<string, string> LocatorWords()
    {
        Dictionary<string, string> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (var kind in LocatorLabel.Kinds)
        {
            foreach (var form in (TermForm[])[TermForm.Long, TermForm.Short, TermForm.Symbol])
            {
                if (!_terms.TryGetValue((kind, form), out var term))
                    continue;
                foreach (var word in (string[])[term.Single, term.Multiple])
                {
                    if (word.Trim() is { Length: > 0 } text)
                        words.TryAdd(text, kind);
                }
            }
        }

        return words;
    }

    private static CultureInfo CultureOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
