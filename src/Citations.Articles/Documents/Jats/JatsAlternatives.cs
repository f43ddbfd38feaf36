using Citations.Articles.Documents.Html;

namespace Citations.Articles.Documents.Jats;

/// <summary>Elements that give one thing several times, such as a name in two scripts: one of them is read.</summary>
internal static class JatsAlternatives
{
    /// <summary>Whether the children of an element are alternatives of each other.</summary>
    internal static bool Are(JatsNode node) =>
        node.Name is "name-alternatives" or "collab-alternatives" or "aff-alternatives" or "title-alternatives";

    /// <summary>The alternative in the language of the work that is cited, otherwise the first; null if there is none.</summary>
    internal static JatsNode? Of(string source, JatsNode alternatives, JatsNode? around = null)
    {
        var all = alternatives.Children.FindAll(child => !child.IsText);
        var language = around is null ? null : LanguageOf(source, around);
        return all.Find(child => language is not null && LanguageOf(source, child) == language) ?? all.FirstOrDefault();
    }

    private static string? LanguageOf(string source, JatsNode node) =>
        node.Tag.Length == 0 ? null : new HtmlAttributes(source.AsSpan(node.Tag.Start, node.Tag.Length)).Value("xml:lang");
}
