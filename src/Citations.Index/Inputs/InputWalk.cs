using System.Formats.Tar;
using System.IO.Compression;
using System.IO.Enumeration;
using System.Text;
using Citations.Formats;

namespace Citations.Indexing.Inputs;

/// <summary>
/// Walks through an input from its beginning to its end, always in the same parts: folders in the order of their names, archives of
/// archives, what is compressed. The content of a file determines its kind; the names decide which files of a folder or an archive are
/// read.
/// </summary>
/// <param name="formats">The formats of libraries that are known beside those of <see cref="ReferenceFormat.All"/>.</param>
/// <param name="tell">Receives one sentence about what could not be read.</param>
/// <param name="read">Told of how many bytes of the files were read.</param>
internal sealed class InputWalk(IReadOnlyList<ReferenceFormat> formats, Action<string> tell, Action<long> read)
{
    private const int Head = 64 * 1024;
    private const int WorksOfPart = 1_000;

    // An archive in an archive is one too many already.
    private const int DeepestNesting = 4;

    private const int TarMagicAt = 257;

    private static readonly EnumerationOptions All = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    private static readonly string[] Extensions = [".gz", ".json", ".jsonl", ".ndjson", ".tar"];

    private readonly ReferenceFormat[] _formats = [.. RegistryFormats.All.Concat(formats).Distinct()];

    /// <summary>The parts of an input.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    internal IEnumerable<InputPart> Parts(IndexInput input)
    {
        if (input.Open is { } open)
        {
            using var stream = new CountedInput(open(), read);
            foreach (var part in Of(stream, input.Path, 0))
                yield return part;
            yield break;
        }

        foreach (var file in FilesOf(input.Path))
        {
            using var stream = new CountedInput(File.OpenRead(file), read);
            foreach (var part in Of(stream, file, 0))
                yield return part;
        }
    }

    /// <summary>The size of the files of an input; 0 if the input is not a file.</summary>
    internal long BytesOf(IndexInput input) => input.Open is null ? FilesOf(input.Path).Sum(file => new FileInfo(file).Length) : 0;

    /// <summary>How many files of a folder have names of no kind that is read.</summary>
    internal int OthersOf(IndexInput input) =>
        input.Open is null && Directory.Exists(input.Path)
            ? FilesIn(input.Path).Count(file => !IsRead(file))
            : 0;

    private IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path)
            ? FilesIn(path).Where(IsRead).Order(StringComparer.Ordinal)
            : [path];

    /// <summary>The files below a folder; a link to a folder is not followed, as it may lead above.</summary>
    private static FileSystemEnumerable<string> FilesIn(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), All)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    private bool IsRead(string name) =>
        Extensions.Contains(Path.GetExtension(name).ToLowerInvariant()) || ReferenceFormat.OfPath(name, _formats) is not null;

    private IEnumerable<InputPart> Of(Stream stream, string name, int depth)
    {
        var head = new byte[Head];
        var length = stream.ReadAtLeast(head, Head, throwOnEndOfStream: false);
        Array.Resize(ref head, length);
        var whole = new HeadedStream(head, stream);
        if (depth < DeepestNesting && head is [0x1F, 0x8B, ..])
            return Guarded(Of(new GZipStream(whole, CompressionMode.Decompress), name, depth + 1), name);
        if (depth < DeepestNesting && length > TarMagicAt + 5 && head.AsSpan(TarMagicAt, 5).SequenceEqual("ustar"u8))
            return Guarded(OfTar(whole, name, depth), name);
        return Guarded(OfText(whole, head, name), name);
    }

    private IEnumerable<InputPart> OfTar(Stream stream, string name, int depth)
    {
        using var tar = new TarReader(stream, leaveOpen: true);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is not { } data || !IsRead(entry.Name))
                continue;
            foreach (var part in Of(data, $"{name}/{entry.Name}", depth + 1))
                yield return part;
        }
    }

    private IEnumerable<InputPart> OfText(Stream stream, byte[] head, string name)
    {
        var start = Encoding.UTF8.GetString(head);
        var format = ReferenceFormat.Detect(start, _formats);
        if (format == RegistryFormats.Crossref || format == RegistryFormats.DataCite)
            return new JsonRecords(stream, format == RegistryFormats.DataCite).Parts();
        return OfLibrary(stream, name);
    }

    private IEnumerable<InputPart> OfLibrary(Stream stream, string name)
    {
        using var library = ReferenceLibrary.Stream(stream, name, null, _formats);
        foreach (var entries in library.Chunk(WorksOfPart))
        {
            Reference[] works = [.. entries.Select(entry => entry.Value).OfType<Reference>()];
            yield return new() { Works = works, Unread = entries.Length - works.Length };
        }
    }

    /// <summary>Damage in a file ends only that file.</summary>
    private IEnumerable<InputPart> Guarded(IEnumerable<InputPart> parts, string name)
    {
        using var walk = parts.GetEnumerator();
        while (true)
        {
            try
            {
                if (!walk.MoveNext())
                    yield break;
            }
            catch (Exception problem) when (problem is InvalidDataException or FormatException or EndOfStreamException)
            {
                tell($"{name} could not be read to its end: {problem.Message}");
                yield break;
            }

            yield return walk.Current;
        }
    }
}
