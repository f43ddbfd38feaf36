using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>Writes fixes to a file, and keeps only what reads afterwards as their edits say.</summary>
/// <param name="writer">The writer of the file's format.</param>
/// <param name="readers">The readers of documents.</param>
/// <param name="options">How the file is read.</param>
internal sealed class VerifiedWriting(IDocumentWriter writer, DocumentReaders readers, DocumentReadOptions options)
{
    /// <summary>Makes fixes together; where that fails, those that can be made on their own.</summary>
    /// <param name="content">The file.</param>
    /// <param name="article">The article as it was read from it.</param>
    /// <param name="findings">The findings to fix.</param>
    /// <param name="problems">Takes the fixes that could not be made.</param>
    /// <returns>The file with the fixes, and the findings that they are of.</returns>
    internal (ReadOnlyMemory<byte> Content, List<Diagnostic> Applied) Apply(
        ReadOnlyMemory<byte> content,
        Article article,
        List<Diagnostic> findings,
        List<Diagnostic> problems
    )
    {
        if (findings.Count == 0)
            return (content, []);
        if (Write(content, article, findings).Content is { } all)
            return (all, findings);
        List<Diagnostic> alone = [];
        foreach (var finding in findings)
        {
            var (written, problem) = Write(content, article, [finding]);
            if (written is null)
                problems.Add(problem ?? Findings.NotKept(finding));
            else
                alone.Add(finding);
        }

        while (alone.Count > 0)
        {
            if (Write(content, article, alone).Content is { } some)
                return (some, alone);
            alone.RemoveAt(alone.Count - 1);
        }

        return (content, []);
    }

    private (ReadOnlyMemory<byte>? Content, Diagnostic? Problem) Write(
        ReadOnlyMemory<byte> content,
        Article article,
        IReadOnlyList<Diagnostic> findings
    )
    {
        var edits = FixPlan.EditsOf(findings);
        var written = writer.Write(content, article.Document, edits);
        if (written.Diagnostics is [var problem, ..])
            return (null, problem);
        if (written.Applied.IsEmpty || written.Content.Span.SequenceEqual(content.Span))
            return (null, null);
        var read = readers.Read(written.Content, article.Document.Name, options);
        return Words(read.Text) == Words(FixPlan.Edited(article.Document.Text, edits)) && HasTargets(read, article.Document, edits)
            ? (written.Content, null)
            : (null, null);
    }

    // Blocks may be separated differently after an entry is removed.
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether the links lead where edits say, and nowhere that an edit took away.</summary>
    private static bool HasTargets(ArticleDocument read, ArticleDocument before, List<TextEdit> edits)
    {
        var named = edits.SelectMany(TargetsOf).ToHashSet();
        if (named.Count == 0)
            return true;
        // A link whose text is its target changes with its text.
        var changing = LinksOf(before)
            .Where(run => edits.Exists(edit => edit.Span.Start < run.Span.End && run.Span.Start < edit.Span.End))
            .Where(run => run.Span.In(before.Text).SequenceEqual(run.Target))
            .Select(run => run.Target!);
        var kept = LinksOf(before).Where(run => !edits.Exists(edit => Replaces(edit, run))).Select(run => run.Target!);
        var gone = LinksOf(before).Select(run => run.Target!).Except(kept).Except(named);
        var now = LinksOf(read).Select(run => run.Target!).ToHashSet();
        return now.IsSupersetOf(named.Except(changing)) && !now.Overlaps(gone);
    }

    /// <summary>Whether an edit has another link in the place of one.</summary>
    private static bool Replaces(TextEdit edit, DocumentRun link) =>
        edit.Span.Start <= link.Span.Start && link.Span.End <= edit.Span.End && TargetsOf(edit).Any();

    private static IEnumerable<string> TargetsOf(TextEdit edit) => MarkedCharacters.Of(edit.Replacement).Targets.OfType<string>();

    private static IEnumerable<DocumentRun> LinksOf(ArticleDocument document) =>
        document.Blocks.SelectMany(block => block.Runs).Where(run => run.Target is not null);
}
