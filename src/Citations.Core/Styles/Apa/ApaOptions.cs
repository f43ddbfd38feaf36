using Citations.Styles.Apa;

namespace Citations;

/// <summary>The choices that APA 7 leaves to its users.</summary>
public sealed record ApaOptions
{
    /// <summary>How an estimated date is marked (R2.6).</summary>
    /// <value>The default value is <see cref="CircaForm.Bracketed"/>.</value>
    public CircaForm Circa { get; init; } = CircaForm.Bracketed;

    /// <summary>
    /// Whether titles that come in Title Case are set in sentence case (R3.1, R3.2). Titles in sentence case stay as they are in any case.
    /// </summary>
    /// <value>The default value is <see langword="true"/>.</value>
    public bool SentenceCase { get; init; } = true;

    /// <summary>
    /// Words and names of several words whose case is kept as given here, wherever a title that comes in Title Case has them (R3.2).
    /// </summary>
    /// <value>The default value is empty.</value>
    public EquatableArray<string> KeptCase { get; init; }

    /// <summary>Whether a leading <c>The</c> of a group author is ignored in the order of the list (R6.6).</summary>
    /// <value>The default value is <see langword="true"/>.</value>
    public bool IgnoreLeadingThe { get; init; } = true;
}
