using Citations.Articles.Documents;
using UglyToad.PdfPig;

namespace Citations.Pdf;

/// <summary>
/// Reads PDF files that hold text: one or two columns in reading order, without running headers, footers and page numbers, with hyphenated
/// words joined, italics and raised numbers as marks, and links with their targets. A scanned page without text is refused: it cannot be
/// checked.
/// </summary>
public sealed class PdfReader : IDocumentReader
{
    private const int MostPages = 5000;
    private const int MostCharacters = 20_000_000;

    private PdfReader() { }

    /// <summary>The reader.</summary>
    public static PdfReader Instance { get; } = new();

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public bool CanRead(string? name, ReadOnlySpan<byte> start) =>
        Path.GetExtension(name)?.ToLowerInvariant() is ".pdf" || start.StartsWith("%PDF-"u8);

    /// <inheritdoc/>
    public ArticleDocument Read(ReadOnlyMemory<byte> content, string name, DocumentReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        var budget = new PdfBudget(options.MaximumUnpackedBytes, options.CancellationToken);
        List<PdfPage> pages = [];
        string? title = null;
        string? problem = null;
        try
        {
            if (!PdfObjectCount.IsPossible(content.Span))
                throw new InvalidDataException("The file claims more objects than it can hold.");
            var parsing = new ParsingOptions { UseLenientParsing = true, FilterProvider = new PdfFilters(budget) };
            using var file = PdfDocument.Open(content.ToArray(), parsing);
            file.AddPageFactory<PdfContent, PdfPageFactory>();
            title = file.Information.Title is { Length: > 0 } given ? given : null;
            var characters = 0;
            for (var number = 1; number <= Math.Min(file.NumberOfPages, MostPages) && characters < MostCharacters; number++)
            {
                options.CancellationToken.ThrowIfCancellationRequested();
                var page = PdfPage.Of(file.GetPage<PdfContent>(number));
                characters += page.Lines.Sum(line => line.Letters.Count);
                pages.Add(page);
            }

            if (pages.Count < file.NumberOfPages)
                problem = $"pages after {pages.Count} were not read";
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or OperationCanceledException))
        {
            // The library throws exceptions of many types on damaged files; the pages before the damage are read.
            problem =
                failure.GetType().Name.Contains("Encrypted", StringComparison.Ordinal) ? "it is protected by a password"
                : pages.Count == 0 ? "it is not a PDF file or is damaged"
                : $"it is damaged after page {pages.Count}";
        }

        // The library may have passed over the one and the other.
        options.CancellationToken.ThrowIfCancellationRequested();
        return Build(pages, name, title, budget.Problem ?? problem);
    }

    private ArticleDocument Build(List<PdfPage> pages, string name, string? title, string? problem)
    {
        var builder = new DocumentBuilder();
        var blocks = new PdfBlocks(builder);
        blocks.Read(pages);
        var document = builder.Build(name, Format, blocks.Length, positions => new PdfPlaceMap(blocks.Lines, positions)) with
        {
            Metadata = new() { Title = title },
        };
        return document with { Diagnostics = [.. Problems(document, name, pages.Count, problem)] };
    }

    private static IEnumerable<Diagnostic> Problems(ArticleDocument document, string name, int pages, string? problem)
    {
        var file = Path.GetFileName(name);
        if (document.Text.Length == 0 && pages > 0 && problem is null)
            yield return Findings.CannotRead.At(
                $"{file} cannot be read: its pages hold no text, as scanned pages do.",
                null,
                "Run text recognition (OCR) on it, or check the document that it was made from."
            );
        else if (document.Text.Length == 0)
            yield return Findings.CannotRead.At($"{file} cannot be read: {problem ?? "it has no pages"}.");
        else if (problem is not null)
            yield return Findings.ReadInPart.At($"{file} was read in part: {problem}.");
    }
}
