using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>The text of an entry that moves.</summary>
internal static class MovedText
{
    /// <summary>Whether an entry moves without another change; only its lines may be broken elsewhere.</summary>
    internal static bool IsAsItWas(ArticleDocument document, TextEdit move) =>
        move.MovedFrom is { } from && Words(from.In(document.Text).ToString()) == Words(move.Replacement.ToString());

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
