namespace Citations.Cli.Editor.Protocol;

/// <summary>The file names that clients write as addresses.</summary>
internal static class DocumentUri
{
    private const string File = "file:///";

    /// <summary>The path of a file; null if the address is not a file's.</summary>
    internal static string? PathOf(string uri)
    {
        // Some clients escape the colon of a drive, which .NET then takes for a part of the name.
        if (uri.StartsWith(File, StringComparison.OrdinalIgnoreCase) && uri.AsSpan(File.Length) is [_, '%', '3', 'A' or 'a', ..])
            uri = string.Concat(uri.AsSpan(0, File.Length + 1), ":", uri.AsSpan(File.Length + 4));
        return Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.IsFile && !address.LocalPath.Contains('\0')
            ? address.LocalPath
            : null;
    }

    /// <summary>The last part of an address of any kind, as a file name.</summary>
    internal static string NameOf(string uri)
    {
        var name = Uri.UnescapeDataString(uri[(uri.AsSpan().LastIndexOfAny("/:\\") + 1)..]);
        return name.Length is 0 or > 255 || name.AsSpan().ContainsAny("/\\\0") ? "untitled" : name;
    }

    /// <summary>The address of a file.</summary>
    internal static string Of(string path) => new Uri(Path.GetFullPath(path)).AbsoluteUri;
}
