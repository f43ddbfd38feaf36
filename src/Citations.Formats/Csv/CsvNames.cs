using System.Text;
using Citations.Formats.Values;

namespace Citations.Formats.Csv;

/// <summary>The names in one cell, divided by semicolons: <c>Zarate, Carlos A.; World Health Organization</c>. A backslash stands before a semicolon that divides nothing.</summary>
internal static class CsvNames
{
    internal static EquatableArray<Contributor> Read(string cell)
    {
        List<Contributor> names = [];
        var name = new StringBuilder();
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i == cell.Length || cell[i] == ';')
            {
                if (CommaName.Read(name.ToString().Trim()) is { } read) names.Add(read);
                name.Clear();
            }
            else
            {
                if (cell[i] == '\\' && i + 1 < cell.Length && cell[i + 1] is ';' or '\\') i++;
                name.Append(cell[i]);
            }
        }

        return [.. names];
    }

    internal static string Write(EquatableArray<Contributor> names) =>
        string.Join("; ", ((IEnumerable<Contributor>)names).Select(name => CommaName.Write(name).Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)));
}
