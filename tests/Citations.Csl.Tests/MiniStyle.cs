using Citations.Csl;
using Citations.Styles;

namespace Citations.Tests;

/// <summary>Styles of one element, and the texts they make of works.</summary>
internal static class MiniStyle
{
    /// <summary>A style with one layout for citations and for the list.</summary>
    internal static CslStyle Of(
        string layout,
        string style = "",
        string citation = "",
        string bibliography = "",
        CslStyleOptions? options = null
    ) =>
        CslStyle.Parse(
            $"""
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" {style}>
              <info><title>Mini</title></info>
              <citation {citation}><layout delimiter="; ">{layout}</layout></citation>
              <bibliography {bibliography}><layout>{layout}</layout></bibliography>
            </style>
            """,
            options: options
        );

    /// <summary>One citation of all works, as plain text.</summary>
    internal static string Cite(this CslStyle style, params Reference[] works) =>
        style.Cite(works, [.. works.Select(work => new CitationItem(work.Id))]);

    /// <summary>One citation, as plain text.</summary>
    internal static string Cite(this CslStyle style, Reference[] works, CitationItem[] items) =>
        style.Format(works, [new([.. items])]).Citations[0].ToPlainText();

    /// <summary>The reference list, as HTML of the processor.</summary>
    internal static string[] List(this CslStyle style, params Reference[] works) =>
        [.. style.Format(works, []).Entries.Select(entry => CslHtml.Render(entry.Text))];

    /// <summary>A work of an author, a year and a title.</summary>
    internal static Reference Work(string id, string? author = null, int? year = null, string? title = null) =>
        new()
        {
            Id = id,
            Type = ReferenceType.Book,
            Author = author is null
                ? []
                :
                [
                    .. author
                        .Split('&')
                        .Select(name =>
                            name.Trim().Split(' ') is [var given, var family]
                                ? Contributor.Person(family, given)
                                : Contributor.Person(name.Trim(), "")
                        ),
                ],
            Issued = year is { } y ? new(y) : null,
            Title = title,
        };
}
