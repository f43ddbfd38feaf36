namespace Citations.Formats.BibTeX;

/// <summary>The macros of a BibTeX file: those that <c>@string</c> defines, and the names of the months.</summary>
internal sealed class BibTeXMacros
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jan"] = "January",
        ["feb"] = "February",
        ["mar"] = "March",
        ["apr"] = "April",
        ["may"] = "May",
        ["jun"] = "June",
        ["jul"] = "July",
        ["aug"] = "August",
        ["sep"] = "September",
        ["oct"] = "October",
        ["nov"] = "November",
        ["dec"] = "December",
    };

    internal void Define(string name, string value) => _values[name] = value;

    internal bool TryGet(ReadOnlySpan<char> name, out string value) =>
        _values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out value!);
}
