using System.Collections.Concurrent;
using System.CommandLine;
using System.Runtime.CompilerServices;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Cli.Input;
using Citations.Formats;

namespace Citations.Cli.Checking;

/// <summary>
/// The libraries that the keys of articles are looked up in: those that the user names, and those that an article names itself.
/// </summary>
internal sealed class LibraryOption
{
    private readonly Option<string[]> _paths = new("--bibliography")
    {
        Description = "A library (BibTeX, RIS, CSL-JSON ...) in which the citation keys of the articles are looked up.",
        HelpName = "file",
    };

    internal void AddTo(Command command) => command.Add(_paths);

    /// <summary>The libraries that the user names.</summary>
    internal IReadOnlyList<string> FilesOf(ParseResult parsed) => parsed.GetValue(_paths) ?? [];

    internal Reader Open(ParseResult parsed, Terminal terminal) =>
        new(
            FilesOf(parsed),
            async (path, cancellationToken) =>
                UniqueKeys.Fill((await LibraryFile.ReadAsync(path, null, terminal, cancellationToken)).References).ToEquatableArray()
        );

    /// <summary>Reads libraries for articles.</summary>
    /// <param name="named">The libraries that the user names.</param>
    /// <param name="read">Reads the works of a library.</param>
    internal sealed class Reader(IReadOnlyList<string> named, Func<string, CancellationToken, Task<EquatableArray<Reference>>> read)
    {
        private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, bool>> _read = new(StringComparer.Ordinal);

        /// <summary>The files that an article names itself: libraries that were looked for, and what it includes.</summary>
        internal IReadOnlyCollection<string> FilesOf(string article) =>
            _read.TryGetValue(article, out var files) ? [.. files.Keys.Order(StringComparer.Ordinal)] : [];

        /// <summary>Forgets which libraries an article names.</summary>
        internal void Forget(string article) => _read.TryRemove(article, out _);

        /// <summary>
        /// The article with the works that it cites by key. A library that cannot be read is a finding of the article; one that the user
        /// names stops the run.
        /// </summary>
        /// <param name="article">The article.</param>
        /// <param name="path">Its path.</param>
        /// <param name="cancellationToken">Ends the reading early.</param>
        /// <param name="refusal">Why the article may not open files, in a sentence; null if it may.</param>
        /// <exception cref="CannotRunException">A library that the user names cannot be read.</exception>
        internal async Task<Article> ReadAsync(
            Article article,
            string path,
            CancellationToken cancellationToken,
            string? refusal = null
        )
        {
            if (article.Document.Places is PartedPlaceMap { Parts: var parts })
            {
                foreach (var name in parts.Select(part => part.Name).OfType<string>())
                    DependOn(path, PathOf(name, path));
            }

            if (!article.Citations.Any(citation => citation.Form == CitationForm.Key))
                return article;
            await foreach (var (name, works, problem) in ReadAllAsync(article.Document, path, cancellationToken, refusal))
                article = works is null ? article.WithoutLibrary(name, problem!) : article.WithLibrary(name, works);
            return article;
        }

        /// <summary>
        /// The libraries of a document, those that the user names first; in place of one that the document names and that cannot be read,
        /// what is wrong with it.
        /// </summary>
        /// <exception cref="CannotRunException">A library that the user names cannot be read.</exception>
        internal async IAsyncEnumerable<(string Name, IReadOnlyList<Reference>? Works, string? Problem)> ReadAllAsync(
            ArticleDocument document,
            string path,
            [EnumeratorCancellation] CancellationToken cancellationToken,
            string? refusal = null
        )
        {
            foreach (var library in named)
                yield return (library, await read(library, cancellationToken), null);
            foreach (var library in document.Metadata.Bibliographies)
            {
                if (refusal is null)
                    yield return await OwnAsync(library);
                else if (!named.Any(known => Path.GetFileNameWithoutExtension(known) == Path.GetFileNameWithoutExtension(library)))
                    yield return (library, null, refusal);
            }

            if (FrontMatterOf(document) is { Count: > 0 } works)
                yield return ("the front matter", works, null);

            async Task<(string, IReadOnlyList<Reference>?, string?)> OwnAsync(string library)
            {
                try
                {
                    var file = PathOf(library, path);
                    DependOn(path, file);
                    InputFile.CheckNamedByArticle(file);
                    return (library, await read(file, cancellationToken), null);
                }
                catch (CannotRunException problem)
                {
                    return (library, null, problem.Message);
                }
            }
        }

        /// <summary>The works that an article gives under <c>references:</c> in its front matter, as Pandoc reads them.</summary>
        private static IReadOnlyList<Reference> FrontMatterOf(ArticleDocument document)
        {
            if (document.Blocks is not [{ Kind: BlockKind.Metadata } matter, ..])
                return [];
            var yaml = matter.Span.In(document.Text).ToString();
            return yaml.Contains("references:", StringComparison.Ordinal) ? [.. CslYamlReader.Read(yaml).Value] : [];
        }

        private void DependOn(string article, string file) => _read.GetOrAdd(article, _ => new(StringComparer.Ordinal))[file] = true;

        /// <summary>The file of a library by its name in an article; null if it is not a file of this machine.</summary>
        /// <param name="library">The name, as the user or the article gives it.</param>
        /// <param name="article">The path of the article.</param>
        internal string? FileOf(string library, string article)
        {
            if (named.Contains(library))
                return library;
            try
            {
                var path = PathOf(library, article);
                InputFile.CheckNamedByArticle(path);
                return path;
            }
            catch (CannotRunException)
            {
                return null;
            }
        }

        /// <summary>The files of all libraries in which the keys of an article are looked up.</summary>
        internal IEnumerable<string> FilesOf(Article article, string path) =>
            [.. named, .. article.Document.Metadata.Bibliographies.Select(library => FileOf(library, path)).OfType<string>()];

        /// <summary>
        /// The path of a library that an article names, relative to the article; <c>\bibliography{refs}</c> leaves the extension out.
        /// </summary>
        internal static string PathOf(string library, string article)
        {
            if (
                library.Contains("://", StringComparison.Ordinal)
                || library.StartsWith("//", StringComparison.Ordinal)
                || library.StartsWith(@"\\", StringComparison.Ordinal)
            )
                throw new CannotRunException($"{library} is not a file on this machine.");
            var folder = article == "-" ? Environment.CurrentDirectory : Path.GetDirectoryName(Path.GetFullPath(article))!;
            var path = Path.Combine(folder, library);
            return !File.Exists(path) && !Path.HasExtension(library) ? path + ".bib" : path;
        }
    }
}
