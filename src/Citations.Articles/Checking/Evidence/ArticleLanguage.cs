using Citations.Styles;

namespace Citations.Articles.Checking.Evidence;

/// <summary>Determines whether an article is English, by its first paragraph.</summary>
internal static class ArticleLanguage
{
    private const int LongestRead = 400;

    /// <summary>Whether the article, or else a title of its list, is English or too short to tell.</summary>
    internal static bool IsEnglish(Article article, string? title = null)
    {
        var text = article.Paragraphs is [var first, ..] ? first.In(article.Document.Text) : title;
        return TitleLanguage.Guess(text[..Math.Min(text.Length, LongestRead)]) is TitleLanguages.English or TitleLanguages.None;
    }
}
