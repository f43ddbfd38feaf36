using System.Text;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Notebook;

namespace Citations.Tests;

public sealed class NotebookReaderTests
{
    private const string Notebook = """
        {"metadata": {"title": "x"}, "cells": [
          {"cell_type": "markdown", "metadata": {"source": "no"}, "source": ["# T\u00e4st\n", "Luna \"(2020)\""]},
          {"source": "print('Smith (2010)')", "outputs": [{"text": ["Smith (2011)"], "source": ["no"]}], "cell_type": "code"},
          {"cell_type": "markdown", "source": "- a\n- b"}
        ], "nbformat": 4}
        """;

    private static ArticleDocument Read(string json) =>
        NotebookReader.Instance.Read(Encoding.UTF8.GetBytes(json), "a.ipynb", DocumentReadOptions.Default);

    [Fact]
    public void Markdown_cells_are_the_article()
    {
        var document = Read(Notebook);
        document
            .Blocks.Select(block => (block.Kind, document.Text.Substring(block.Span.Start, block.Span.Length)))
            .ShouldBe([
                (BlockKind.Heading, "Täst"),
                (BlockKind.Paragraph, "Luna \"(2020)\""),
                (BlockKind.Code, "print('Smith (2010)')"),
                (BlockKind.ListItem, "a"),
                (BlockKind.ListItem, "b"),
            ]);
    }

    [Fact]
    public void Places_are_cell_and_line_and_characters_of_the_file()
    {
        var document = Read(Notebook);
        var place = document.PlaceOf(new(document.Text.IndexOf("Luna", StringComparison.Ordinal), 11));
        (place.Part, place.Start).ShouldBe(("cell 1", new LinePosition(2, 1)));
        Notebook.Substring(place.Span!.Value.Start, place.Span.Value.Length).ShouldBe("Luna \\\"(2020");
        document.PlaceOf(document.Blocks[^1].Span).Part.ShouldBe("cell 3");
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("")]
    [InlineData("{\"cells\": [{")]
    public void What_is_not_a_notebook_is_refused(string json) => Read(json).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0001");

    [Fact]
    public void A_damaged_notebook_is_read_in_part()
    {
        var document = Read("{\"cells\": [{\"cell_type\": \"markdown\", \"source\": \"Text\"}, {");
        document.Text.ShouldBe("Text");
        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0008");
    }
}
