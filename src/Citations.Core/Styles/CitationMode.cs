namespace Citations.Styles;

/// <summary>How a citation fits into its sentence.</summary>
public enum CitationMode
{
    /// <summary>In parentheses: <c>(Luna, 2020)</c>.</summary>
    Parenthetical,

    /// <summary>As part of the sentence: <c>Luna (2020)</c>.</summary>
    Narrative,

    /// <summary>As part of the sentence, in the possessive: <c>Luna’s (2020)</c>.</summary>
    Possessive,
}
