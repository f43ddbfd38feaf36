using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// The identifiers by which a document names itself: in its metadata, in the lines with its journal and dates above the text, and where it
/// says how to cite it. They are no works that it cites, and neither are its supplements.
/// </summary>
internal sealed partial class OwnIdentifiers
{
    private const int MostWords = 40;
    private const int FewestWordsOfText = 40;

    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);

    private OwnIdentifiers() { }

    /// <summary>The identifiers of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="headed">Its reference lists under a heading, in their order: what is in one is an entry.</param>
    internal static OwnIdentifiers Of(ArticleDocument document, IReadOnlyList<SourceSpan> headed)
    {
        var next = 0;
        var own = new OwnIdentifiers();
        if (document.Metadata.Doi is { } declared)
            own._keys.Add(declared.Value);
        var (isBeforeText, isHowToCite, followsImprint) = (true, false, false);
        foreach (var block in document.Blocks.Where(block => block.IsText && block.Kind is not (BlockKind.Note or BlockKind.Bibliography)))
        {
            while (next < headed.Count && headed[next].End <= block.Span.Start)
                next++;
            if (next < headed.Count && headed[next].Start <= block.Span.Start)
                continue;
            var text = block.Span.In(document.Text);
            if (block.Kind == BlockKind.Heading || ListHeading.KindOf(text) != HeadingKind.Other)
                isHowToCite = ListHeading.NamesOwnCitation(text);
            foreach (var line in TextLines.Of(document.Text, block.Span))
            {
                var words = line.In(document.Text);
                var isImprint = isBeforeText && (IsImprint(words) || (followsImprint && !words.Contains(' ')));
                followsImprint = isImprint;
                if (isHowToCite || ListHeading.BeginsOwnCitation(words) || isImprint)
                    own.Take(document.Text, block with { Span = SourceSpan.FromBounds(line.Start, line.End) });
            }

            isBeforeText &= block.Kind == BlockKind.Heading || WordCount(text) < FewestWordsOfText;
        }

        return own;
    }

    /// <summary>Whether a key is one of the document, or of a supplement of it: <c>10.5555/article.s001</c>.</summary>
    internal bool Contains(string? key) =>
        key is not null && (_keys.Contains(key) || _keys.Any(own => IsSupplement(key, own)));

    private static bool IsSupplement(string key, string own) =>
        key.StartsWith(own, StringComparison.OrdinalIgnoreCase) && Supplement.IsMatch(key.AsSpan(own.Length));

    private void Take(string text, DocumentBlock line)
    {
        var runs = line.Runs.Where(run => run.Span.Start >= line.Span.Start && run.Span.End <= line.Span.End);
        foreach (var link in WorkLinks.Of(text, line with { Runs = [.. runs] }))
            _keys.Add(link.Key);
    }

    // "Published: 3 May 2019 https://doi.org/..."
    private static bool IsImprint(ReadOnlySpan<char> line) =>
        WordCount(line) <= MostWords && (Imprint.IsMatch(line) || (VolumeAndPages.IsMatch(line) && !EntryShape.StartsWithNames(line)));

    private static int WordCount(ReadOnlySpan<char> text) => text.Count(' ') + 1;

    [GeneratedRegex(@"^(?:[./-]?s\d{1,4}|[./](?:suppl?|supplement|fig|figure|table|supp)[\w./-]{0,20}|/(?:v\d+|-/dc\d+))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Supplement { get; }

    // The journal with its year, volume and pages, and no authors before it: Fen Notes. 2018 Mar; 6(3): 55–61.
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}\s.&:,]{2,80}\s(?:19|20)\d\d\b[^()]{0,14}\d{1,4}\s?\(\d{1,3}(?:-\d{1,3})?\)\s?[:,]\s?e?\d",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex VolumeAndPages { get; }

    // A word and the day, or the day and a bar; "a study published in ..." is a sentence.
    [GeneratedRegex(
        @"^\W{0,3}(?:(?:first\s)?published(?:\s(?:online|on))?|received|accepted|e-?pub|available\sonline|issue\sdate|publication\sdate"
            + @"|veröffentlicht(?:\sam)?|erschienen(?:\sam)?|eingereicht|publié(?:\sle)?|mis\sen\sligne(?:\sle)?|reçu(?:\sle)?|accepté(?:\sle)?"
            + @"|publicado(?:\sel|\sem)?|recibido|recebido|aceptado|aceito|pubblicato(?:\sil)?|ricevuto|accettato|gepubliceerd(?:\sop)?|ontvangen"
            + @"|publicerad|opublikowano|przyjęto|опубликован[оа]|поступила)\s?:?\s(?:\d|\p{Lu}\p{L}{2,11}\.?\s\d)"
            + @"|\b\d{1,2}\s\p{Lu}\p{L}{2,11}\s\d{4}\s?[|·•]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Imprint { get; }
}
