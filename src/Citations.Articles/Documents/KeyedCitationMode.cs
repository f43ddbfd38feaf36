namespace Citations.Articles.Documents;

/// <summary>How a citation by key fits into its sentence.</summary>
public enum KeyedCitationMode
{
    /// <summary>In parentheses: <c>(Luna, 2020)</c>.</summary>
    Parenthetical,

    /// <summary>As part of the sentence: <c>Luna (2020)</c>.</summary>
    Narrative,

    /// <summary>Only the year, because the sentence names the author: <c>(2020)</c>.</summary>
    SuppressAuthor,

    /// <summary>Not printed, but listed: <c>\nocite</c>.</summary>
    ListedOnly,
}
