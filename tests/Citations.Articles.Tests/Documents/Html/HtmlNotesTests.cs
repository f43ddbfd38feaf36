using System.Text;
using Citations.Articles;

namespace Citations.Tests.Documents.Html;

public sealed class HtmlNotesTests
{
    private const string Mole = "Mole, A. (2010). Burrows and sleep. <em>Journal of Soil</em>, <em>12</em>(3), 1–10.";
    private const string Vole = "Vole, C. (2011). Dreams of digging. <em>Journal of Soil</em>, <em>13</em>(1), 2–9.";

    public static TheoryData<string, string> Plugins { get; } =
        new()
        {
            {
                "Modern Footnotes, in the text",
                $"<p>Moles dig.<sup class='modern-footnotes-footnote' data-mfn='1'><a href='javascript:void(0)'>1</a></sup><span class='modern-footnotes-footnote__note' data-mfn='1'>{Mole}</span> Voles too.<sup class='modern-footnotes-footnote' data-mfn='2'><a href='javascript:void(0)'>2</a></sup><span class='modern-footnotes-footnote__note' data-mfn='2'>{Vole}</span></p>"
            },
            {
                "Modern Footnotes, as a list too",
                $"<p>Moles dig.<sup data-mfn='1'><a href='javascript:void(0)'>1</a></sup><span class='modern-footnotes-footnote__note' data-mfn='1'>{Mole}</span> Voles too.<sup>2</sup></p><ul class='modern-footnotes-list'><li><span>1</span><div>{Mole}</div></li><li><span>2</span><div>{Vole}</div></li></ul>"
            },
            {
                "Modern Footnotes, as a table",
                $"<p>Moles dig.<sup>1</sup> Voles too.<sup>2</sup></p><table class='modern-footnotes-list'><tr><td>1</td><td>{Mole}</td></tr><tr><td>2</td><td>{Vole}</td></tr></table>"
            },
            {
                "Footnotes",
                $"<p>Moles dig.<span class='footnote_referrer'><a role='button'><sup id='footnote_plugin_tooltip_1_1'>1</sup></a><span id='footnote_plugin_tooltip_text_1_1' class='footnote_tooltip'>{Mole}</span></span> Voles too.<sup>2</sup></p><table class='footnotes_table'><tbody><tr class='footnotes_plugin_reference_row'><th id='footnote_plugin_reference_1_1' class='footnote_plugin_index'><a class='footnote_backlink'><span>&#8593;</span>1</a></th><td class='footnote_plugin_text'>{Mole}</td></tr><tr class='footnotes_plugin_reference_row'><th class='footnote_plugin_index'>2</th><td class='footnote_plugin_text'>{Vole}</td></tr></tbody></table>"
            },
            {
                "Easy Footnotes",
                $"<p>Moles dig.<span class='easy-footnote'><a href='#easy-footnote-bottom-1-9'><sup>1</sup></a></span> Voles too.<span class='easy-footnote'><a href='#easy-footnote-bottom-2-9'><sup>2</sup></a></span></p><ol class='easy-footnotes-wrapper'><li class='easy-footnote-single'><span id='easy-footnote-bottom-1-9'></span>{Mole}<a class='easy-footnote-to-top' href='#easy-footnote-1-9'></a></li><li class='easy-footnote-single'><span id='easy-footnote-bottom-2-9'></span>{Vole}</li></ol>"
            },
            {
                "WordPress",
                $"<p>Moles dig.<sup data-fn='u1' class='fn'><a href='#u1' id='u1-link'>1</a></sup> Voles too.<sup data-fn='u2' class='fn'><a href='#u2' id='u2-link'>2</a></sup></p><ol class='wp-block-footnotes'><li id='u1'>{Mole} <a href='#u1-link'>↩︎</a></li><li id='u2'>{Vole} <a href='#u2-link'>↩︎</a></li></ol>"
            },
            {
                "Substack",
                $"<p>Moles dig.<a id='footnote-anchor-1' href='#footnote-1' class='footnote-anchor'>1</a> Voles too.<a id='footnote-anchor-2' href='#footnote-2' class='footnote-anchor'>2</a></p><div class='footnote'><a id='footnote-1' href='#footnote-anchor-1' class='footnote-number'>1</a><div class='footnote-content'><p>{Mole}</p></div></div><div class='footnote'><a id='footnote-2' href='#footnote-anchor-2' class='footnote-number'>2</a><div class='footnote-content'><p>{Vole}</p></div></div>"
            },
            {
                "Oxford University Press",
                $"<p>Moles dig.<sup><a class='xref-fn footnote' href='#fn1'>1</a></sup> Voles too.<sup><a class='xref-fn' href='#fn2'>2</a></sup></p><h2>Footnotes</h2><div class='footnote-content'><span class='fn' id='fn1'><div class='footnote'><span class='label'><sup>1</sup></span><p>{Mole}</p></div></span><span class='fn' id='fn2'><div class='footnote'><span class='label'><sup>2</sup></span><p>{Vole}</p></div></span></div>"
            },
            {
                "JATS as HTML",
                $"<p>Moles dig.<a class='xref fn' href='#fn1'><sup>1</sup></a> Voles too.<a class='xref fn' href='#fn2'><sup>2</sup></a></p><h2>Footnotes</h2><div class='fn' id='fn1'><sup>1</sup><p>{Mole}</p></div><div class='fn' id='fn2'><sup>2</sup><p>{Vole}</p></div>"
            },
            {
                "Érudit",
                $"<p>Moles dig<sup><a id='re1no1' href='#no1'>1</a></sup>. Voles too<sup><a id='re1no2' href='#no2'>2</a></sup>.</p><div class='note' id='no1'><a href='#re1no1' class='nonote'>[1]</a><p class='alinea'>{Mole}</p></div><div class='note' id='no2'><a href='#re1no2' class='nonote'>[2]</a><p class='alinea'>{Vole}</p></div>"
            },
            {
                "OpenEdition",
                $"<p>Moles dig<a class='footnotecall' id='bodyftn1' href='#ftn1'>1</a>. Voles too<a class='footnotecall' id='bodyftn2' href='#ftn2'>2</a>.</p><p class='notesbaspage'><a class='FootnoteSymbol' id='ftn1' href='#bodyftn1'>1</a> {Mole}</p><p class='notesbaspage'><a class='FootnoteSymbol' id='ftn2' href='#bodyftn2'>2</a> {Vole}</p>"
            },
        };

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Notes_of_a_plugin_are_the_entries_that_the_text_cites(string plugin, string content)
    {
        plugin.ShouldNotBeEmpty();
        var article = ArticleReader.Read(
            Encoding.UTF8.GetBytes($"<html><body><h1>A</h1>{content.Replace('\'', '"')}</body></html>"),
            "a.html"
        );

        article.Entries.Select(entry => entry.Reference.Title).ShouldBe(["Burrows and sleep", "Dreams of digging"]);
        article.Citations.Count.ShouldBe(2);
        CitationLinker.Link(article).Select(link => link.Entry?.Id).ShouldBe(article.Entries.Select(entry => entry.Id));
    }

    [Fact]
    public void The_term_of_a_definition_list_is_the_label_of_the_entry()
    {
        var article = ArticleReader.Read(
            Encoding.UTF8.GetBytes(
                $"<html><body><p>Moles dig [Mol10, Vol11]; so it is [sic].</p><h2>Bibliography</h2><dl><dt>[Mol10]</dt><dd>{Mole}</dd><dt>[Vol11]</dt><dd>{Vole}</dd></dl></body></html>"
            ),
            "a.html"
        );

        article.Entries.Select(entry => entry.Key).ShouldBe(["Mol10", "Vol11"]);
        article.Citations.Select(citation => citation.Key).ShouldBe(["Mol10", "Vol11"]);
    }
}
