namespace Citations.Styles.Apa;

/// <summary>
/// A work with what its type and its document make of it: the row of the type table, the author's place, the date, the year's suffix.
/// </summary>
internal sealed class ApaWork
{
    internal ApaWork(Reference reference, ApaOptions options, SentenceCaser caser)
    {
        (Reference, Options, Caser) = (ApaReading.Of(reference), options, caser);
        Rules = TypeRules.For(Reference.Type);
        Author = AuthorSlot.Of(Reference, Rules);
        Container = FieldText.Clean(Reference.ContainerTitle);
        Date = ApaDate.Of(this);
        YearSuffix = Text(TextVariable.YearSuffix) is { Length: > 0 } suffix ? suffix : null;
    }

    internal Reference Reference { get; }

    /// <summary>The text under which the work is filed in the list, folded (R6.1).</summary>
    internal string FiledUnder { get; set; } = "";

    /// <summary>The title, folded; most lists never ask.</summary>
    internal string FoldedTitle => field ??= ApaOrder.FoldedTitle(this);

    internal ApaOptions Options { get; }

    internal SentenceCaser Caser { get; }

    internal TypeRules Rules { get; }

    internal AuthorSlot Author { get; }

    /// <summary>The title of the container, clean; empty if there is none.</summary>
    internal string Container { get; }

    internal ApaDate Date { get; }

    /// <summary>The letter that tells works of the same authors and year apart (R2.7), or null.</summary>
    internal string? YearSuffix { get; set; }

    internal bool HasContainer => Container.Length > 0;

    internal bool IsTitleItalic =>
        !IsTitleDescription
        && Rules.Title switch
        {
            TitleForm.Italic => true,
            TitleForm.RomanInContainer => !HasContainer,
            _ => false,
        };

    /// <summary>Whether the title is a description in brackets: <c>[Letter to Robert M. Ogden]</c> (R3.11).</summary>
    internal bool IsTitleDescription => Reference.Title is ['[', ..] title && TitleBracket.IsWhole(FieldText.Clean(title));

    /// <summary>The contributors of a role that have a name.</summary>
    internal EquatableArray<Contributor> Names(NameVariable variable) => Reference[variable].WithNames();

    internal string Text(TextVariable variable) => FieldText.Clean(Reference[variable]);
}
