using System.Collections.Frozen;

namespace Citations.Articles.Tagging;

/// <summary>The tags of the variables.</summary>
internal static class FieldTags
{
    private static readonly FrozenDictionary<string, EntryTag> Tags = new Dictionary<string, EntryTag>
    {
        ["author"] = EntryTag.Author,
        ["editor"] = EntryTag.Editor,
        ["translator"] = EntryTag.Translator,
        // Those before the title of a series are in the place of editors.
        ["executive-producer"] = EntryTag.Editor,
        ["producer"] = EntryTag.Editor,
        ["series-creator"] = EntryTag.Editor,
        ["director"] = EntryTag.Editor,
        ["host"] = EntryTag.Editor,
        ["issued"] = EntryTag.Date,
        ["title"] = EntryTag.Title,
        ["collection-title"] = EntryTag.Series,
        ["volume"] = EntryTag.Volume,
        ["issue"] = EntryTag.Issue,
        ["page"] = EntryTag.Pages,
        ["publisher"] = EntryTag.Publisher,
        ["publisher-place"] = EntryTag.Place,
        ["event-title"] = EntryTag.Publisher,
        ["event-place"] = EntryTag.Place,
        ["edition"] = EntryTag.Edition,
        ["genre"] = EntryTag.Genre,
        ["number"] = EntryTag.Number,
        ["note"] = EntryTag.Note,
    }.ToFrozenDictionary();

    /// <summary>The tag of a variable; <see cref="EntryTag.Other"/> where it has none.</summary>
    /// <param name="variable">The CSL variable, such as <c>volume</c>.</param>
    /// <param name="container">What holds the work: a periodical, whose articles may have numbers in place of pages, or a book.</param>
    internal static EntryTag Of(string variable, EntryTag container) =>
        (variable, container) switch
        {
            ("container-title", _) => container,
            ("number", EntryTag.Journal) => EntryTag.Pages,
            _ => Tags.GetValueOrDefault(variable),
        };

    /// <summary>The variable that takes the words of a tag as they are; null if they need reading.</summary>
    internal static TextVariable? TextOf(EntryTag tag) =>
        tag switch
        {
            EntryTag.Publisher => TextVariable.Publisher,
            EntryTag.Place => TextVariable.PublisherPlace,
            EntryTag.Series => TextVariable.CollectionTitle,
            EntryTag.Number => TextVariable.Number,
            EntryTag.Note => TextVariable.Note,
            _ => null,
        };
}
