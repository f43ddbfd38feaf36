using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.Checking.Evidence;

/// <summary>
/// An entry of a work without authors begins with its title, which by its place is read as the author: <c>Medical news. (1973). JAMA,
/// 224(4), 455–464.</c> A record without authors whose title is there says what it is, and the entry is read again.
/// </summary>
internal static partial class TitleFirst
{
    private const string Author = "Aaa, A. ";

    /// <summary>The entry with its title as the title; the entry itself where it does not begin with that of the record.</summary>
    internal static ReferenceEntry Of(ReferenceEntry entry, Reference record)
    {
        if (!record.Author.IsEmpty || WorkIntegrity.TitleWithoutMark(record.Title) is not { Length: > 0 } title || entry.Parsed.IsUnread)
            return entry;
        var wanted = TextFolding.Fold(title);
        foreach (var date in DatePattern.EnumerateMatches(entry.Text))
        {
            var head = entry.Text[..date.Index];
            if (wanted.Length > 0 && (TextFolding.Fold(head) == wanted || TextFolding.Fold(VolumePattern.Replace(head, "")) == wanted))
                return ReadAgain(entry, date.Index, date.Index + date.Length);
        }

        return entry;
    }

    /// <summary>Reads the entry in the order of one with authors: a name, the date, the title, the source.</summary>
    private static ReferenceEntry ReadAgain(ReferenceEntry entry, int dateStart, int dateEnd)
    {
        var (head, date, rest) = (entry.Text[..dateStart].TrimEnd(), entry.Text[dateStart..dateEnd].Trim(), entry.Text[dateEnd..]);
        var before = $"{Author}{date} {head} ";
        var shift = dateEnd - before.Length;
        var runs = entry
            .Marked.Runs.Where(run => run.Span.Start >= dateEnd)
            .Select(run => run with { Span = new(run.Span.Start - shift, run.Span.Length) });
        var parsed = ReferenceParser.Parse(new MarkedText(before + rest, [.. runs]));
        if (parsed.Reference.Author.Count != 1 || parsed.Reference.Title is null)
            return entry;
        var title = VolumePattern.Replace(head, "").TrimEnd('.');
        var titleStart = Author.Length + date.Length + 1;
        return entry with
        {
            Parsed = parsed with
            {
                Reference = parsed.Reference with { Author = [], Title = title },
                Fields = parsed
                    .Fields.Where(field => field.Variable != "author")
                    .Select(field => field with { Span = InEntry(field.Span) })
                    .ToEquatableArray(),
            },
        };

        SourceSpan InEntry(SourceSpan span) =>
            span.Start >= before.Length ? new(span.Start + shift, span.Length)
            : span.Start >= titleStart ? new(0, title.Length)
            : span.Length == 0 ? span
            : new(dateStart + span.Start - Author.Length, span.Length);
    }

    /// <summary>The text between the title of a whole volume and its date: <c>(Vol. 11)</c>.</summary>
    [GeneratedRegex(@"\s*\((?:Vol|No|Issue)[^()]{0,40}\)\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex VolumePattern { get; }

    [GeneratedRegex(@"\((?:[^()]{0,30}\d{4}[^()]{0,30}|n\.\s?d\.|in press|forthcoming|" + OldDate.Pattern + @")\)\.?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern { get; }
}
