using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Citations.Formats;

namespace Citations.Articles.Documents.Latex;

/// <summary>
/// The entries that a document gives in the syntax of amsrefs, <c>\bib{key}{article}{author={...}, ...}</c>, as a library: its fields are
/// those of BibTeX, but for a field for each person, dates, and the book or conference that holds the work.
/// </summary>
internal static partial class AmsrefsLibrary
{
    private const string Arxiv = "arXiv:";

    private static readonly FrozenSet<string> People = FrozenSet.ToFrozenSet(["author", "editor", "translator"]);

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["place"] = "address",
        ["status"] = "note",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["collection.article"] = "incollection",
        ["report"] = "techreport",
        ["webpage"] = "online",
    }.ToFrozenDictionary();

    /// <summary>The works of the document's own lists.</summary>
    internal static EquatableArray<Reference> Of(LatexSource source)
    {
        var text = new StringBuilder();
        foreach (var match in EntryPattern.EnumerateMatches(source.Text))
        {
            var at = match.Index + match.Length;
            if (
                !LatexPreamble.IsComment(source.Text, match.Index)
                && source.Argument(ref at, source.Text.Length) is { } key
                && source.Argument(ref at, source.Text.Length) is { } type
                && source.Argument(ref at, source.Text.Length) is { } fields
            )
                Append(text, source, key.In(source.Text), type.In(source.Text).ToString(), fields);
        }

        return text.Length == 0 ? [] : BibTeXReader.Read(text.ToString()).Value;
    }

    private static void Append(StringBuilder text, LatexSource source, ReadOnlySpan<char> key, string type, SourceSpan span)
    {
        Dictionary<string, string> fields = [];
        Take(fields, source, span);
        if (fields.Remove("subtitle", out var subtitle))
            fields["title"] = $"{fields.GetValueOrDefault("title")}: {subtitle}";
        var isPart = fields.ContainsKey("booktitle");
        text.Append('@')
            .Append(isPart && type == "article" ? "incollection" : Types.GetValueOrDefault(type, type))
            .Append('{')
            .Append(key.Trim());
        if (fields.GetValueOrDefault("eprint") is { } number && number.StartsWith(Arxiv, StringComparison.OrdinalIgnoreCase))
            (fields["eprint"], fields["eprinttype"]) = (number[Arxiv.Length..], "arxiv");
        foreach (var (name, value) in fields)
            text.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        text.Append("\n}\n");
    }

    /// <summary>The fields of an entry; a book or a conference gives its title to the field of the whole.</summary>
    private static void Take(Dictionary<string, string> fields, LatexSource source, SourceSpan span, bool isWhole = false)
    {
        var last = span.Start;
        foreach (Match match in FieldPattern.Matches(span.In(source.Text).ToString()))
        {
            var at = span.Start + match.Index + match.Length;
            // A field within the value of another is not one of the entry.
            if (at < last || source.Argument(ref at, span.End) is not { } value)
                continue;
            last = at;
            var own = match.Groups["name"].Value.ToLowerInvariant();
            var name = isWhole && own == "title" ? "booktitle" : Names.GetValueOrDefault(own, own);
            if (name is "book" or "conference")
                Take(fields, source, value, isWhole: true);
            else if (People.Contains(name))
                fields[name] =
                    (fields.TryGetValue(name, out var before) ? before + " and " : "") + NameOf(value.In(source.Text).ToString());
            else if (!isWhole || !fields.ContainsKey(name))
                fields[name] = DashPattern.Replace(value.In(source.Text).ToString(), "--");
        }
    }

    /// <summary>amsrefs writes "Family, Given, Jr.", BibTeX "Family, Jr., Given".</summary>
    private static string NameOf(string name) =>
        name.Split(',', StringSplitOptions.TrimEntries) is [var family, var given, var suffix] ? $"{family}, {suffix}, {given}" : name;

    [GeneratedRegex(@"\\bib\*?(?=\s{0,10}\{)", RegexOptions.CultureInvariant)]
    private static partial Regex EntryPattern { get; }

    [GeneratedRegex(@"\\ndash(?:\{\}|\s{0,5}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex DashPattern { get; }

    [GeneratedRegex(@"\b(?<name>[A-Za-z]{2,30})\s{0,10}=\s{0,10}(?=\{)", RegexOptions.CultureInvariant)]
    private static partial Regex FieldPattern { get; }
}
