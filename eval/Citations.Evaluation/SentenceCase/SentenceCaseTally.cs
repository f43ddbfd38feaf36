using System.Globalization;

namespace Citations.Evaluation.SentenceCase;

/// <summary>Counts titles and words that were given back letter by letter.</summary>
/// <param name="name">What is counted.</param>
internal sealed class SentenceCaseTally(string name)
{
    private int _titles;
    private int _exact;
    private int _exactInList;
    private int _named;
    private int _namedExact;
    private int _words;
    private int _lost;
    private int _kept;
    private int _differing;

    /// <summary>Adds a title: as it is, as it came back alone, and as it came back in a list.</summary>
    /// <returns>Whether it came back exactly both times.</returns>
    internal bool Add(string title, string alone, string listed)
    {
        var (lost, kept, named, words) = Compare(title, alone);
        var (listLost, listKept, _, _) = Compare(title, listed);
        var isExact = lost + kept == 0;
        _titles++;
        _words += words;
        (_lost, _kept) = (_lost + lost, _kept + kept);
        if (alone != listed)
            _differing++;
        if (isExact)
            _exact++;
        if (listLost + listKept == 0)
            _exactInList++;
        if (named)
        {
            _named++;
            if (isExact)
                _namedExact++;
        }

        return isExact && alone == listed;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {_exact}/{_titles} exact ({Percent(_exact, _titles):0.0} %), as one list {_exactInList} ({_differing} differ); with proper nouns {_namedExact}/{_named} ({Percent(_namedExact, _named):0.0} %); of {_words} words {_lost} capitals lost, {_kept} kept wrongly"
        );

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;

    // Letters and digits alone are compared: what the style does with quotation marks is none of this suite's business.
    private static (int Lost, int Kept, bool HasNames, int Words) Compare(string title, string actual)
    {
        var letters = string.Concat(actual.Where(char.IsLetterOrDigit));
        var (lost, kept, hasNames, words, end, at) = (0, 0, false, 0, 0, 0);
        foreach (var (start, length) in TitleCaseByRule.Words(title))
        {
            words++;
            var starts = end == 0 || title.AsSpan(end, start - end).ContainsAny(":.?!—");
            end = start + length;
            var word = title.AsSpan(start, length);
            hasNames |= !starts && char.IsUpper(word[0]) && length > 1 && !word[1..].ContainsAnyInRange('A', 'Z');
            for (var i = 0; i < length; i++)
            {
                if (!char.IsLetterOrDigit(word[i]))
                    continue;
                var given = at < letters.Length ? letters[at++] : '\0';
                if (given == word[i] || (i == 0 && starts && char.ToUpperInvariant(given) == char.ToUpperInvariant(word[i])))
                    continue;
                if (char.IsUpper(given))
                    kept++;
                else
                    lost++;
            }
        }

        return (lost, kept, hasNames, words);
    }
}
