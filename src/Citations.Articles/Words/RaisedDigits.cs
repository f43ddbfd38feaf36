namespace Citations.Articles.Words;

/// <summary>The raised digits of Unicode, by which texts without markup refer to notes and entries.</summary>
internal static class RaisedDigits
{
    /// <summary>All of them, in the order of their values.</summary>
    internal const string All = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The value of a raised digit; -1 for another character.</summary>
    internal static int ValueOf(char c) => All.IndexOf(c, StringComparison.Ordinal);
}
