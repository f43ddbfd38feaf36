namespace Citations.Styles;

/// <summary>
/// Sentence case for titles (APA 7, section 6.17): the first word, the first after a colon or the end of a sentence, and names have a
/// capital. English, French, Spanish, Italian, Portuguese and Dutch titles are set by the rules of their language, others are not changed.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class SentenceCase
{
    private static readonly Reference NoRecord = new();
    private readonly KeptCase _kept;

    /// <summary>Sentence case that writes some words and names as they are given here.</summary>
    /// <param name="keptCase">Words and names of several words, such as <c>iPhone</c>, <c>Study of Blorbia</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keptCase"/> is null.</exception>
    public SentenceCase(IEnumerable<string> keptCase)
    {
        ArgumentNullException.ThrowIfNull(keptCase);
        _kept = new(keptCase);
    }

    /// <summary>Sentence case without words of one's own.</summary>
    public static SentenceCase Default { get; } = new([]);

    /// <summary>Whether a title is in Title Case beyond doubt, in a language whose sentence case is known.</summary>
    /// <param name="title">The title; CSL's inline markup is ignored.</param>
    /// <param name="language">Its language, such as <c>en</c> or <c>pt-BR</c>; null leaves it to the title's words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static bool IsTitleCase(string title, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        return TitleCaseDetector.Detect(title, language) != TitleLanguages.None;
    }

    /// <summary>Sets a title in sentence case; one that is not in Title Case stays as it is.</summary>
    /// <param name="title">The title.</param>
    /// <param name="record">The work it is the title of: its language, abstract, keywords and names are evidence. Null if none is
    /// known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public SentenceCaseTitle Convert(string title, Reference? record = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        record ??= NoRecord;
        var language = TitleCaseDetector.Detect(title, record.Language);
        if (language == TitleLanguages.None)
            return new(title, []);
        List<string> uncertain = [];
        var text = new SentenceCaser(isOn: true, _kept, null).Convert(title, language, record, uncertain);
        return new(text, uncertain.ToEquatableArray());
    }

    /// <summary>
    /// The title of a record in sentence case, where the words that an author's own title has too keep the author's case: a record in
    /// Title Case never worsens a title that was typed in sentence case.
    /// </summary>
    /// <param name="authorTitle">The title as the author typed it. Where it is in Title Case itself, its case says nothing.</param>
    /// <param name="recordTitle">The title as the record has it.</param>
    /// <param name="record">The record, as evidence; null if none is known.</param>
    /// <exception cref="ArgumentNullException">A title is null.</exception>
    public SentenceCaseTitle Convert(string authorTitle, string recordTitle, Reference? record = null)
    {
        ArgumentNullException.ThrowIfNull(authorTitle);
        ArgumentNullException.ThrowIfNull(recordTitle);
        var converted = Convert(recordTitle, record);
        if (!TitleCaseDetector.HasLowercase(authorTitle) || IsTitleCase(authorTitle, record?.Language))
            return converted;
        var (text, agreeing) = AuthorsCase.Keep(authorTitle, converted.Text);
        return new(text, converted.Uncertain.Where(word => !agreeing.Contains(word)).ToEquatableArray());
    }
}
