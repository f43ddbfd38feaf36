using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// What the descriptions in brackets say about a work (APA 7, section 9.22 and chapter 10), by their noun: <c>[Song recorded by ...]</c>,
/// <c>[Audio podcast episode]</c>, <c>[Unpublished doctoral dissertation]</c>.
/// </summary>
internal static partial class DescriptionKinds
{
    // A title in translation is longer.
    private const int MostWords = 6;

    private static readonly FrozenDictionary<string, DescribedPart> Parts = Read(
        (DescribedPart.Post, "tweet post update toot skeet thread reel"),
        (DescribedPart.Whole, "song track aria episode webisode entry"),
        (
            DescribedPart.Periodical,
            "review editorial obituary comment commentary reply retraction erratum corrigendum correction issue section abstract"
        ),
        (DescribedPart.Title, "session presentation address keynote lecture talk workshop discussion symposium webinar"),
        (DescribedPart.Title, "speech panel colloquium"),
        (DescribedPart.Title, "photograph painting lithograph drawing sculpture installation architecture print etching woodcut engraving"),
        (DescribedPart.Title, "watercolor watercolour mural fresco cartoon illustration poster"),
        (DescribedPart.Title, "collage tapestry clipart image infographic map"),
        (DescribedPart.Title, "film video documentary series show podcast album broadcast recording audiobook movie musical play opera"),
        (DescribedPart.Title, "software app game model chat apparatus equipment instrument database dataset set"),
        (DescribedPart.Title, "code notebook plugin package"),
        (DescribedPart.Title, "dissertation thesis manuscript preprint paper report release brief sheet brochure pamphlet statement"),
        (DescribedPart.Title, "slide note notes syllabus course profile page highlight guide guideline catalog catalogue transcript"),
        (DescribedPart.Title, "advertisement grant testimony interview scale questionnaire")
    );

    /// <summary>The meaning of a bracket with these words.</summary>
    internal static DescribedPart Of(ReadOnlySpan<char> bracket)
    {
        var description = bracket.Trim("[] ").ToString();
        if (LetterToEditor.IsMatch(description))
            return DescribedPart.Periodical;
        if (Noun.Match(description) is not { Success: true } words || words.Value.Count(c => c == ' ') >= MostWords)
            return DescribedPart.Unknown;
        var noun = words.Groups["noun"].Value.ToLowerInvariant();
        return Parts.TryGetValue(noun, out var part) || Parts.TryGetValue(noun.TrimEnd('s'), out part) ? part : DescribedPart.Unknown;
    }

    private static FrozenDictionary<string, DescribedPart> Read(params (DescribedPart Part, string Nouns)[] rows) =>
        rows.SelectMany(row => row.Nouns.Split(' ').Select(noun => (noun, row.Part)))
            .ToFrozenDictionary(pair => pair.noun, pair => pair.Part);

    [GeneratedRegex("^Letters? to the editor", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LetterToEditor { get; }

    // The noun ends the description or is before what belongs to it: "Doctoral dissertation, University of Turku".
    [GeneratedRegex(
        @"^(?!(?:The|An?)\s)(?:[\p{L}\d'’-]+\s)*?(?<noun>\p{L}+)(?=$|[,;]|\s(?:of|by|with|for|on|in|from|about|between|recorded|submitted|attached)\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Noun { get; }
}
