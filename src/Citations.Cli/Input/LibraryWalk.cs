using System.Text;
using Citations.Cli.Printing;
using Citations.Formats;

namespace Citations.Cli.Input;

/// <summary>
/// The works of a library one by one, as a command walks through them: findings are printed where they are met, and progress is shown.
/// </summary>
internal sealed class LibraryWalk : IDisposable
{
    private readonly string _path;
    private readonly Terminal _terminal;
    private readonly ReadingProgress _progress;
    private readonly CountedStream _stream;
    private readonly ReferenceStream _library;
    private readonly CancellationToken _cancellationToken;
    private readonly FindingPrinter _findings;
    private bool _isCounted;

    /// <param name="path">The library; <c>-</c> is the standard input.</param>
    /// <param name="format">The name of its format; null for the one that its content shows.</param>
    /// <exception cref="CannotRunException">The file cannot be read, or is not a library.</exception>
    internal LibraryWalk(string path, string? format, Verbosity verbosity, Terminal terminal, CancellationToken cancellationToken)
    {
        (_path, _terminal, _cancellationToken) = (path, terminal, cancellationToken);
        _findings = new(verbosity);
        _progress = new(terminal, verbosity == Verbosity.Quiet);
        var known = format is null ? null : LibraryFile.Named(format);
        _stream = new(InputFile.Open(path, terminal), _progress, cancellationToken);
        try
        {
            _library = ReferenceLibrary.Stream(_stream, path, known, KnownFormats.Others);
        }
        catch (Exception problem) when (problem is FormatException or IOException)
        {
            Dispose();
            throw new CannotRunException($"{path}: {problem.Message}");
        }
    }

    internal ReferenceFormat Format => _library.Format;

    /// <summary>The encoding to write the library back in.</summary>
    internal Encoding Encoding => _library.Encoding;

    /// <summary>Whether anything was not understood, so far; what only informs does not count.</summary>
    internal bool HasFindings { get; private set; }

    /// <summary>The works.</summary>
    /// <exception cref="CannotRunException">The file cannot be read further.</exception>
    internal IEnumerable<Reference> Works() => Entries().Select(entry => entry.Value).OfType<Reference>();

    /// <summary>The text in parts, as it is there.</summary>
    /// <param name="mends">Whether findings with a safe fix are fixed.</param>
    /// <exception cref="CannotRunException">The file cannot be read further.</exception>
    internal IEnumerable<string> Texts(bool mends)
    {
        SourceText? last = null;
        List<TextEdit> edits = [];
        foreach (var entry in Entries())
        {
            if (last is not null && entry.Source != last)
            {
                yield return Mended(last.Text, edits);
                edits.Clear();
            }

            last = entry.Source;
            if (mends)
                edits.AddRange(entry.Diagnostics.Where(finding => finding.Safety == FixSafety.Safe).SelectMany(finding => finding.Edits));
        }

        if (last is not null)
            yield return Mended(last.Text, edits);
    }

    private static string Mended(string text, List<TextEdit> edits)
    {
        if (edits.Count == 0)
            return text;
        var mended = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start))
        {
            mended.Append(text, copied, edit.Span.Start - copied).Append(edit.Replacement.ToString());
            copied = edit.Span.End;
        }

        return mended.Append(text, copied, text.Length - copied).ToString();
    }

    public void Dispose()
    {
        _stream.Dispose();
        _progress.Dispose();
        if (_isCounted)
            return;
        _isCounted = true;
        foreach (var line in _findings.Counts())
            _terminal.Error.WriteLine(line);
    }

    private IEnumerable<Parsed<Reference>> Entries()
    {
        using var entries = _library.GetEnumerator();
        while (MoveNext(entries))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var entry = entries.Current;
            if (entry.Value is not null)
                _progress.AddWork();
            if (!entry.Diagnostics.IsEmpty)
            {
                HasFindings |= entry.Diagnostics.Any(diagnostic => diagnostic.Severity != DiagnosticSeverity.Information);
                _progress.Clear();
                foreach (var line in _findings.Add(entry.Diagnostics, entry.Source))
                    _terminal.Error.WriteLine(line);
            }

            yield return entry;
        }
    }

    private bool MoveNext(IEnumerator<Parsed<Reference>> entries)
    {
        try
        {
            return entries.MoveNext();
        }
        catch (IOException problem)
        {
            throw new CannotRunException($"{_path} could not be read: {problem.Message}");
        }
    }
}
