using System.Xml.Linq;

namespace Citations.Csl;

/// <summary>Reads <c>cs:date-part</c>.</summary>
internal static class DateReading
{
    internal static DatePart[] DateParts(this XElement date) => [.. date.Elements().Where(element => element.Is("date-part")).Select(Part)];

    private static DatePart Part(XElement part) =>
        new(
            part.Word("name", ("year", DatePartName.Year), ("month", DatePartName.Month), ("day", DatePartName.Day))
                ?? throw part.Fault("date-part has no name"),
            part.Word(
                "form",
                ("long", DatePartForm.Long),
                ("short", DatePartForm.Short),
                ("numeric", DatePartForm.Numeric),
                ("numeric-leading-zeros", DatePartForm.NumericLeadingZeros),
                ("ordinal", DatePartForm.Ordinal)
            ) ?? DatePartForm.Default,
            part.Get("range-delimiter"),
            part.Format()
        );
}
