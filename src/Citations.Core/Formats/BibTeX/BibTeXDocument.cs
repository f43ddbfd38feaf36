using System.Text;
using Citations.Formats.BibTeX;

namespace Citations.Formats;

/// <summary>
/// A BibTeX file with its text: read once, and written back with every entry that did not change byte for byte,
/// its comments, macros and order included.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class BibTeXDocument
{
    private readonly string _text;
    private readonly EquatableArray<SourceSpan> _spans;

    private BibTeXDocument(
        string text,
        EquatableArray<Reference> references,
        EquatableArray<SourceSpan> spans,
        EquatableArray<Diagnostic> diagnostics
    ) => (_text, References, _spans, Diagnostics) = (text, references, spans, diagnostics);

    /// <summary>The works of the file in its order.</summary>
    public EquatableArray<Reference> References { get; }

    /// <summary>The parts that were not understood, in the order of the text.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Reads a file's text. Never throws.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static BibTeXDocument Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Diagnostic> found = [];
        var diagnostics = new BibTeXDiagnostics(text, found);
        var expansion = new BibTeXExpansion();
        expansion.Allow(text.Length);
        var parser = new BibTeXParser(text, new BibTeXMacros(), expansion, diagnostics);
        var parents = new BibTeXParents();
        List<Reference> references = [];
        List<SourceSpan> spans = [];
        var reader = new BibTeXEntryReader();
        foreach (var entry in parents.Surveyed(text, parser.Rest()))
        {
            parents.Meet(entry, diagnostics);
            BibTeXInheritance.Complete(entry, parents, expansion, diagnostics);
            if (BibTeXTypes.IsNoWork(entry.Type))
                continue;
            references.Add(reader.Read(entry, diagnostics));
            spans.Add(entry.Span);
        }

        return new(
            text,
            references.ToEquatableArray(),
            spans.ToEquatableArray(),
            found.OrderBy(diagnostic => diagnostic.Span!.Value.Start).ToEquatableArray()
        );
    }

    /// <summary>
    /// Writes the file with references in place of its own. By <see cref="Reference.Id"/>: an entry whose reference is unchanged stays
    /// byte for byte, a changed one is written again in its place, one without a reference goes, and new references follow at the end.
    /// </summary>
    /// <param name="references">The references that the file shall hold.</param>
    /// <param name="dialect">The dialect of the entries that are written again.</param>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    public string Write(IEnumerable<Reference> references, BibTeXDialect dialect = BibTeXDialect.BibTeX)
    {
        ArgumentNullException.ThrowIfNull(references);
        var byId = new Dictionary<string, Queue<Reference>>(StringComparer.Ordinal);
        List<Queue<Reference>> order = [];
        foreach (var reference in references)
        {
            if (!byId.TryGetValue(reference.Id, out var same))
                order.Add(byId[reference.Id] = same = new());
            same.Enqueue(reference);
        }

        var text = new StringBuilder(_text.Length);
        var copied = 0;
        for (var i = 0; i < _spans.Count; i++)
        {
            var next = byId.TryGetValue(References[i].Id, out var same) && same.TryDequeue(out var found) ? found : null;
            if (next == References[i])
                continue;
            text.Append(_text, copied, _spans[i].Start - copied);
            if (next is not null)
                BibTeXWriter.Write(text, next, dialect);
            copied = next is null ? EndOfLine(_spans[i].End) : _spans[i].End;
        }

        text.Append(_text, copied, _text.Length - copied);
        foreach (var reference in order.SelectMany(queue => queue))
        {
            text.Append(GapAfter(text));
            BibTeXWriter.Write(text, reference, dialect);
            text.Append('\n');
        }

        return text.ToString();
    }

    // What one empty line needs before a further entry.
    private static string GapAfter(StringBuilder text) =>
        text.Length == 0 || (text.Length > 1 && text[^1] == '\n' && text[^2] == '\n') ? ""
        : text[^1] == '\n' ? "\n"
        : "\n\n";

    // An entry goes with the empty line after it.
    private int EndOfLine(int position)
    {
        for (var lines = 0; position < _text.Length && char.IsWhiteSpace(_text[position]) && lines < 2; position++)
            lines += _text[position] == '\n' ? 1 : 0;
        return position;
    }
}
