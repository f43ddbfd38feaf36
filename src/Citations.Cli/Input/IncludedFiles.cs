namespace Citations.Cli.Input;

/// <summary>
/// The files that an article includes, by their paths from its folder. A link that leads out of the folder is not followed: an article
/// that somebody else wrote must not show other files of the machine in its report.
/// </summary>
/// <param name="article">The article's path.</param>
internal sealed class IncludedFiles(string article)
{
    private readonly string _folder = Path.GetDirectoryName(Path.GetFullPath(article))!;

    /// <summary>The text of a file; null if there is none within the folder, or it is not a text file of a usual size.</summary>
    internal string? Open(string name)
    {
        try
        {
            var path = Path.GetFullPath(Path.Combine(_folder, name));
            if (!IsWithin(path) || Target(path) is not { } file || !IsWithin(file.FullName) || file.Length > InputFile.MaxArticleBytes)
                return null;
            var text = EncodedText.Of(File.ReadAllBytes(file.FullName)).Text;
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>
    /// The file itself, at the end of all links; null for anything that is not a file: to open a pipe would wait for its writer.
    /// </summary>
    private FileInfo? Target(string path)
    {
        var file = new FileInfo(path);
        for (var folder = file.Directory; folder is not null && folder.FullName.Length > _folder.Length; folder = folder.Parent)
        {
            if (folder.LinkTarget is not null)
                return null;
        }

        if (file.LinkTarget is not null)
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
        return file is { Exists: true } && InputFile.IsRegular(file.FullName) ? file : null;
    }

    private bool IsWithin(string path) => path.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
