namespace Citations.Csl;

/// <summary><c>cs:date-part</c>: how a part of a date looks.</summary>
internal sealed record DatePart(DatePartName Name, DatePartForm Form, string? RangeDelimiter, NodeFormat Format);
