using Citations.Formats.Mapping;

namespace Citations.Formats.Streaming;

/// <summary>The entries that were read from a text, and the findings in the order in which both were made.</summary>
internal sealed class EntryList
{
    private readonly List<Reference?> _references = [];
    private readonly List<int> _findings = [];

    /// <summary>The findings so far: those since the last entry belong to the next.</summary>
    internal List<Diagnostic> Diagnostics { get; } = [];

    internal void Add(Reference reference)
    {
        _references.Add(reference);
        _findings.Add(Diagnostics.Count);
    }

    /// <summary>Whether a fault is contained by the entry that caused it: what one entry does to a reader does not end the file.</summary>
    internal static bool IsOfEntry(Exception fault) => fault is not OutOfMemoryException;

    /// <summary>Adds what an entry is read as; a fault in it is a finding in place of a reference.</summary>
    internal void Add(SourceEntry source, Func<SourceEntry, List<Diagnostic>, Reference> read)
    {
        try
        {
            Add(read(source, Diagnostics));
        }
        catch (Exception fault) when (IsOfEntry(fault))
        {
            AddUnread(fault, new SourceSpan(source.Start, 0));
        }
    }

    /// <summary>Adds an entry that could not be read: a finding in place of a reference.</summary>
    internal void AddUnread(Exception fault, SourceSpan span)
    {
        Diagnostics.Add(FormatDiagnostics.NotRead(fault, span));
        _references.Add(null);
        _findings.Add(Diagnostics.Count);
    }

    /// <summary>Takes back the last entry, because it may not be complete, and what was found from its start on.</summary>
    /// <param name="start">Where the entry starts; 0 if there is none.</param>
    internal void HoldBackLast(int start)
    {
        if (_references.Count > 0)
        {
            _references.RemoveAt(_references.Count - 1);
            _findings.RemoveAt(_findings.Count - 1);
        }

        Diagnostics.RemoveAll(diagnostic => diagnostic.Span is { } span && span.Start >= start);
    }

    /// <summary>Reads a whole text.</summary>
    internal static ParseResult<EquatableArray<Reference>> ReadWhole(IEntryReader reader, string text)
    {
        var entries = new EntryList();
        reader.Read(text, isLast: true, entries);
        return new(entries._references.OfType<Reference>().ToEquatableArray(), entries.Diagnostics.ToEquatableArray());
    }

    /// <summary>
    /// The entries with their findings, and findings after the last entry without one; at least one, so that no part of the text goes by
    /// unseen.
    /// </summary>
    internal IEnumerable<Parsed<Reference>> In(SourceText source)
    {
        var told = 0;
        for (var i = 0; i < _references.Count; i++)
        {
            var findings = Math.Min(_findings[i], Diagnostics.Count);
            yield return new(_references[i], Diagnostics[told..findings].ToEquatableArray(), source);
            told = findings;
        }

        if (told < Diagnostics.Count || _references.Count == 0)
            yield return new(null, Diagnostics[told..].ToEquatableArray(), source);
    }
}
