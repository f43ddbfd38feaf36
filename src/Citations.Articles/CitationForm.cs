namespace Citations.Articles;

/// <summary>How a citation is written in the text.</summary>
public enum CitationForm
{
    /// <summary>Authors and year in parentheses: <c>(Luna, 2020)</c>.</summary>
    Parenthetical,

    /// <summary>Authors in the sentence: <c>Luna (2020)</c>.</summary>
    Narrative,

    /// <summary>A number in brackets or parentheses: <c>[3]</c>.</summary>
    Numeric,

    /// <summary>A raised number.</summary>
    Superscript,

    /// <summary>A footnote mark: <c>[^4]</c>.</summary>
    Footnote,

    /// <summary>A citation key: <c>[@luna2020]</c>.</summary>
    Key,
}
