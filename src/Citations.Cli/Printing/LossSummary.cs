using System.Globalization;
using Citations.Formats;

namespace Citations.Cli.Printing;

/// <summary>
/// What a format cannot hold of the works of a library: a line for each field, because a library loses the same field many times over.
/// </summary>
internal sealed class LossSummary(ReferenceFormat format)
{
    private readonly Dictionary<(string Field, bool IsChanged), (FormatLoss First, int Works)> _fields = [];

    internal bool Any => _fields.Count > 0;

    /// <summary>Counts what is lost of a work, and gives it on.</summary>
    internal Reference Add(Reference work)
    {
        foreach (var loss in FormatLoss.Of([work], format))
        {
            var field = (loss.Field, loss.Becomes is not null);
            _fields[field] = _fields.TryGetValue(field, out var known) ? known with { Works = known.Works + 1 } : (loss, 1);
        }

        return work;
    }

    internal IEnumerable<string> Lines() =>
        from field in _fields
        orderby field.Value.Works descending
        select $"{format.Title} cannot hold {Words(field.Key.Field, field.Key.IsChanged, field.Value.First, field.Value.Works)}";

    private static string Words(string field, bool isChanged, FormatLoss first, int works) =>
        works == 1
            ? first.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"{field} of {works} works{(isChanged ? " as it is" : "")}, such as {first}");
}
