using System.Collections.Frozen;

namespace Citations.Canonical;

/// <summary>Words that say again what a number counts: <c>Vol. 3</c>, <c>No. 3</c>, <c>pp. 1-2</c>, <c>2 vols.</c></summary>
internal static class NumberLabels
{
    private static readonly System.Buffers.SearchValues<char> RomanDigits = System.Buffers.SearchValues.Create("IVXLCDMivxlcdm");

    internal static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Volume = Set(
        "vol",
        "vols",
        "volume",
        "volumes",
        "v",
        "bd",
        "bde",
        "band",
        "bände",
        "t",
        "tome",
        "tom",
        "tomo",
        "volumen",
        "jg",
        "jahrgang",
        "volym"
    );

    internal static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Issue = Set(
        "no",
        "nos",
        "nr",
        "nrs",
        "num",
        "number",
        "numbers",
        "issue",
        "issues",
        "iss",
        "heft",
        "h",
        "n",
        "nº",
        "n°",
        "№",
        "n.º",
        "fasc",
        "fascicule",
        "número",
        "numéro"
    );

    internal static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Series = Set(
        "vol",
        "vols",
        "volume",
        "v",
        "bd",
        "band",
        "no",
        "nos",
        "nr",
        "num",
        "number",
        "n",
        "nº",
        "n°",
        "№"
    );

    internal static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Page = Set(
        "p",
        "pp",
        "pg",
        "pgs",
        "page",
        "pages",
        "s",
        "seite",
        "seiten",
        "pág",
        "págs",
        "pag",
        "página",
        "páginas",
        "с",
        "стр"
    );

    internal static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Chapter = Set(
        "chap",
        "chapter",
        "ch",
        "kap",
        "kapitel",
        "chapitre"
    );

    internal static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Version = Set("version", "ver", "v", "release");

    internal static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Article = Set(
        "article",
        "art",
        "artn",
        "artikel",
        "artículo"
    );

    /// <summary>The number after its label; the text itself where it has none.</summary>
    internal static string Strip(string text, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> labels)
    {
        if (char.IsAsciiDigit(text[0]))
            return text;
        var rest = AfterLabel(text, labels);
        return rest.IsEmpty || rest.Length == text.Length ? text : rest.ToString();
    }

    /// <summary>The number before its label: <c>2 vols.</c>; the text itself where it has none.</summary>
    internal static string StripBehind(string text, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> labels)
    {
        if (char.IsAsciiDigit(text[^1]))
            return text;
        var space = text.LastIndexOf(' ');
        return space > 0 && char.IsAsciiDigit(text[space - 1]) && labels.Contains(text.AsSpan(space + 1).TrimEnd('.'))
            ? text[..space]
            : text;
    }

    /// <summary>The text after a label; all of the text if no label is before a number.</summary>
    internal static ReadOnlySpan<char> AfterLabel(ReadOnlySpan<char> text, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> labels)
    {
        if (text[0] == '#' && text.Length > 1 && char.IsAsciiDigit(text[1]))
            return text[1..];
        var end = 0;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is 'º' or '°' or '№'))
            end++;
        if (end == 0 || !labels.Contains(text[..end]))
            return text;
        var rest = text[end..].TrimStart(".:,# \u00A0");
        // One letter may belong to the number, as in S12; a label ends with a period or a space.
        var isApart =
            rest.Length < text.Length - end
            || end > 1
            || (text[0] == 'v' && labels.Contains("vol") && !rest.ContainsAnyExceptInRange('0', '9'));
        return isApart && StartsNumber(rest) ? rest : text;
    }

    // Digits, a Roman number, or a letter with digits: A12, e33.
    private static bool StartsNumber(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return false;
        if (char.IsAsciiDigit(text[0]))
            return true;
        var end = text.IndexOfAny(' ', '-', '–');
        var word = end < 0 ? text : text[..end];
        if (word.Length > 1 && word.Length <= 12 && word[1..].ContainsAnyInRange('0', '9') && char.IsAsciiLetter(word[0]))
            return true;
        return word.IndexOfAnyExcept(RomanDigits) < 0;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] labels) =>
        labels.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
