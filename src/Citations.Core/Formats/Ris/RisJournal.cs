using Citations.Formats.Mapping;
using Citations.Matching;

namespace Citations.Formats.Ris;

/// <summary>
/// Which field of an entry names its journal. EndNote and Zotero give it as <c>T2</c>, the specification of 2001 as <c>JF</c> and
/// <c>JO</c>; where those are there, <c>T2</c> may be a second title of the article or the name of a section or an issue.
/// </summary>
internal static class RisJournal
{
    /// <summary>The field of an article's journal; null where no two fields differ, so that the table decides.</summary>
    internal static string? FieldOf(SourceEntry source, ReferenceType type)
    {
        if (!IsInPeriodical(type) || Text(source, RisFields.Secondary) is not { } secondary)
            return null;
        if (Text(source, RisFields.FullJournal) is { } full)
            return secondary.Length >= full.Length && MayBeOne(secondary, full) ? RisFields.Secondary : RisFields.FullJournal;
        // The specification leaves open whether this one is abbreviated.
        return Text(source, RisFields.Journal) is { } journal && !MayBeOne(secondary, journal) ? RisFields.Journal : RisFields.Secondary;
    }

    private static bool MayBeOne(string name, string journal) => ContainerMatch.AreSame(name, journal) || BeginAlike(name, journal);

    // What abbreviates a name begins with its letter, in every language.
    private static bool BeginAlike(string name, string journal) =>
        ContainerWords.Of(name) is [[var first, ..], ..] && ContainerWords.Of(journal) is [[var other, ..], ..] && first == other;

    private static bool IsInPeriodical(ReferenceType type) =>
        type is ReferenceType.ArticleJournal or ReferenceType.ArticleMagazine or ReferenceType.ArticleNewspaper;

    private static string? Text(SourceEntry source, string field) => string.IsNullOrWhiteSpace(source[field]) ? null : source[field];
}
