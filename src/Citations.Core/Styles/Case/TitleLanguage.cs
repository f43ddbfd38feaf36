using System.Numerics;

namespace Citations.Styles;

/// <summary>Determines the language of a title: the record's, or the one whose small words it has.</summary>
internal static class TitleLanguage
{
    // Small words that languages share prove nothing on their own.
    private const int FewestForeign = 2;

    private static readonly (string Code, TitleLanguages Language)[] Codes =
    [
        ("en", TitleLanguages.English),
        ("fr", TitleLanguages.French),
        ("es", TitleLanguages.Spanish),
        ("it", TitleLanguages.Italian),
        ("pt", TitleLanguages.Portuguese),
        ("nl", TitleLanguages.Dutch),
        ("de", TitleLanguages.German),
        ("sv", TitleLanguages.Nordic),
        ("da", TitleLanguages.Nordic),
        ("no", TitleLanguages.Nordic),
        ("nb", TitleLanguages.Nordic),
        ("nn", TitleLanguages.Nordic),
        ("fi", TitleLanguages.Nordic),
    ];

    /// <summary>The languages that set the first word of a title and names in capitals, and nothing else.</summary>
    internal static bool HasOwnRules(TitleLanguages language) =>
        language
            is TitleLanguages.French
                or TitleLanguages.Spanish
                or TitleLanguages.Italian
                or TitleLanguages.Portuguese
                or TitleLanguages.Dutch;

    /// <summary>The language of a code such as <c>en</c> or <c>pt-BR</c>; none for others.</summary>
    internal static TitleLanguages Of(ReadOnlySpan<char> code)
    {
        if (code.Length < 2 || (code.Length > 2 && code[2] is not ('-' or '_')))
            return TitleLanguages.None;
        foreach (var (known, language) in Codes)
        {
            if (code.StartsWith(known, StringComparison.OrdinalIgnoreCase))
                return language;
        }

        return TitleLanguages.None;
    }

    /// <summary>The code by which names of a language are found in the data.</summary>
    internal static string CodeOf(TitleLanguages language)
    {
        foreach (var (code, known) in Codes)
        {
            if (known == language)
                return code;
        }

        return "";
    }

    /// <summary>The language that the small words of a title show, or none.</summary>
    internal static TitleLanguages Guess(ReadOnlySpan<char> title)
    {
        Span<int> counts = stackalloc int[8];
        var words = new TitleWords(title);
        while (words.MoveNext())
        {
            var found = (byte)FunctionWords.Of(words.Word);
            while (found != 0)
            {
                counts[BitOperations.TrailingZeroCount(found)]++;
                found &= (byte)(found - 1);
            }
        }

        var (best, isTied) = (0, false);
        for (var i = 1; i < counts.Length; i++)
        {
            isTied = counts[i] == counts[best] || (isTied && counts[i] < counts[best]);
            if (counts[i] > counts[best])
                best = i;
        }

        var language = (TitleLanguages)(1 << best);
        if (counts[best] == 0 || isTied)
            return TitleLanguages.None;
        return language == TitleLanguages.English || counts[best] >= FewestForeign ? language : TitleLanguages.None;
    }
}
