using System.Globalization;
using System.Text.Json;

namespace Citations.DataCite;

/// <summary>
/// The dates of a DataCite record. The year of publication is what DataCite cites a work by; a date of issue is used where it is of that
/// year.
/// </summary>
internal static class DataCiteDates
{
    internal static void Read(JsonElement work, ReferenceBuilder reference)
    {
        var issued = Of(work, "Issued") ?? Of(work, "Available");
        var year =
            int.TryParse(work.Text("publicationYear"), CultureInfo.InvariantCulture, out var number) && number > 0 ? number : (int?)null;
        reference[DateVariable.Issued] = year is null || issued?.Year == year ? issued : new PartialDate(year.Value);
        reference[DateVariable.Submitted] = Of(work, "Submitted");
    }

    private static PartialDate? Of(JsonElement work, string type) =>
        work.Items("dates")
            .Where(date => date.Text("dateType") == type)
            .Select(date => Parse(date.Text("date")))
            .FirstOrDefault(date => date is not null);

    /// <summary>Reads the date of an ISO 8601 date, date and time, or range, of which the start counts.</summary>
    private static PartialDate? Parse(string? text)
    {
        var day = text?.Split('/', 'T', ' ')[0];
        int[] parts =
        [
            .. (day ?? "")
                .Split('-')
                .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0),
        ];
        return parts switch
        {
            [> 0 and var year, >= 1 and <= 12 and var month, >= 1 and <= 31 and var date] => new(year, month, date),
            [> 0 and var year, >= 1 and <= 12 and var month, ..] => new(year, month),
            [> 0 and var year, ..] => new(year),
            _ => null,
        };
    }
}
