namespace Citations.Csl;

/// <summary>The options on <c>cs:bibliography</c> (CSL 1.0.2, Bibliography-specific Options).</summary>
internal sealed record BibliographyOptions
{
    internal bool HangingIndent { get; init; }

    internal SecondFieldAlign SecondFieldAlign { get; init; }

    internal int LineSpacing { get; init; } = 1;

    internal int EntrySpacing { get; init; } = 1;

    internal string? SubsequentAuthorSubstitute { get; init; }

    internal SubsequentAuthorRule SubsequentAuthorRule { get; init; }
}
