namespace Citations.Articles.Documents.Latex;

/// <summary>The files of a LaTeX document: its own and those that it includes from its folder, and the libraries that it names.</summary>
internal sealed class LatexFiles
{
    private const int MostFiles = 500;
    private const int MostDepth = 16;
    private const int MostCharacters = 64 << 20;

    private readonly DocumentReadOptions _options;
    private readonly List<LatexSource> _files;
    private readonly List<LatexSource> _open;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<string> _unread = [];
    private readonly List<string> _bibliographies = [];
    private int _length;

    internal LatexFiles(string text, DocumentReadOptions options)
    {
        (_options, _length) = (options, text.Length);
        Main = new(text, null, 0);
        _files = [Main];
        _open = [Main];
    }

    /// <summary>The document's own file.</summary>
    internal LatexSource Main { get; }

    /// <summary>All files that were read, in the order of their positions.</summary>
    internal IReadOnlyList<LatexSource> All => _files;

    /// <summary>The number of characters of all files.</summary>
    internal int Length => _length;

    /// <summary>The libraries that the document names, as paths relative to it.</summary>
    internal EquatableArray<string> Bibliographies => [.. _bibliographies.Distinct()];

    /// <summary>The files that could not be read.</summary>
    internal EquatableArray<Diagnostic> Diagnostics => [.. _diagnostics];

    internal void AddBibliographies(ReadOnlySpan<char> names, string command)
    {
        foreach (var range in names.Split(','))
        {
            if (names[range].Trim() is { IsEmpty: false } name)
                _bibliographies.Add(
                    command == "bibliography" && !name.EndsWith(".bib", StringComparison.OrdinalIgnoreCase)
                        ? $"{name}.bib"
                        : name.ToString()
                );
        }
    }

    /// <summary>Opens an included file; null, and a finding, where there is none within the document's folder.</summary>
    internal LatexSource? Open(string path, LatexSource from, int at)
    {
        var name = path.Trim('"').Replace('\\', '/');
        if (name.Length == 0)
            return null;
        var text = IsWithinFolder(name) && _files.Count < MostFiles && _open.Count < MostDepth ? TextOf(ref name) : null;
        if (text is null || _open.Exists(file => file.Name == name) || _length + text.Length > MostCharacters)
        {
            if (_unread.Count < MostFiles && _unread.Add(name))
                _diagnostics.Add(Findings.NotIncluded(name, new SourceText(from.Text).LineOf(at).Line));
            return null;
        }

        // The last position of a file belongs only to it.
        var file = new LatexSource(text, name, _length + 1);
        _length += text.Length + 1;
        _files.Add(file);
        _open.Add(file);
        return file;
    }

    internal void Close(LatexSource file) => _open.Remove(file);

    /// <summary>LaTeX adds its extension to a name that has none.</summary>
    private string? TextOf(ref string name)
    {
        if (_options.OpenText is not { } open)
            return null;
        if (Path.HasExtension(name) && open(name) is { } text)
            return text;
        name += ".tex";
        return open(name);
    }

    private static bool IsWithinFolder(string path) =>
        !Path.IsPathRooted(path) && !path.Contains(':', StringComparison.Ordinal) && !path.Split('/').Contains("..");
}
