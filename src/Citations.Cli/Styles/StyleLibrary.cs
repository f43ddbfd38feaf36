using Citations.Csl;
using Citations.Styles;

namespace Citations.Cli.Styles;

/// <summary>
/// Finds CSL styles and locales where a machine keeps them: any path, the folder <c>CITATIONS_STYLES</c> names, that of installed
/// styles, Zotero's, Debian's.
/// </summary>
/// <param name="Folders">The folders of styles, the first one first.</param>
internal sealed record StyleLibrary(IReadOnlyList<string> Folders)
{
    // The style that is built in as code; a file of this name is opened by its path.
    private static readonly string[] Apa = ["apa", "apa7", "apa-7", "apa-7th"];

    private const string DebianFolder = "/usr/share/citation-style-language";

    /// <summary>The folder that keeps styles that are installed, whether it exists or not; null if the user has none.</summary>
    internal string? Own { get; init; } = Folders.Count > 0 ? Folders[0] : null;

    /// <summary>Whether the name of a style may be the path of its file; one that a stranger gives may not.</summary>
    internal bool OpensPaths { get; init; } = true;

    /// <summary>The folders of this machine that exist.</summary>
    internal static StyleLibrary OfMachine()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var named = Environment.GetEnvironmentVariable("CITATIONS_STYLES") is { Length: > 0 } folder ? folder : null;
        string?[] folders = [named, OfUser(), Path.Combine(home, "Zotero", "styles"), Path.Combine(DebianFolder, "styles")];
        return new([.. folders.OfType<string>().Where(Directory.Exists)]) { Own = named ?? OfUser() };
    }

    // The user's folder of data, by the XDG Base Directory Specification or the system's habit.
    private static string? OfUser()
    {
        var data =
            Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { } named && Path.IsPathFullyQualified(named)
                ? named
                : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length == 0 ? null : Path.Combine(data, "citations", "styles");
    }

    /// <summary>The style that a name stands for: APA 7 where there is no name or it is APA's, else a CSL.</summary>
    /// <exception cref="CannotRunException">There is no such style, or it is not a CSL.</exception>
    internal ICitationStyle Open(string? name, string? language, ApaStyle? apa = null) =>
        name is null || Apa.Contains(name, StringComparer.OrdinalIgnoreCase) ? apa ?? ApaStyle.Seventh : Load(name, language);

    /// <summary>
    /// Opens a style by the path of its file, its file name without <c>.csl</c>, or its identifier; where there is no file, one that is
    /// built in.
    /// </summary>
    /// <exception cref="CannotRunException">There is no such style, or it is not a CSL.</exception>
    internal CslStyle Load(string name, string? language)
    {
        if (Find(name) is not { } path)
        {
            return BuiltInStyles.Find(name) is { } builtIn
                ? BuiltInStyles.Load(builtIn, Locales(Folders), new() { Language = language, JoinedInitials = true })
                : throw new CannotRunException(
                    $"There is no style '{name}'. Built in are {string.Join(", ", BuiltInStyles.Names)}; for others name a .csl file, run citations styles install {name}, or set CITATIONS_STYLES to a folder of styles; looked in {(Folders.Count == 0 ? "no folder" : string.Join(", ", Folders))}."
                );
        }

        try
        {
            using var stream = File.OpenRead(path);
            return CslStyle.Load(
                stream,
                Locales([Path.GetDirectoryName(Path.GetFullPath(path))!, .. Folders]),
                new() { Language = language, Parent = OpenParent, JoinedInitials = true }
            );
        }
        catch (CslException problem)
        {
            throw new CannotRunException($"{path} is not a CSL style: {problem.Message}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} could not be read: {problem.Message}");
        }
    }

    /// <summary>Reads a style that is not a file, in any language of which a locale lies where the styles lie.</summary>
    /// <exception cref="CslException">The text is not a CSL.</exception>
    internal CslStyle Parse(string xml, string? language) =>
        CslStyle.Parse(xml, Locales(Folders), new() { Language = language, Parent = OpenParent });

    /// <summary>The styles whose title or file name holds every word of a query, by their names.</summary>
    internal IEnumerable<(string Name, StyleInfo Info)> Search(string query)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var path in Folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.csl")).Order(StringComparer.Ordinal))
        {
            if (InfoOf(path) is not { } info)
                continue;
            var name = Path.GetFileNameWithoutExtension(path);
            if (words.All(word => $"{name} {info.Title} {info.TitleShort}".Contains(word, StringComparison.OrdinalIgnoreCase)))
                yield return (name, info);
        }
    }

    /// <summary>The locale files beside the first folder of styles that has any, or in it, or Debian's.</summary>
    private static CslLocales Locales(IEnumerable<string> folders)
    {
        var candidates = folders
            .SelectMany(folder => new[] { Path.Combine(folder, "..", "locales"), Path.Combine(folder, "locales") })
            .Append(Path.Combine(DebianFolder, "locales"));
        return candidates.FirstOrDefault(Directory.Exists) is { } locales ? CslLocales.FromFolder(locales) : CslLocales.BuiltIn;
    }

    private string? Find(string name) => OpensPaths && File.Exists(name) ? name : FindInFolders(name);

    // A style names its parent: that is an identifier, never a path of this machine.
    private string? FindInFolders(string name)
    {
        var file = Path.GetFileName(name.TrimEnd('/')) + (name.EndsWith(".csl", StringComparison.OrdinalIgnoreCase) ? "" : ".csl");
        return Folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(IsStyle);
    }

    private FileStream? OpenParent(string id) => FindInFolders(id) is { } path ? File.OpenRead(path) : null;

    // A pipe would wait for a writer; it has no length.
    private static bool IsStyle(string path) => new FileInfo(path) is { Exists: true, Length: > 0 };

    // A file that is not a style is not part of an answer about styles.
    private static StyleInfo? InfoOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return CslStyle.ReadInfo(stream);
        }
        catch (Exception problem) when (problem is CslException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
