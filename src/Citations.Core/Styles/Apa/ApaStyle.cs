using Citations.Styles;
using Citations.Styles.Apa;

namespace Citations;

/// <summary>APA Style, 7th edition: reference list entries and in-text citations to the letter of the Publication Manual.</summary>
/// <remarks>Each run of the text knows its field and the number of the rule that wrote it.</remarks>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class ApaStyle : ICitationStyle
{
    private readonly ApaOptions _options;
    private readonly KeptCase? _kept;

    /// <summary>APA 7 with choices of one's own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ApaStyle(ApaOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _kept) = (options, options.KeptCase.IsEmpty ? null : new(options.KeptCase));
    }

    /// <summary>APA 7 as the manual prefers it.</summary>
    public static ApaStyle Seventh { get; } = new(new());

    /// <inheritdoc/>
    public string Name => "APA 7";

    /// <summary>Formats the entry of one work.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public RichText Format(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ApaEntry.Write(new(reference, _options, new SentenceCaser(_options.SentenceCase, _kept, null)), new());
    }

    /// <summary>Gives the field and the rule that made each stretch of an entry or a citation that this style wrote.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static EquatableArray<ExplainedRun> Explain(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ApaExplanation.Of(text);
    }

    /// <inheritdoc/>
    public FormattedDocument Format(IReadOnlyList<Reference> references, IReadOnlyList<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(references);
        ArgumentNullException.ThrowIfNull(citations);
        return ApaDocument.Format(references, citations, _options, _kept);
    }
}
