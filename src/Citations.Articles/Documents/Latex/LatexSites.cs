using System.Text.RegularExpressions;
using Citations.Articles.Documents.Sites;

namespace Citations.Articles.Documents.Latex;

/// <summary>Finds where a LaTeX document cites by key, has notes and prints its bibliography.</summary>
internal static partial class LatexSites
{
    /// <summary>The places of the document's own file; those of files that it includes are theirs.</summary>
    /// <param name="document">The document, as <see cref="LatexReader"/> reads it.</param>
    /// <param name="words">The words of a style for kinds of locators.</param>
    internal static SitedDocument Find(ArticleDocument document, IReadOnlyDictionary<string, string> words)
    {
        var source = new LatexSource(document.Places.File!.Text, null, 0);
        List<CitationSite> sites = [];
        foreach (var block in document.Blocks)
        {
            var note = block.Kind == BlockKind.Note ? block.Id : null;
            foreach (var run in block.Runs)
            {
                if ((run.Citations.IsEmpty && run.Note is null) || document.Places.InFile(run.Span) is not { } span)
                    continue;
                if (run.Note is { } referred)
                    sites.Add(new(span, []) { Note = referred });
                else if (SiteAt(source, span.Start, words) is { } site)
                    sites.Add(site with { Note = note, BeginsNote = note is not null && run.Span.Start == block.Span.Start });
            }
        }

        return new(source.Text, [.. sites.OrderBy(site => site.Span.Start).DistinctBy(site => site.Span.Start)])
        {
            List = PlaceOfList(source),
            HasLinks = source.Text.AsSpan(0, LatexPreamble.EndOf(source.Text)).Contains("hyperref", StringComparison.Ordinal),
        };
    }

    /// <summary>The position of the end of the document's body.</summary>
    internal static int EndOf(string source) =>
        source.IndexOf("\\end{document}", StringComparison.Ordinal) is var end and >= 0 ? end : source.Length;

    private static CitationSite? SiteAt(LatexSource source, int start, IReadOnlyDictionary<string, string> words)
    {
        var text = source.Text;
        var at = start + 1;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
            at++;
        var name = text[Math.Min(start + 1, at)..at].ToLowerInvariant();
        var isStarred = at < text.Length && text[at] == '*';
        if (name.Length == 0 || LatexCitations.Groups(source, name, ref at, text.Length) is not { Count: > 0 } groups)
            return null;
        if (name.EndsWith("cites", StringComparison.Ordinal))
            name = name[..^1];
        var suppress = name == "citeyearpar" || (isStarred && name is "parencite" or "cite" or "autocite" or "footcite");
        var items = groups.SelectMany(group => Items(source, group, suppress, words));
        return new(SourceSpan.FromBounds(start, at), [.. items]) { Form = FormOf(name) };
    }

    /// <summary>The words before belong to the first key, those after to the last.</summary>
    private static IEnumerable<CitedItem> Items(
        LatexSource source,
        (SourceSpan Keys, SourceSpan? Before, SourceSpan? After) group,
        bool suppress,
        IReadOnlyDictionary<string, string> words
    )
    {
        var keys = group.Keys.In(source.Text).ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < keys.Length; i++)
        {
            var item = new CitedItem(keys[i]) { SuppressAuthor = suppress };
            if (i == 0 && group.Before is { Length: > 0 } before)
                item = item with { Prefix = Joined(before.In(source.Text).TrimEnd().ToString(), " ") };
            if (i == keys.Length - 1 && group.After is { Length: > 0 } after)
                item = WithAfter(item, after.In(source.Text).Trim().ToString(), words);
            yield return item;
        }
    }

    private static CitedItem WithAfter(CitedItem item, string after, IReadOnlyDictionary<string, string> words)
    {
        var spaced = after.Replace('~', '\u00A0').Replace("--", "-", StringComparison.Ordinal);
        var (locator, suffix) = LocatorText.Part(spaced, words);
        return locator.Length > 0 && suffix.Length == 0 ? item with { Locator = locator }
            : locator.Length > 0 ? item with { Locator = locator, Suffix = suffix }
            : item with { Suffix = ", " + after };
    }

    private static string Joined(string text, string space) => text.Length == 0 || text[^1] == '~' ? text : text + space;

    private static SiteForm FormOf(string name) =>
        name switch
        {
            "nocite" => SiteForm.ListedOnly,
            "footcite" or "footcitetext" or "footfullcite" => SiteForm.Note,
            "fullcite" or "bibentry" => SiteForm.Entry,
            "citeauthor" or "citeauthors" => SiteForm.Author,
            "citeyear" or "citedate" => SiteForm.Year,
            "citetitle" => SiteForm.Title,
            "citealp" or "citealt" or "citenp" => SiteForm.Bare,
            _ => LatexVocabulary.ModeOf(name) == KeyedCitationMode.Narrative ? SiteForm.Narrative : SiteForm.Parenthetical,
        };

    private static ListPlace? PlaceOfList(LatexSource source)
    {
        var text = source.Text;
        var isBook = BookPattern.IsMatch(text[..Math.Min(text.Length, 4000)]);
        foreach (var match in ListPattern.EnumerateMatches(text, LatexPreamble.EndOf(text)))
        {
            if (LatexPreamble.IsComment(text, match.Index))
                continue;
            var name = text.AsSpan(match.Index, match.Length);
            var at = match.Index + match.Length;
            var options = name.EndsWith("printbibliography") ? source.Option(ref at, text.Length)?.In(text).ToString() ?? "" : "";
            if (name.EndsWith("{thebibliography}"))
            {
                const string Closing = "\\end{thebibliography}";
                at = text.IndexOf(Closing, at, StringComparison.Ordinal) is var end and >= 0 ? end + Closing.Length : text.Length;
            }
            else if (name.EndsWith("bibliography") && !name.EndsWith("printbibliography"))
            {
                source.Argument(ref at, text.Length);
            }

            var title = TitlePattern.Match(options) is { Success: true } named ? named.Groups["title"].Value : null;
            return new(SourceSpan.FromBounds(match.Index, at))
            {
                HasHeading = options.Contains("heading=none", StringComparison.Ordinal),
                Heading = title ?? (isBook ? "\\bibname" : "\\refname"),
            };
        }

        return null;
    }

    [GeneratedRegex(@"\\(?:begin\{thebibliography\}|printbibliography\b|bibliography(?=\s*\{))", RegexOptions.CultureInvariant)]
    private static partial Regex ListPattern { get; }

    [GeneratedRegex(@"\btitle\s*=\s*(?:\{(?<title>[^{}]{1,200})\}|(?<title>[^,{}\]]{1,200}))", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern { get; }

    [GeneratedRegex(@"\\documentclass(?:\[[^\]]{0,500}\])?\{(?:book|report|scrbook|scrreprt|memoir)\}", RegexOptions.CultureInvariant)]
    private static partial Regex BookPattern { get; }
}
