using System.Text;

namespace Citations.Formats.BibTeX;

/// <summary>The keys by which entries name other entries: those that they inherit from, and those that they are related to.</summary>
internal static class BibTeXReferrals
{
    private static readonly HashSet<string> Names = ["crossref", "xdata", "xref", "related", "entryset"];

    /// <summary>A text whose entries name other keys in place of some; nothing else changes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keys">The new key of each old one; a key that stays is not in it.</param>
    internal static string Renamed(string text, IReadOnlyDictionary<string, string> keys)
    {
        if (keys.Count == 0)
            return text;
        var expansion = new BibTeXExpansion();
        expansion.Allow(text.Length);
        var parser = new BibTeXParser(text, new BibTeXMacros(), expansion, new BibTeXDiagnostics(text, []));
        var result = new StringBuilder(text.Length);
        var copied = 0;
        while (parser.Next() is { } entry)
        {
            foreach (var field in entry.Fields.Where(field => Names.Contains(field.Name)))
            {
                var named = field.Value.Split(',');
                // An entry that took in the one that it names does not name itself.
                var renamed = named.Select(Renamed).Where(key => key.Trim() != entry.Key).ToArray();
                if (renamed.SequenceEqual(named))
                    continue;
                result.Append(text, copied, field.Place.Start - copied).Append('{').AppendJoin(',', renamed).Append('}');
                copied = field.Place.End;
            }
        }

        return result.Append(text, copied, text.Length - copied).ToString();

        string Renamed(string part) =>
            part.Trim() is { Length: > 0 } old && keys.TryGetValue(old, out var key)
                ? part.Replace(old, key, StringComparison.Ordinal)
                : part;
    }
}
