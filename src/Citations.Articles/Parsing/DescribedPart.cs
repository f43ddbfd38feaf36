namespace Citations.Articles.Parsing;

/// <summary>Which words of an entry are italic by the description in brackets after its title.</summary>
internal enum DescribedPart
{
    /// <summary>The bracket describes nothing that is known; it may be a title in translation.</summary>
    Unknown,

    /// <summary>The words of a post, all of them.</summary>
    Post,

    /// <summary>The title of a work that stands alone.</summary>
    Title,

    /// <summary>The larger work that a song or an episode is a part of.</summary>
    Whole,

    /// <summary>The periodical that a review or a letter is in.</summary>
    Periodical,
}
