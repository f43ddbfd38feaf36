using System.Xml.Linq;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Word.Packaging;
using Citations.Word.Reading;
using Citations.Word.Writing;

namespace Citations.Word;

/// <summary>
/// Applies edits to Word documents: runs and their formatting stay but for the words that change, and so does every part of the file that
/// no edit names. The changes are made plainly or as tracked changes.
/// </summary>
public sealed class WordWriter : IDocumentWriter
{
    private readonly Func<int, WordTracking?> _tracking;

    private WordWriter(Func<int, WordTracking?> tracking) => _tracking = tracking;

    /// <summary>Makes the changes plainly.</summary>
    public static WordWriter Instance { get; } = new(_ => null);

    /// <summary>Makes the changes as tracked ones, for somebody to accept or reject.</summary>
    /// <param name="author">The author of the changes, as Word shows it.</param>
    /// <param name="date">The time of the changes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="author"/> is null.</exception>
    public static WordWriter Tracked(string author, DateTimeOffset date)
    {
        ArgumentNullException.ThrowIfNull(author);
        return new(lastId => new(author, date, lastId));
    }

    /// <inheritdoc/>
    public string Format => WordReader.Instance.Format;

    /// <inheritdoc/>
    public RewrittenDocument Write(ReadOnlyMemory<byte> content, ArticleDocument document, IReadOnlyList<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(edits);
        if (document.Places is not WordPlaceMap places)
            return new(content, [], [Findings.NotWritable(document.Format)]);
        try
        {
            using var package = new WordPackage(content, DocumentReadOptions.Default.MaximumUnpackedBytes);
            return Write(content, package, document, places, edits);
        }
        catch (Exception problem) when (WordPackage.IsDamage(problem))
        {
            return new(content, [], [Findings.Damaged(document.Name, "it is not a well-formed Word document", isReadInPart: false)]);
        }
    }

    private RewrittenDocument Write(
        ReadOnlyMemory<byte> content,
        WordPackage package,
        ArticleDocument document,
        WordPlaceMap places,
        IReadOnlyList<TextEdit> edits
    )
    {
        var blocks = new WordBlocks(new DocumentBuilder(), new(package), DocumentReadOptions.Default.MaximumDepth);
        blocks.Read();
        var writing = new WordEdits(document, places.Positions, blocks.Pieces);
        List<TextEdit> applied = [];
        List<Diagnostic> diagnostics = [];
        var isTracked = _tracking(0) is not null;
        if (edits.Where(edit => edit.MovedFrom is not null).ToList() is { Count: > 0 } moves)
        {
            if (writing.Add(moves, isTracked))
                applied.AddRange(moves);
            else
                diagnostics.Add(Findings.NotMoved(moves[0].Span));
        }

        foreach (var edit in edits.Where(edit => edit.MovedFrom is null))
        {
            if (
                applied.Exists(other =>
                    (edit.Span.Start < other.Span.End && other.Span.Start < edit.Span.End) || edit.Span.Start == other.Span.Start
                )
            )
                diagnostics.Add(Findings.EditsOverlap(edit.Span));
            else if (!writing.Add(edit))
                diagnostics.Add(Findings.EditOfNoText(edit.Span));
            else
                applied.Add(edit);
        }

        HashSet<XDocument> changed = [.. writing.Elements.Select(element => element.Document!)];
        if (changed.Count == 0)
            return new(content, [], [.. diagnostics]);
        WordLinks.Apply(package, writing.Links);
        writing.Apply(_tracking(changed.Max(LastId)));
        return new(
            package.Save(),
            applied.OrderBy(edit => edit.Span.Start).ToEquatableArray(),
            [.. diagnostics]
        );
    }

    /// <summary>The highest id of an annotation.</summary>
    private static int LastId(XDocument part) =>
        part.Descendants()
            .Where(element =>
                element.Name.LocalName
                    is "ins"
                        or "del"
                        or "moveFrom"
                        or "moveTo"
                        or "rPrChange"
                        or "pPrChange"
                        or "bookmarkStart"
                        or "commentRangeStart"
            )
            .Select(element => int.TryParse(element.Value("id"), out var id) ? id : 0)
            .DefaultIfEmpty(0)
            .Max();
}
