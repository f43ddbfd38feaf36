using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Citations.Pdf;

/// <summary>
/// Reads the text and the links of pages. The library's own pages hold paths and images too, and one whose forms draw each other ends the
/// process.
/// </summary>
internal sealed class PdfPageFactory(
    IPdfTokenScanner pdfScanner,
    IResourceStore resourceStore,
    ILookupFilterProvider filterProvider,
    IPageContentParser pageContentParser,
    ParsingOptions parsingOptions
)
    : BasePageFactory<PdfContent>(
        pdfScanner,
        resourceStore,
        filterProvider,
        new PdfContentParser(pageContentParser, ((PdfFilters)parsingOptions.FilterProvider!).Budget),
        parsingOptions
    )
{
    protected override PdfContent ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations
    )
    {
        var processor = new PdfGlyphProcessor(
            pageNumber,
            ResourceStore,
            PdfScanner,
            PageContentParser,
            FilterProvider,
            cropBox,
            userSpaceUnit,
            rotation,
            initialMatrix,
            ParsingOptions
        );
        var (width, height) = (cropBox.Bounds.Width, cropBox.Bounds.Height);
        if (rotation.SwapsAxis)
            (width, height) = (height, width);
        return new(
            pageNumber,
            width,
            height,
            processor.Process(pageNumber, operations),
            new(Links(new AnnotationProvider(PdfScanner, dictionary, initialMatrix, namedDestinations, ParsingOptions.Logger)), height)
        );
    }

    private static IEnumerable<(Uri Target, PdfRectangle Bounds)> Links(AnnotationProvider annotations)
    {
        foreach (var annotation in annotations.GetAnnotations())
        {
            if (
                annotation.Type == AnnotationType.Link
                && annotation.Action is UriAction { Uri: { } uri }
                && Uri.TryCreate(uri, UriKind.Absolute, out var target)
            )
                yield return (target, annotation.Rectangle);
        }
    }
}
