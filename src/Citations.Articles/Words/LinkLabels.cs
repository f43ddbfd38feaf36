using System.Text.RegularExpressions;

namespace Citations.Articles.Words;

/// <summary>The labels of the links that web pages put beside an entry, and that are copied with it.</summary>
internal static partial class LinkLabels
{
    /// <summary>What the link does, as a part of a pattern.</summary>
    internal const string Actions = @"Google\sScholar|CrossRef|View\s(?:in\s)?Article|PMC\sfree\sarticle|Free\sFull\sText";

    /// <summary>Databases, whose names may also be words of the entry.</summary>
    internal const string Databases = @"PubMed|Web\sof\sScience|Scopus|Medline";

    /// <summary>All labels, which brackets or the link on them mark.</summary>
    internal const string Marked = Actions + "|" + Databases + "|ISI|INSPIRE";

    /// <summary>Whether the text of a link is nothing but a label.</summary>
    internal static bool IsLabel(ReadOnlySpan<char> text) => Whole.IsMatch(text);

    [GeneratedRegex("^(?:" + Marked + ")$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Whole { get; }
}
