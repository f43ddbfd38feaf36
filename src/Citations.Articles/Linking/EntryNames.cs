using Citations.Articles.InText;
using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.Linking;

/// <summary>The parts of an entry that a citation can match, folded once.</summary>
internal sealed class EntryNames
{
    /// <summary>From this length on a name in which one letter differs may be the same.</summary>
    internal const int ShortestNear = 4;

    private const int LongestAbbreviation = 4;

    internal EntryNames(ReferenceEntry entry)
    {
        Entry = entry;
        var reference = entry.Reference;
        IEnumerable<Contributor> people = reference.Author.IsEmpty ? reference.Editor : reference.Author;
        var surnames = people.Select(Cited).ToList();
        Surnames = [.. surnames.Select(TextFolding.Fold)];
        Bare = [.. surnames.Select(name => TextFolding.Fold(NameParticles.Without(name)))];
        Whole = [.. people.Select(name => TextFolding.Fold(name.Given is { } first ? $"{first} {name.Family}" : name.Family ?? ""))];
        FirstInitial = people.FirstOrDefault()?.Given is { Length: > 0 } given ? char.ToUpperInvariant(given[0]) : null;
        Acronyms = [.. Linking.Acronyms.Of(reference)];
        Title = TextFolding.Fold(reference.Title ?? "");
        Heads = [.. ListedHeads.AllOf(entry).Select(TextFolding.Fold)];
        Year = ListedHeads.YearOf(reference);
        OriginalYear = reference.OriginalDate?.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    internal ReferenceEntry Entry { get; }

    internal string[] Surnames { get; }

    internal string[] Bare { get; }

    /// <summary>
    /// The given and the family name of each person: a name without a comma is cited as it is listed (APA 7, section 9.8),
    /// <c>García, O., &amp; Li Wei</c>.
    /// </summary>
    internal string[] Whole { get; }

    internal char? FirstInitial { get; }

    internal string[] Acronyms { get; }

    internal string Title { get; }

    /// <summary>The words before the date, and shorter ones, where they are a group or a title.</summary>
    internal string[] Heads { get; }

    /// <summary>The year, or the words in its place in lower case.</summary>
    internal string? Year { get; }

    internal string? OriginalYear { get; }

    internal string? Suffix => Entry.Parsed.YearSuffix;

    /// <summary>The keys under which citations look the entry up.</summary>
    internal IEnumerable<string> Keys
    {
        get
        {
            if (Surnames.Length > 0)
                yield return Surnames[0];
            if (Surnames.Length > 0 && Bare[0] != Surnames[0])
                yield return Bare[0];
            if (Entry.Reference.Author is [{ Literal: { } organization }, ..] && GermanCases.Stem(organization) is { } stem)
                yield return TextFolding.Fold(stem);
            if ((Entry.Reference.Author.IsEmpty ? Entry.Reference.Editor : Entry.Reference.Author) is [{ Literal: { } body }, ..])
            {
                if (ParentOf(body) is { } parent)
                    yield return TextFolding.Fold(parent);
                if (OrganizationWords.WithoutLegalForm(body) is { } bare)
                    yield return TextFolding.Fold(bare);
            }

            foreach (var acronym in Acronyms)
                yield return TextFolding.Fold(acronym);
            if (Title.Length > 0)
                yield return Title;
            foreach (var head in Heads)
                yield return head;
            foreach (var form in LegalName.Of(Entry.Reference))
                yield return TextFolding.Fold(form);
        }
    }

    /// <summary>By what a citation finds an entry: the first surname and the year; null if it has no author.</summary>
    internal static string? KeyOf(ReferenceEntry entry) =>
        entry.Reference.Author is [var first, ..]
            ? $"{TextFolding.Fold(NameMatch.Surname(first))}|{ListedHeads.YearOf(entry.Reference)}"
            : null;

    /// <summary>
    /// What entries of one work share: first author, year with its letter, and title; null if the entry gives no title or no author.
    /// </summary>
    internal static string? WorkOf(ReferenceEntry entry)
    {
        var reference = entry.Reference;
        var names = reference.Author.IsEmpty ? reference.Editor : reference.Author;
        return reference.Title is not { Length: > 0 } title || names.IsEmpty
            ? null
            : $"{TextFolding.Fold(NameMatch.Surname(names[0]))}|{ListedHeads.YearOf(reference)}{entry.Parsed.YearSuffix}|{TextFolding.Fold(title)}";
    }

    /// <summary>A surname without a suffix that was read as a part of it: <c>Zarate Jr., C. A.</c> is cited as Zarate.</summary>
    private static string Cited(Contributor name)
    {
        var surname = NameMatch.Surname(name);
        var space = name.Given is null ? -1 : surname.LastIndexOf(' ');
        return space > 0 && NameSuffixes.IsSure(surname.AsSpan(space + 1).TrimEnd('.')) ? surname[..space] : surname;
    }

    /// <summary>
    /// A body before its parts is what the text cites (ABNT NBR 6023, Chicago 17): <c>BRASIL. Ministério da Saúde</c>,
    /// <c>U.S. Congress. House. Committee on Moles</c>.
    /// </summary>
    private static string? ParentOf(string organization)
    {
        for (var stop = 0; (stop = organization.IndexOf(". ", stop + 1, StringComparison.Ordinal)) > 0;)
        {
            var word = organization.AsSpan((organization.LastIndexOf(' ', stop) + 1)..stop);
            // "U.S. Congress", "St. Mary's Hospital", "Inst. of Soil": the period is of an abbreviation.
            if (
                word.Length > LongestAbbreviation
                && !word.Contains('.')
                && organization.AsSpan(stop + 2) is [var next, _, _, ..]
                && char.IsUpper(next)
            )
                return organization[..stop];
        }

        return null;
    }
}
