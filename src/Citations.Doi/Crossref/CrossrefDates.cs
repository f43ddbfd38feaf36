using System.Text.Json;

namespace Citations.Crossref;

/// <summary>
/// The dates of a Crossref record. A work is dated by its print publication, the year of its volume, and only without one by
/// <c>issued</c>, which is the earlier of online and print: one article in seven is online in the year before its volume.
/// The earlier date is kept as <see cref="DateVariable.AvailableDate"/>. The registry's own dates (<c>created</c>,
/// <c>deposited</c>, <c>indexed</c>) never date a work.
/// </summary>
internal static class CrossrefDates
{
    internal static void Read(JsonElement work, ReferenceBuilder reference)
    {
        var print = Date(work.Field("published-print")) ?? Date(work.Field("journal-issue")?.Field("published-print"));
        var earliest =
            Date(work.Field("issued"))
            ?? Date(work.Field("published"))
            ?? Date(work.Field("posted"))
            ?? Date(work.Field("approved"))
            ?? Date(work.Field("published-online"))
            ?? Date(work.Field("published-other"))
            ?? Date(work.Field("content-created"));
        var issued = print ?? earliest;
        reference[DateVariable.Issued] = issued;
        var online = Date(work.Field("published-online")) ?? earliest;
        if (online is not null && issued is not null && online.Year != issued.Year)
            reference[DateVariable.AvailableDate] = online;
        reference[DateVariable.Submitted] = Date(work.Field("accepted"));
        if (work.Field("event") is not { } meeting || Date(meeting.Field("start")) is not { Start: { } start })
            return;
        var end = Date(meeting.Field("end"))?.Start;
        reference[DateVariable.EventDate] = new(start, end == start ? null : end);
    }

    /// <summary>The date of <c>{"date-parts": [[2013, 5, 17]]}</c>, or null: parts may be missing, null, or out of range.</summary>
    internal static PartialDate? Date(JsonElement? date)
    {
        if (date is null || date.Value.Items("date-parts").FirstOrDefault() is not { ValueKind: JsonValueKind.Array } parts)
            return null;
        var (year, month, day) = (Part(parts, 0), Part(parts, 1), Part(parts, 2));
        if (year == 0)
            return null;
        // The registry has only plain months; a date out of its range, such as 30 February, is left out.
        _ = DatePoints.TryMake(year, month > 12 ? 0 : month, day, out var point);
        return new(point);
    }

    private static int Part(JsonElement parts, int index) =>
        index < parts.GetArrayLength()
        && int.TryParse(parts[index].Text(), System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : 0;
}
