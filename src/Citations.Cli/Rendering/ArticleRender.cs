using Citations.Articles.Documents;
using Citations.Articles.Rendering;
using Citations.Cli.Checking;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Styles;
using Citations.Word;
using Citations.Word.Citing;

namespace Citations.Cli.Rendering;

/// <summary>Renders the citations of one article of a run, and writes it.</summary>
internal sealed class ArticleRender(LibraryOption.Reader libraries, Verbosity verbosity, Terminal terminal)
{
    /// <summary>The style that the user names; null takes that of the article.</summary>
    internal string? Style { get; init; }

    /// <summary>The language that the user names; null takes that of the article.</summary>
    internal string? Language { get; init; }

    /// <summary>The settings that the user names.</summary>
    internal CitationSettings Settings { get; init; } = CitationSettings.Default;

    /// <summary>Renders an article.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="CannotRunException">The article cannot be read, rendered or written.</exception>
    internal async Task<int> RunAsync(string path, string output, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> content = await InputFile.ReadBytesAsync(path, InputFile.MaxArticleBytes, terminal, cancellationToken);
        var document = KnownReaders.Document(content, path);
        if (document.Diagnostics.FirstOrDefault(finding => finding.Code == Findings.CannotRead.Code) is { } unread)
            throw new CannotRunException(unread.Message);
        CheckOutput(document, output);
        var (works, problems) = await WorksAsync(document, path, cancellationToken);
        var options = new RenderOptions { Style = StyleOf(document, path), Settings = Settings };
        var rendered = RenderedOf(content, document, works, options);
        if (rendered.Diagnostics.FirstOrDefault(Findings.IsRefusal) is { } refused)
            throw new CannotRunException($"{path}: {refused.Message} {refused.Fix}");
        foreach (var problem in problems)
            await terminal.Error.WriteLineAsync(problem);
        await PrintAsync(rendered, path);
        if (output == "-")
            await terminal.Data.WriteAsync(EncodedText.Of(rendered.Content, document.Metadata.Encoding).Text);
        else
            await OutputFile.WriteAsync(output, rendered.Content, cancellationToken);
        var hasErrors = rendered.Diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error);
        return problems.Count > 0 || hasErrors ? ExitCode.Findings : ExitCode.Clean;
    }

    private static RenderedArticle RenderedOf(
        ReadOnlyMemory<byte> content,
        ArticleDocument document,
        IReadOnlyList<Reference> works,
        RenderOptions options
    ) =>
        document.Format == WordReader.Instance.Format
            ? WordArticleRenderer.Render(content, document, works, options)
            : ArticleRenderer.Render(content, document, works, options);

    /// <summary>The output has the format of the article, and only text goes to the standard output.</summary>
    private static void CheckOutput(ArticleDocument document, string output)
    {
        if (output == "-")
        {
            if (document.Places.File is null)
                throw new CannotRunException($"A document of the format {document.Format} is not text; name a file with --output.");
            return;
        }

        if (KnownReaders.All.Named(document.Format)?.CanRead(output, []) == false && KnownReaders.All.KnowsName(output))
            throw new CannotRunException(
                $"{output} has a different format than the article, which is {document.Format}: rendering does not change the format."
            );
    }

    /// <summary>The works of all libraries; those that the article itself holds come last and count first.</summary>
    private async Task<(List<Reference> Works, List<string> Problems)> WorksAsync(
        ArticleDocument document,
        string path,
        CancellationToken cancellationToken
    )
    {
        List<Reference> works = [];
        List<string> problems = [];
        await foreach (var (name, read, problem) in libraries.ReadAllAsync(document, path, cancellationToken))
        {
            works.AddRange(read ?? []);
            if (read is null)
                problems.Add($"{path}: error: the library {name} was not read: {problem}");
        }

        works.AddRange(document.Metadata.Library);
        works.AddRange(document.Metadata.Works);
        return (works, problems);
    }

    private ICitationStyle StyleOf(ArticleDocument document, string path)
    {
        var language = Language ?? document.Metadata.Language;
        if (Style is { } named)
            return StyleNamed(named, language);
        if (document.Metadata.Style is not { } own)
            return ApaStyle.Seventh;
        var file = own.Contains("://", StringComparison.Ordinal) ? "" : LibraryOption.Reader.PathOf(own, path);
        if (File.Exists(file))
        {
            InputFile.CheckNamedByArticle(file);
            return terminal.Styles.Load(file, language);
        }

        try
        {
            return StyleNamed(Path.GetFileNameWithoutExtension(own), language);
        }
        catch (CannotRunException) when (document.Format == "latex")
        {
            // LaTeX names styles of BibTeX and biblatex, which are not CSL styles.
            terminal.Error.WriteLine($"{path}: the style {own} that the article names is not a CSL style; APA 7 is used. Use --style to name another.");
            return ApaStyle.Seventh;
        }
    }

    private ICitationStyle StyleNamed(string name, string? language) =>
        terminal.Styles.Open(name, language);

    private async Task PrintAsync(RenderedArticle rendered, string path)
    {
        if (rendered.Document.Places.File is { } file)
            await FindingPrinter.PrintAsync(rendered.Diagnostics, new SourceText(file.Text, path), verbosity, terminal.Error);
        else if (verbosity != Verbosity.Quiet)
            foreach (var finding in rendered.Diagnostics)
                await terminal.Error.WriteLineAsync(
                    $"{path}{(finding.Span is { } span ? $"({rendered.Document.PlaceOf(span)})" : "")}: {finding}"
                );
    }
}
