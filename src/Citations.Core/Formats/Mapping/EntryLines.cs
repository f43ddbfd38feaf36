using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Citations.Formats.Mapping;

/// <summary>
/// The entry that is read from lines: its fields so far, of which the last is open, because its value may continue in the next line.
/// </summary>
internal sealed class EntryLines
{
    private readonly StringBuilder _more = new();
    private List<SourceField> _fields = [];

    /// <summary>The name of the field whose value may continue, or null.</summary>
    internal string? Open { get; private set; }

    /// <summary>The name of the entry's first field, or null if there is none yet.</summary>
    internal string? First => _fields is [var first, ..] ? first.Name : null;

    /// <summary>Adds a field, whose value may continue.</summary>
    internal void Add(string name, ReadOnlySpan<char> value, SourceSpan line)
    {
        Close();
        Open = name;
        _fields.Add(new(name, value.ToString(), line));
    }

    /// <summary>Continues the open field's value; the text between the two parts is added only if there is a first one.</summary>
    internal void Append(string between, ReadOnlySpan<char> value, SourceSpan line)
    {
        var field = _fields[^1];
        if (_more.Length == 0)
            _more.Append(field.Value);
        if (_more.Length > 0)
            _more.Append(between);
        _more.Append(value);
        _fields[^1] = field with { Span = SourceSpan.FromBounds(field.Span.Start, line.End) };
    }

    /// <summary>Takes the entry, so that the next field begins another; false if it has no fields.</summary>
    internal bool TryTake([NotNullWhen(true)] out SourceEntry? entry)
    {
        Close();
        entry = _fields is [var first, ..] ? new(_fields, first.Span.Start) : null;
        if (entry is not null)
            _fields = [];
        return entry is not null;
    }

    private void Close()
    {
        if (_more.Length > 0)
            _fields[^1] = _fields[^1] with { Value = _more.ToString() };
        _more.Clear();
        Open = null;
    }
}
