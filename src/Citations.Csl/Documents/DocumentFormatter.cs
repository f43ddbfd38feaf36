using System.Globalization;
using Citations.Styles;

namespace Citations.Csl;

/// <summary>
/// Formats a whole document: positions, then the order and the disambiguation of the works, then each citation and each entry.
/// </summary>
internal static class DocumentFormatter
{
    internal static FormattedDocument Format(CslStyle style, IReadOnlyList<Reference> references, IReadOnlyList<Citation> citations)
    {
        var diagnostics = new List<Diagnostic>();
        if (!style.Locale.IsKnown)
            diagnostics.Add(CslDiagnostics.NoLocale(style.Language));
        var document = new CslDocument(style, references, diagnostics);
        var cites = new Cite[citations.Count][];
        var notes = new int[citations.Count];
        for (var i = 0; i < cites.Length; i++)
        {
            cites[i] = CitesOf(citations[i], document, diagnostics);
            notes[i] = citations[i].NoteNumber;
        }

        document.Arrange(cites);
        document.Prepare();
        var writer = new CitationWriter(document.Context);
        cites = Array.ConvertAll(cites, writer.Sort);
        Positions.Assign(cites, notes, style.Tree.CitationOptions.NearNoteDistance);
        var texts = new RichText[cites.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = writer.Write(cites[i], citations[i].Mode, CslDocument.NoPrintedForm);
        return new([.. texts], Entries(style, document, diagnostics), [.. diagnostics]);
    }

    internal static EquatableArray<ReferenceListEntry> Entries(CslStyle style, CslDocument document, List<Diagnostic> diagnostics)
    {
        if (!style.HasBibliography)
            return [];
        var writer = new BibliographyWriter(document.Context);
        var isNumeric = NodeWalk.Any(style.Tree.Bibliography!.Children, static node => NodeWalk.Prints(node, TextVariable.CitationNumber));
        var entries = new List<ReferenceListEntry>(document.Works.Length);
        foreach (var work in document.Works)
        {
            var text = writer.Write(work);
            if (!text.IsEmpty)
            {
                entries.Add(new(work.Id, text));
                continue;
            }

            diagnostics.Add(CslDiagnostics.NothingPrinted(work.Id));
            // A number must not be missing from a numbered list.
            if (isNumeric)
                entries.Add(
                    new(work.Id, [new TextRun(string.Create(CultureInfo.InvariantCulture, $"{work.Number}. {CslDocument.NoPrintedForm}"))])
                );
        }

        return [.. entries];
    }

    internal static Cite[] CitesOf(Citation citation, CslDocument document, List<Diagnostic> diagnostics)
    {
        var cites = new List<Cite>(citation.Items.Count);
        foreach (var item in citation.Items)
        {
            if (document.Find(item.Id) is { } work)
                cites.Add(new(work, item));
            else
                diagnostics.Add(StyleDiagnostics.UnknownWork(item.Id));
            if (item.TextIfMissing is not null && document.Find(item.Id) is null)
                cites.Add(new(document.Missing(item.Id), item));
        }

        return [.. cites];
    }
}
