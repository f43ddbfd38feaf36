using System.Buffers;

namespace Citations.Styles;

/// <summary>
/// Sets titles that come in Title Case in sentence case (R3.1, R3.2), each by itself: acronyms, mixed case, protected spans, the first
/// word and the one after a colon stay; a caller's words win, then what the record shows, then what the model says.
/// </summary>
/// <param name="isOn">Whether titles are changed at all.</param>
/// <param name="kept">The words whose case the caller gives; null for none.</param>
/// <param name="diagnostics">Where to report what stayed uncertain, once for each word; null if nobody asks.</param>
internal sealed class SentenceCaser(bool isOn, KeptCase? kept, ICollection<Diagnostic>? diagnostics)
{
    private const int MostWords = 128;
    private const int ShortestEpithet = 4;

    // Before a number these name one of a series: Study 2 (APA 7, 6.19).
    private static readonly string[] Numbered =
    [
        "Part",
        "Study",
        "Experiment",
        "Wave",
        "Table",
        "Figure",
        "Chapter",
        "Volume",
        "Session",
        "Appendix",
        "Step",
    ];

    private readonly HashSet<string>? _reported = diagnostics is null ? null : new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The title in sentence case, or as it is where it is so already or is the name of something.</summary>
    internal string Apply(string title, Reference reference)
    {
        if (!isOn || title.Length == 0)
            return title;
        if (!IsWorkWithTitle(reference.Type) && !HasProtectedSpan(title) && !IsDescribed(reference.Type, title))
            return title;
        // Of a program the name before a colon stays, and the words that describe it are a title.
        if (reference.Type == ReferenceType.Software)
            return ApplyAfterName(title, reference);
        if (ProtectedTitle.Inside(title) is { } inside && TitleCaseDetector.Detect(inside, reference.Language) != TitleLanguages.None)
            title = inside;
        var language = TitleCaseDetector.Detect(title, reference.Language, IsSentence(reference.Type));
        return language == TitleLanguages.None ? SubtitleCase.Raise(title, reference.Language) : Convert(title, language, reference, null);
    }

    /// <summary>The title of a part in sentence case: where it is too short to show its case, that of the whole shows it.</summary>
    internal string ApplyToPart(string part, string whole, Reference reference)
    {
        var applied = Apply(part, reference);
        if (!isOn || applied != part || !IsWorkWithTitle(reference.Type) || TitleCaseDetector.HasLowercase(part))
            return applied;
        var language = TitleCaseDetector.Detect(whole, reference.Language, IsSentence(reference.Type));
        return language == TitleLanguages.None ? applied : Convert(part, language, reference, null);
    }

    private static bool IsDescribed(ReferenceType type, string title) =>
        type == ReferenceType.Software && title.Contains(": ", StringComparison.Ordinal);

    private string ApplyAfterName(string title, Reference reference)
    {
        var end = title.IndexOf(": ", StringComparison.Ordinal) + 2;
        var description = title[end..];
        var language = end < 2 ? TitleLanguages.None : TitleCaseDetector.Detect(description, reference.Language, isSentence: true);
        return language == TitleLanguages.None
            ? SubtitleCase.Raise(title, reference.Language)
            : title[..end] + Convert(description, language, reference, null);
    }

    /// <summary>A title in Title Case in sentence case.</summary>
    internal string Convert(string title, TitleLanguages language, Reference reference, ICollection<string>? uncertain)
    {
        Span<TitleToken> tokens = stackalloc TitleToken[MostWords];
        Span<bool> isSettled = stackalloc bool[MostWords];
        var buffer = ArrayPool<char>.Shared.Rent(title.Length);
        var text = buffer.AsSpan(0, title.Length);
        title.CopyTo(text);
        var isChanged = false;
        // A title of more words than any has is done in parts.
        for (var start = 0; start < title.Length;)
        {
            var part = text[start..];
            var count = TitleTokens.Read(part, CaseModel.Default, tokens);
            if (count == 0)
                break;
            var read = tokens[..count];
            if (start > 0 && read[0].Gap == WordGap.Start)
                read[0].Gap = WordGap.Space;
            isSettled.Clear();
            kept?.Write(read, part, isSettled);
            NamedEvents.Settle(part, read, isSettled);
            InitialedNames.Settle(part, read, isSettled);
            NamedTests.Settle(part, read, isSettled);
            LatinNames.Settle(part, read, isSettled);
            EponymPatterns.Settle(part, read, isSettled);
            PlacedNames.Settle(part, read, isSettled);
            isChanged |=
                language == TitleLanguages.English
                    ? LowerEnglish(part, read, isSettled, reference, uncertain)
                    : ForeignCase.Lower(part, read, isSettled, TitleLanguage.CodeOf(language));
            start = count < MostWords ? title.Length : start + read[^1].Start + read[^1].Length;
        }

        var result = isChanged || !text.SequenceEqual(title) ? text.ToString() : title;
        ArrayPool<char>.Shared.Return(buffer);
        return result;
    }

    /// <summary>A description such as a genre in sentence case: <c>Policy Brief</c> gives <c>Policy brief</c>.</summary>
    internal string ApplyToDescription(string description)
    {
        if (!isOn || description.Length == 0)
            return description;
        if (char.IsLower(description[0]) && !description.AsSpan(1, Math.Min(1, description.Length - 1)).ContainsAnyInRange('A', 'Z'))
            description = char.ToUpperInvariant(description[0]) + description[1..];
        var words = new TitleWords(description);
        char[]? lowered = null;
        while (words.MoveNext())
        {
            if (words.StartsSentence)
                continue;
            // One word in lowercase says that the capitals of the others are meant.
            if (char.IsLower(words.Word[0]) && !FunctionWords.IsEnglish(words.Word))
                return description;
            if (!IsCapitalizedOnly(words.Word) || CaseModel.Default.ClassOf(words.Word) is { Capital: >= 2, Lower: <= 1 })
                continue;
            lowered ??= description.ToCharArray();
            lowered[words.Start] = char.ToLowerInvariant(lowered[words.Start]);
        }

        return lowered is null ? description : new(lowered);
    }

    private bool LowerEnglish(
        Span<char> title,
        ReadOnlySpan<TitleToken> tokens,
        ReadOnlySpan<bool> isSettled,
        Reference reference,
        ICollection<string>? uncertain
    )
    {
        Span<float> probabilities = stackalloc float[MostWords];
        CaseDecision.Of(title, tokens, reference, probabilities);
        var isChanged = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsOpen || isSettled[i] || IsNumbered(title, tokens, i) || IsBinomial(title, tokens, i))
                continue;
            if (CaseDecision.IsUncertain(probabilities[i], tokens[i]))
                Report(title.Slice(tokens[i].Start, tokens[i].Length), probabilities[i], title, reference, uncertain);
            if (probabilities[i] >= CaseDecision.Threshold)
                continue;
            ref var first = ref title[tokens[i].Start];
            first = char.ToLowerInvariant(first);
            isChanged = true;
        }

        return isChanged | LetterCompounds.Lower(title, tokens, isSettled);
    }

    private void Report(
        ReadOnlySpan<char> word,
        float probability,
        ReadOnlySpan<char> title,
        Reference reference,
        ICollection<string>? uncertain
    )
    {
        if (uncertain is null && _reported is null)
            return;
        var name = string.Concat(word[..1].ToString().ToUpperInvariant(), word[1..]);
        uncertain?.Add(name);
        if (_reported?.Add(name) == true)
            diagnostics!.Add(CaseDiagnostics.UncertainCase(reference.Id, title.ToString(), name, probability >= CaseDecision.Threshold));
    }

    private static bool IsCapitalizedOnly(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) || word.Length == 1)
            return word is "A";
        foreach (var c in word[1..])
        {
            if (!char.IsLower(c) && c is not ('’' or '\''))
                return false;
        }

        return true;
    }

    private static bool IsNumbered(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i)
    {
        if (i + 1 == tokens.Length || tokens[i + 1].Gap != WordGap.Space)
            return false;
        var next = title.Slice(tokens[i + 1].Start, tokens[i + 1].Length);
        if (tokens[i + 1].Shape != WordShape.Digits && next.ContainsAnyExcept("IVX"))
            return false;
        var word = title.Slice(tokens[i].Start, tokens[i].Length);
        foreach (var numbered in Numbered)
        {
            if (word.SequenceEqual(numbered))
                return true;
        }

        return false;
    }

    // Pumas (Puma concolor): among capitals, a small word inside the parentheses is the second word of a Latin name.
    private static bool IsBinomial(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i)
    {
        if (tokens[i].Start == 0 || title[tokens[i].Start - 1] != '(' || i + 1 == tokens.Length || tokens[i + 1].Gap != WordGap.Space)
            return false;
        var (start, length) = (tokens[i + 1].Start, tokens[i + 1].Length);
        return length >= ShortestEpithet
            && start + length < title.Length
            && title[start + length] == ')'
            && char.IsLower(title[start])
            && !FunctionWords.IsEnglish(title.Slice(start, length));
    }

    // A page, a data set or an entry may have the name of something for its title.
    private static bool IsSentence(ReferenceType type) =>
        type
            is ReferenceType.ArticleJournal
                or ReferenceType.ArticleMagazine
                or ReferenceType.ArticleNewspaper
                or ReferenceType.Book
                or ReferenceType.Chapter
                or ReferenceType.MotionPicture
                or ReferenceType.PaperConference
                or ReferenceType.PostWeblog
                or ReferenceType.Report
                or ReferenceType.Review
                or ReferenceType.ReviewBook
                or ReferenceType.Song
                or ReferenceType.Speech
                or ReferenceType.Thesis;

    // Laws, programs and tests, and posts go by their names or words as they are (R3.1, R3.13).
    private static bool IsWorkWithTitle(ReferenceType type) =>
        type
            is not (
                ReferenceType.LegalCase
                or ReferenceType.Legislation
                or ReferenceType.Bill
                or ReferenceType.Regulation
                or ReferenceType.Treaty
                or ReferenceType.Hearing
                or ReferenceType.Software
                or ReferenceType.Post
                or ReferenceType.Standard
                or ReferenceType.Event
                or ReferenceType.Collection
            );

    private static bool HasProtectedSpan(string title) => title.Contains(SpanTags.NoCase, StringComparison.Ordinal);
}
