using Citations.Formats.Mapping;
using Citations.Formats.Streaming;

namespace Citations.Formats.Xml;

/// <summary>
/// Reads the entries of an XML document that comes part by part. Each part is read within the elements that the document opened
/// before its first entry; the last entry of a part may not be whole, and waits for the next.
/// </summary>
internal sealed class XmlEntryReader(string element, XmlInline inline, Func<SourceEntry, List<Diagnostic>, Reference> read) : IEntryReader
{
    private string? _frame;
    private bool _isFrameBroken;

    public int Read(string text, bool isLast, EntryList entries)
    {
        var before = _frame?.Length ?? 0;
        List<Diagnostic> faults = [];
        var sources = new XmlEntries(_frame + text, element, inline, faults).ReadAll(_isFrameBroken ? before : 0);
        if (sources is [var first, ..])
            _frame ??= text[..first.Start];
        foreach (var source in sources)
            entries.Add(source, read);

        var end =
            isLast ? before + text.Length
            : sources is [.., var last] ? last.Start
            : before;
        if (!isLast)
            entries.HoldBackLast(end);
        // The faults of the frame were reported with the first part; the end of an entry may lie where the next one starts. After a fault
        // a document is read without its frame.
        var told = entries.Diagnostics.Count;
        entries.Diagnostics.AddRange(faults.Where(fault => PlaceOf(fault) >= before && PlaceOf(fault) <= end));
        _isFrameBroken |= end > before && entries.Diagnostics.Count > told;
        for (var i = 0; before > 0 && i < entries.Diagnostics.Count; i++)
            entries.Diagnostics[i] = Moved(entries.Diagnostics[i], -before);
        return end - before;
    }

    private static int PlaceOf(Diagnostic finding) => finding.Span!.Value.Start;

    private static Diagnostic Moved(Diagnostic finding, int by) =>
        finding with
        {
            Span = finding.Span!.Value with { Start = PlaceOf(finding) + by },
        };
}
