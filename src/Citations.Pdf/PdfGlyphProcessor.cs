using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Citations.Pdf;

/// <summary>Runs the operations of a page and keeps the glyphs: paths, images and clipping are ignored.</summary>
internal sealed class PdfGlyphProcessor(
    int pageNumber,
    IResourceStore resourceStore,
    IPdfTokenScanner pdfScanner,
    IPageContentParser pageContentParser,
    ILookupFilterProvider filterProvider,
    CropBox cropBox,
    UserSpaceUnit userSpaceUnit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    ParsingOptions parsingOptions
)
    : BaseStreamProcessor<IReadOnlyList<PdfGlyph>>(
        pageNumber,
        resourceStore,
        pdfScanner,
        pageContentParser,
        filterProvider,
        cropBox,
        userSpaceUnit,
        rotation,
        initialMatrix,
        parsingOptions
    )
{
    // Forms may draw forms, each several others.
    private const int MostForms = 10_000;
    private const int MostGlyphs = 1_000_000;

    private readonly List<PdfGlyph> _glyphs = [];
    private readonly Stack<StreamToken> _within = [];
    private int _forms;

    public override IReadOnlyList<PdfGlyph> Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return _glyphs;
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox
    )
    {
        if (string.IsNullOrEmpty(unicode))
            return;
        if (_glyphs.Count == MostGlyphs)
            throw new InvalidDataException("A page has too many glyphs.");
        var drawn = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        _glyphs.Add(
            new(
                unicode,
                drawn.Transform(new PdfPoint(0, 0)),
                drawn.Transform(new PdfPoint(characterBoundingBox.Width, 0)),
                pointSize,
                font.Details?.Name ?? font.Name?.Data
            )
        );
    }

    /// <summary>Draws a form, but not within itself, where it would have no end.</summary>
    /// <exception cref="InvalidDataException">There are too many forms.</exception>
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (_within.Any(form => ReferenceEquals(form, formStream) || form.Equals(formStream)))
            return;
        if (++_forms > MostForms)
            throw new InvalidDataException("A page draws too many forms.");
        _within.Push(formStream);
        base.ProcessFormXObject(formStream, xObjectName);
        _within.Pop();
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) { }

    protected override void RenderInlineImage(InlineImage inlineImage) { }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) { }

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close) { }

    public override void FillPath(FillingRule fillingRule, bool close) { }

    public override void FillStrokePath(FillingRule fillingRule, bool close) { }

    public override void MoveTo(double x, double y) { }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) { }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) { }

    public override void LineTo(double x, double y) { }

    public override void Rectangle(double x, double y, double width, double height) { }

    public override void EndPath() { }

    public override void ClosePath() { }

    public override void ModifyClippingIntersect(FillingRule clippingRule) { }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) { }

    public override void EndMarkedContent() { }

    public override void PaintShading(NameToken shadingName) { }
}
