using Citations.Formats.Streaming;

namespace Citations.Formats.BibTeX;

/// <summary>
/// Reads the entries of a BibTeX text that comes part by part. A part ends where an entry starts on a separate line, which no entry
/// before it goes beyond.
/// </summary>
internal sealed class BibTeXEntries : IEntryReader
{
    private readonly BibTeXMacros _macros = new();
    private readonly BibTeXExpansion _expansion = new();
    private readonly BibTeXParents _parents = new();
    private BibTeXEntryReader _reader = new();

    public IEntryReader Survey => new Surveyor(_parents);

    public int Read(string text, bool isLast, EntryList entries)
    {
        var end = isLast ? text.Length : LastStart(text);
        var part = text[..end];
        var diagnostics = new BibTeXDiagnostics(part, entries.Diagnostics);
        _expansion.Allow(part.Length);
        var parser = new BibTeXParser(part, _macros, _expansion, diagnostics, isLast);
        while (parser.Next() is { } entry)
        {
            try
            {
                _parents.Meet(entry, diagnostics);
                BibTeXInheritance.Complete(entry, _parents, _expansion, diagnostics);
                if (!BibTeXTypes.IsNoWork(entry.Type))
                    entries.Add(_reader.Read(entry, diagnostics));
            }
            catch (Exception fault) when (EntryList.IsOfEntry(fault))
            {
                entries.AddUnread(fault, new SourceSpan(entry.Span.Start, 1));
                // Values of the entry that were read before the fault are not the next one's.
                _reader = new();
            }
        }

        return end;
    }

    private static int LastStart(string text)
    {
        for (var at = text.LastIndexOf('@'); at > 0; at = text.LastIndexOf('@', at - 1))
        {
            if (new BibTeXCursor(text, at).StartsEntry())
                return text.LastIndexOf('\n', at) + 1;
        }

        return 0;
    }

    /// <summary>Finds which entries others inherit from, before any is read.</summary>
    private sealed class Surveyor(BibTeXParents parents) : IEntryReader
    {
        private readonly BibTeXMacros _macros = new();
        private readonly BibTeXExpansion _expansion = new();

        public int Read(string text, bool isLast, EntryList entries)
        {
            var part = text[..(isLast ? text.Length : LastStart(text))];
            _expansion.Allow(part.Length);
            // Most parts neither name a parent nor define a macro by which a later part may.
            if (!parents.BeginSurvey(part) && !part.Contains(BibTeXMacros.Command, StringComparison.OrdinalIgnoreCase))
                return part.Length;
            var parser = new BibTeXParser(part, _macros, _expansion, new BibTeXDiagnostics(part, []));
            while (parser.Next() is { } entry)
                parents.Survey(entry);
            return part.Length;
        }
    }
}
