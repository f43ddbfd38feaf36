namespace Citations.Csl;

/// <summary>Lays what a style says about the parts of a date over the date format of the locale (CSL 1.0.2, Date).</summary>
internal static class LocalizedDates
{
    internal static DatePart[] Parts(Locale locale, DateNode node)
    {
        var localized = node.Form == DateForm.Text ? locale.TextDate : locale.NumericDate;
        if (node.Parts.Length == 0 && node.Precision == DatePartName.Day)
            return localized;
        var parts = new List<DatePart>(localized.Length);
        foreach (var part in localized)
        {
            if (part.Name > node.Precision)
                continue;
            var change = Array.Find(node.Parts, other => other.Name == part.Name);
            parts.Add(change is null ? part : Merge(part, change));
        }

        return [.. parts];
    }

    private static DatePart Merge(DatePart part, DatePart change) =>
        part with
        {
            Form = change.Form == DatePartForm.Default ? part.Form : change.Form,
            RangeDelimiter = change.RangeDelimiter ?? part.RangeDelimiter,
            Format = part.Format with
            {
                Style = change.Format.Style == TextStyle.None ? part.Format.Style : change.Format.Style,
                Case = change.Format.Case == TextCase.None ? part.Format.Case : change.Format.Case,
                StripPeriods = change.Format.StripPeriods || part.Format.StripPeriods,
            },
        };
}
