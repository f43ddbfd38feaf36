using System.Text;
using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Latex;

/// <summary>
/// Reads LaTeX without running it: sections, notes, <c>thebibliography</c>, citation commands of natbib, biblatex and apacite, and the
/// files that the document includes from its folder. Macros of the author's own with arguments are not expanded; the text in their
/// arguments is read.
/// </summary>
public sealed partial class LatexReader : IDocumentReader
{
    private LatexReader() { }

    /// <summary>The reader.</summary>
    public static LatexReader Instance { get; } = new();

    /// <inheritdoc/>
    public string Format => "latex";

    /// <inheritdoc/>
    public bool CanRead(string? name, ReadOnlySpan<byte> start) =>
        Path.GetExtension(name)?.ToLowerInvariant() is ".tex" or ".latex" or ".ltx" or ".bbl"
        || DocumentPattern.IsMatch(Encoding.Latin1.GetString(start));

    /// <inheritdoc/>
    public ArticleDocument Read(ReadOnlyMemory<byte> content, string name, DocumentReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = DecodedText.Of(content);
        var document = Read(text.Text, name, options);
        return document with
        {
            Metadata = document.Metadata with { Encoding = text.EncodingName },
            Diagnostics = [.. document.Diagnostics, .. text.Diagnostics],
        };
    }

    /// <summary>Reads a document that is text already.</summary>
    /// <param name="text">The file's characters.</param>
    /// <param name="name">The name that reports show.</param>
    /// <param name="options">The files that the reader may open; null lets it open nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ArticleDocument Read(string text, string name, DocumentReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsAuxiliary(text))
            return new(name, Format, "", [], new TextPlaceMap(new(text, name), new([], text.Length)))
            {
                Diagnostics = [Findings.Auxiliary(name)],
            };
        var files = new LatexFiles(text, options ?? DocumentReadOptions.Default);
        var builder = new DocumentBuilder();
        var output = new LatexOutput(builder);
        var start = LatexPreamble.EndOf(text);
        var metadata = LatexPreamble.Read(files, start);
        if (start > 0)
            output.Whole(new(BlockKind.Metadata, default), text.AsSpan(0, start), 0);
        var end = text.IndexOf("\\end{document}", start, StringComparison.Ordinal) is var found and >= 0 ? found : text.Length;
        var scanner = new LatexScanner(output, files);
        scanner.Read(files.Main, start, end);
        scanner.Finish();
        var document = builder.Build(name, Format, files.Length, positions => PlacesOf(files, name, positions));
        var contents = LatexContents.Of(text).ToList();
        return document with
        {
            Metadata = metadata with
            {
                Bibliographies = [.. files.Bibliographies.Except(contents.Select(library => library.Name))],
                Library = [.. contents.SelectMany(library => library.Works), .. AmsrefsLibrary.Of(files.Main)],
            },
            Diagnostics = files.Diagnostics,
        };
    }

    /// <summary>biblatex's own <c>.bbl</c> file holds its database in macros, and no text.</summary>
    private static bool IsAuxiliary(string text) =>
        text.Contains("\\refsection", StringComparison.Ordinal)
        && text.Contains("\\endrefsection", StringComparison.Ordinal)
        && text.Contains("\\entry{", StringComparison.Ordinal)
        && LatexPreamble.EndOf(text) == 0;

    private static PlaceMap PlacesOf(LatexFiles files, string name, PositionMap positions) =>
        files.All.Count == 1
            ? new TextPlaceMap(new(files.Main.Text, name), positions)
            : new PartedPlaceMap(
                [.. files.All.Select(file => new DocumentPart(file.Name, new(file.Text, file.Name ?? name), file.Start))],
                positions
            );

    [GeneratedRegex(@"^(?>(?:\s|%[^\n]*\n)*)\\documentclass\b", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentPattern { get; }
}
