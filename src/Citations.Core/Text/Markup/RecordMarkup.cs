using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Citations;

/// <summary>
/// Cleans the texts of registry records, which hold HTML, JATS and MathML, entities (at times twice encoded), CDATA marks, line breaks
/// and runs of spaces, into CSL's inline markup (titles) or plain text.
/// </summary>
public static partial class RecordMarkup
{
    private const int MaxRounds = 8;

    /// <summary>Spaces that are not plain ones: each becomes one.</summary>
    internal const string WideSpaces =
        "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

    /// <summary>
    /// What marks places to break a line, or none, in text that was copied, and prints nothing: soft hyphen, zero-width space, word joiner
    /// and byte order mark. The joiners of scripts that need them are not here.
    /// </summary>
    internal const string BreakMarks = "\u00AD\u200B\u2060\uFEFF";

    private static readonly SearchValues<char> AnyBreakMark = SearchValues.Create(BreakMarks);

    private static readonly SearchValues<char> NeedsCleaning = SearchValues.Create(
        "<&\t\r\n\u007F" + WideSpaces + BreakMarks + MisreadUtf8.Signs
    );

    /// <summary>The first of several titles that is not blank: the others are translations, or nothing.</summary>
    public static string? FirstTitle(IEnumerable<string> titles) => titles.Select(ToTitle).FirstOrDefault(title => title is not null);

    /// <summary>A title in CSL's inline markup, or null if nothing is left of it.</summary>
    public static string? ToTitle(string? text) => Clean(text, MarkupTarget.Inline);

    /// <summary>A text without any markup.</summary>
    public static string? ToPlainText(string? text) => Clean(text, MarkupTarget.Plain);

    /// <summary>An abstract as plain text, one paragraph a line.</summary>
    public static string? ToParagraphs(string? text) => Clean(text, MarkupTarget.Paragraphs);

    /// <summary>Whether a text holds an element or an entity, and not only a lone <c>&lt;</c> or <c>&amp;</c>.</summary>
    internal static bool HasMarkup(string text)
    {
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0; i = text.IndexOf('<', i + 1))
        {
            if (MarkupTag.Read(text, i) is not null)
                return true;
        }

        return Entity().IsMatch(text);
    }

    private static string? Clean(string? text, MarkupTarget target)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (!text.AsSpan().ContainsAny(NeedsCleaning) && !text.Contains("  ", StringComparison.Ordinal))
            return text.Trim();
        text = WithoutBreakMarks(Decode(MisreadUtf8.Repair(text)))
            .Replace("<![CDATA[", "", StringComparison.Ordinal)
            .Replace("]]>", "", StringComparison.Ordinal);
        text = text.Contains('<', StringComparison.Ordinal) ? new MarkupWriter(target).Write(text) : text;
        return Collapse(text, target) is { Length: > 0 } cleaned ? cleaned : null;
    }

    /// <summary>Undoes entities, twice where one pass leaves others: <c>&amp;amp;lt;i&amp;amp;gt;</c>.</summary>
    private static string Decode(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal))
            return text;
        text = Ampersands().Replace(text, "&");
        for (var round = 0; round < MaxRounds && Entity().IsMatch(text); round++)
        {
            var decoded = WebUtility.HtmlDecode(text);
            if (decoded == text)
                break;
            text = decoded;
        }

        return text;
    }

    // Between digits a soft hyphen was typed for a hyphen: 12-15.
    private static string WithoutBreakMarks(string text)
    {
        if (!text.AsSpan().ContainsAny(AnyBreakMark))
            return text;
        var visible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!AnyBreakMark.Contains(text[i]))
                visible.Append(text[i]);
            else if (
                text[i] == '\u00AD'
                && i > 0
                && char.IsAsciiDigit(text[i - 1])
                && i + 1 < text.Length
                && char.IsAsciiDigit(text[i + 1])
            )
                visible.Append('-');
        }

        return visible.ToString();
    }

    private static string Collapse(string text, MarkupTarget target)
    {
        var lines = target == MarkupTarget.Paragraphs ? text.Split(MarkupWriter.ParagraphMark) : [text];
        return string.Join('\n', lines.Select(line => Spaces().Replace(line, " ").Trim()).Where(line => line.Length > 0));
    }

    [GeneratedRegex(@"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex("&(?:amp;)+", RegexOptions.CultureInvariant)]
    private static partial Regex Ampersands();

    [GeneratedRegex(@"[\s\u0000-\u001F\u007F-\u009F]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
