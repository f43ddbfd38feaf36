using Citations.Articles.Documents;
using Citations.Styles;

namespace Citations.Articles.Rendering;

/// <summary>How the citations of an article are rendered.</summary>
public sealed record RenderOptions
{
    /// <summary>The style of the citations and the list. APA 7 by default.</summary>
    public ICitationStyle Style { get; init; } = ApaStyle.Seventh;

    /// <summary>The options of rendering; where they say nothing, the article decides.</summary>
    public CitationSettings Settings { get; init; } = CitationSettings.Default;
}
