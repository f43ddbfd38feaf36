using Citations.Formats.Values;

namespace Citations.Formats.BibTeX;

/// <summary>The macros of a BibTeX file: those that <c>@string</c> defines, and the names of the months.</summary>
internal sealed class BibTeXMacros
{
    /// <summary>What defines a macro, after an at sign.</summary>
    internal const string Command = "string";

    private readonly Dictionary<string, string> _values = Enumerable
        .Range(1, 12)
        .ToDictionary(MonthNames.Macro, MonthNames.Of, StringComparer.OrdinalIgnoreCase);

    internal void Define(string name, string value) => _values[name] = value;

    internal bool TryGet(ReadOnlySpan<char> name, out string value) =>
        _values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out value!);
}
