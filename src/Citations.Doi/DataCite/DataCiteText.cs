namespace Citations.DataCite;

/// <summary>
/// Texts of DataCite records, in which a code such as <c>(:unav)</c> or <c>:unkn</c> stands for one that is missing (schema, appendix 3).
/// </summary>
internal static class DataCiteText
{
    internal static string? Of(string? text) =>
        text is null || text.StartsWith("(:", StringComparison.Ordinal) || text.StartsWith(':') ? null : text;
}
