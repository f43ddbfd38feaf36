using System.Text;

namespace Citations.Styles;

/// <summary>
/// Sets English titles that come in Title Case in sentence case (R3.1, R3.2). Acronyms, mixed case, protected spans, the first word
/// and the one after a colon, and known proper nouns keep their capitals; what a record's abstract and the library's other titles
/// show is believed first. A word that nothing is known of is set in lowercase and reported.
/// </summary>
/// <param name="isOn">Whether titles are changed at all.</param>
/// <param name="library">The works whose other titles are evidence.</param>
/// <param name="diagnostics">Where to report what stayed uncertain; null where nobody asks.</param>
internal sealed class SentenceCaser(bool isOn, IReadOnlyList<Reference> library, ICollection<Diagnostic>? diagnostics)
{
    // Before a number these name one of a series: Study 2 (APA 7, 6.19).
    private static readonly string[] Numbered = ["Part", "Study", "Experiment", "Wave", "Table", "Figure", "Chapter", "Phase", "Volume", "Session", "Appendix", "Step"];

    private CaseEvidence? _library;

    private CaseEvidence Library => _library ??= ReadLibrary();

    /// <summary>The title in sentence case, or as it is where it is so already or is the name of something.</summary>
    internal string Apply(string title, Reference reference)
    {
        if (!isOn || title.Length == 0 || !(IsWorkWithTitle(reference.Type) || HasProtectedSpan(title)) || !TitleCaseDetector.IsTitleCase(title, reference.Language)) return title;
        return Change(title, reference);
    }

    private string Change(string title, Reference reference)
    {
        CaseEvidence? own = null;
        if (reference.Abstract is { } text)
        {
            own = new();
            own.Read(text);
        }

        List<string>? uncertain = null;
        var result = Lower(title, word => Decide(word, own, ref uncertain));
        if (uncertain is not null) diagnostics?.Add(Apa.ApaDiagnostics.UncertainCase(reference.Id, title, uncertain));
        return result;
    }

    /// <summary>A description such as a genre in sentence case: <c>Policy Brief</c> gives <c>Policy brief</c>.</summary>
    internal string ApplyToDescription(string description)
    {
        if (!isOn || description.Length == 0) return description;
        if (char.IsLower(description[0]) && !description.AsSpan(1, Math.Min(1, description.Length - 1)).ContainsAnyInRange('A', 'Z')) description = char.ToUpperInvariant(description[0]) + description[1..];
        var words = new TitleWords(description);
        while (words.MoveNext())
        {
            // One word in lowercase says that the capitals of the others are meant.
            if (!words.StartsSentence && char.IsLower(words.Word[0]) && !FunctionWords.IsEnglish(words.Word)) return description;
        }

        return Lower(description, word => !ProperNouns.Contains(word));
    }

    private delegate bool IsCommon(ReadOnlySpan<char> word);

    private bool Decide(ReadOnlySpan<char> word, CaseEvidence? own, ref List<string>? uncertain)
    {
        if (own?.SaysCommon(word) == true) return true;
        if (own?.SaysProper(word) == true || ProperNouns.Contains(word)) return false;
        if (FunctionWords.IsEnglish(word) || CommonWords.Contains(word)) return true;
        if (Library.SaysProper(word)) return false;
        if (!Library.SaysCommon(word)) (uncertain ??= []).Add(word.ToString());
        return true;
    }

    private static string Lower(string title, IsCommon isCommon)
    {
        StringBuilder? text = null;
        var words = new TitleWords(title);
        while (words.MoveNext())
        {
            var word = words.Word;
            if (words.StartsSentence || !IsCapitalizedOnly(word) || IsNumbered(title, words.Start, word) || !isCommon(word)) continue;
            text ??= new(title);
            text[words.Start] = char.ToLowerInvariant(word[0]);
        }

        return text?.ToString() ?? title;
    }

    // Acronyms, mixed case and single letters other than the article are left alone: ADHD, mcDJ, vitamin D.
    private static bool IsCapitalizedOnly(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0])) return false;
        if (word.Length == 1) return word[0] == 'A';
        foreach (var c in word[1..])
        {
            if (!char.IsLower(c) && c is not ('’' or '\'')) return false;
        }

        return true;
    }

    private static bool IsNumbered(string title, int start, ReadOnlySpan<char> word)
    {
        var next = start + word.Length + 1;
        if (next >= title.Length || title[next - 1] != ' ' || !(char.IsAsciiDigit(title[next]) || (title[next] is 'I' or 'V' && (next + 1 == title.Length || !char.IsLower(title[next + 1]))))) return false;
        foreach (var numbered in Numbered)
        {
            if (word.SequenceEqual(numbered)) return true;
        }

        return false;
    }

    // Laws, programs and tests, and posts go by their names or words as they are (R3.1, R3.13).
    private static bool IsWorkWithTitle(ReferenceType type) => type is not (ReferenceType.LegalCase or ReferenceType.Legislation or ReferenceType.Bill or ReferenceType.Regulation
        or ReferenceType.Treaty or ReferenceType.Hearing or ReferenceType.Software or ReferenceType.Post or ReferenceType.Standard or ReferenceType.Event or ReferenceType.Collection);

    private static bool HasProtectedSpan(string title) => title.Contains("<span class=\"nocase\">", StringComparison.Ordinal);

    private CaseEvidence ReadLibrary()
    {
        var evidence = new CaseEvidence();
        foreach (var reference in library)
        {
            if (reference.Title is { } title && !TitleCaseDetector.IsTitleCase(title, null) && TitleCaseDetector.HasLowercase(title)) evidence.Read(title);
        }

        return evidence;
    }
}
