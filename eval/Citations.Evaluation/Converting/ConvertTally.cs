using System.Globalization;

namespace Citations.Evaluation.Converting;

/// <summary>The works of a format that came back and those that did not, seen and held back, with the fields at fault.</summary>
internal sealed class ConvertTally(string format)
{
    private readonly SortedDictionary<string, int> _fields = new(StringComparer.Ordinal);
    private int _seen;
    private int _seenRight;
    private int _heldBack;
    private int _heldBackRight;

    internal void Add(Reference work, List<string> faults)
    {
        var right = faults.Count == 0 ? 1 : 0;
        if (HeldBack.Is(work.Id))
            (_heldBack, _heldBackRight) = (_heldBack + 1, _heldBackRight + right);
        else
            (_seen, _seenRight) = (_seen + 1, _seenRight + right);
        foreach (var fault in faults)
        {
            var name = fault[..fault.IndexOf(':', StringComparison.Ordinal)];
            _fields[name] = _fields.GetValueOrDefault(name) + 1;
        }
    }

    internal IEnumerable<string> Rows()
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{format,-14} seen {_seenRight}/{_seen}, held back {_heldBackRight}/{_heldBack}"
        );
        foreach (var (field, count) in _fields.OrderByDescending(field => field.Value))
            yield return string.Create(CultureInfo.InvariantCulture, $"    {field} {count}");
    }
}
