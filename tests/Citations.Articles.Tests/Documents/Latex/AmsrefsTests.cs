using Citations.Articles;

namespace Citations.Tests;

public sealed class AmsrefsTests
{
    [Fact]
    public void The_entries_of_amsrefs_are_works_that_their_keys_cite()
    {
        var article = ArticleReader.Read(
            System.Text.Encoding.UTF8.GetBytes(
                """
                \documentclass{amsart}
                \usepackage{amsrefs}
                \begin{document}
                Burrows are trees \cite{Mole}*{p.~4}, as is known \citelist{\cite{Vole} \cite{Hare}*{Theorem 2}}.
                \begin{bibdiv}
                \begin{biblist}[\normalsize]
                % \bib{Old}{article}{title={None}}
                \bib{Mole}{article}{
                  author={Mole, Ada B., Jr.},
                  author={Shrew, {\'E}va},
                  title={Burrows},
                  subtitle={A theory of trees},
                  journal={J. Soil},
                  volume={12}, date={2010-05}, number={3}, pages={1\ndash 10},
                }
                \bib*{Vole}{article}{author={Vole, C.}, title={Dreams},
                  book={title={Handbook of rodents}, editor={Hare, T.}, publisher={Field Press}, place={Bern}}, date={2011}, pages={33--48}}
                \bib{Hare}{book}{author={Hare, T.}, title={Fields}, publisher={Field Press}, date={2012}}
                \end{biblist}
                \end{bibdiv}
                \end{document}
                """
            ),
            "a.tex"
        );

        article.Diagnostics.ShouldBeEmpty();
        article
            .Citations.Select(citation => (citation.Key, citation.Locator))
            .ShouldBe([("Mole", "p. 4"), ("Vole", null), ("Hare", "Theorem 2")]);
        article.Entries.Select(entry => entry.Key).ShouldBe(["Mole", "Vole", "Hare"]);
        var (mole, vole) = (article.Entries[0].Reference, article.Entries[1].Reference);
        (mole.Title, mole.ContainerTitle, mole.Page, mole.Issued?.Year).ShouldBe(("Burrows: A theory of trees", "J. Soil", "1-10", 2010));
        mole.Author.Select(name => $"{name.Given} {name.Family} {name.Suffix}".Trim()).ShouldBe(["Ada B. Mole Jr.", "Éva Shrew"]);
        (vole.Type, vole.ContainerTitle, vole.PublisherPlace).ShouldBe((ReferenceType.Chapter, "Handbook of rodents", "Bern"));
        CitationLinker.Link(article).ShouldAllBe(link => link.Kind == LinkKind.Exact);
    }
}
