using System.Text;
using Citations.Formats.Streaming;

namespace Citations.Formats.CslJson;

/// <summary>
/// Reads the items of a CSL-JSON text that comes part by part. The last item of a part is read again with the next, for what follows it may
/// be broken off.
/// </summary>
internal sealed class CslJsonEntries : IEntryReader
{
    private bool _isInside;
    private bool _isClosed;

    public int Read(string text, bool isLast, EntryList entries)
    {
        if (_isClosed)
            return text.Length;
        var utf8 = Encoding.UTF8.GetBytes(text);
        var items = new CslJsonItems(new JsonSource(utf8, entries.Diagnostics), _isInside);
        while (items.TryRead(out var reference))
            entries.Add(reference);
        if (isLast)
        {
            (_isInside, _isClosed) = (true, items.IsClosed);
            return text.Length;
        }

        var start = Encoding.UTF8.GetCharCount(utf8.AsSpan(0, items.Start));
        entries.HoldBackLast(start);
        _isInside |= start > 0;
        return start;
    }
}
