using System.Net;
using System.Text;

namespace Citations.Articles.Documents.Jats;

/// <summary>The text of an element without its markup.</summary>
internal static class JatsText
{
    internal static string Plain(string source, JatsNode node)
    {
        var text = new StringBuilder();
        Append(source, node, text);
        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }

    private static void Append(string source, JatsNode node, StringBuilder text)
    {
        if (node.IsText)
            text.Append(source, node.Start, node.End - node.Start);
        foreach (var child in node.Children)
            Append(source, child, text);
    }
}
