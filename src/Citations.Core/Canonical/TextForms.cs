using System.Buffers;

namespace Citations.Canonical;

/// <summary>
/// The canonical form of each text variable: one table, field by field. For a variable without a row, only the white space and the markup
/// are put in order.
/// </summary>
internal static class TextForms
{
    // White space in other shapes, marks that print nothing, markup and entities, and UTF-8 that was read as another encoding.
    private static readonly SearchValues<char> Foreign = SearchValues.Create(
        "<&\t\n" + RecordMarkup.WideSpaces + RecordMarkup.BreakMarks + MisreadUtf8.Signs
    );

    // Most texts hold nothing else, and a search for what is not ASCII costs several times as much.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !\"#$%'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
    );

    // Words of the author's own, addresses and identifiers keep their characters.
    private static readonly TextVariable[] Verbatim =
    [
        TextVariable.Note,
        TextVariable.Annote,
        TextVariable.Abstract,
        TextVariable.Url,
        TextVariable.Doi,
        TextVariable.CitationKey,
        TextVariable.CitationLabel,
        TextVariable.YearSuffix,
    ];

    // Markup belongs to titles: what is bold in a number was set by hand.
    private static readonly TextVariable[] Unmarked =
    [
        TextVariable.ChapterNumber,
        TextVariable.CollectionNumber,
        TextVariable.Edition,
        TextVariable.EventPlace,
        TextVariable.Genre,
        TextVariable.Isbn,
        TextVariable.Issn,
        TextVariable.Issue,
        TextVariable.Language,
        TextVariable.Number,
        TextVariable.NumberOfPages,
        TextVariable.NumberOfVolumes,
        TextVariable.Page,
        TextVariable.Part,
        TextVariable.Publisher,
        TextVariable.PublisherPlace,
        TextVariable.Version,
        TextVariable.Volume,
    ];

    private static readonly (TextVariable Variable, Func<string, string?> Form)[] Table =
    [
        (TextVariable.Abstract, AbstractForm.Of),
        (TextVariable.ChapterNumber, text => NumberLabels.Strip(text, NumberLabels.Chapter)),
        (TextVariable.CollectionNumber, text => NumberLabels.Strip(text, NumberLabels.Series)),
        (TextVariable.Doi, IdentifierForms.Doi),
        (TextVariable.Edition, EditionForm.Of),
        (TextVariable.Issue, IssueForm.OfIssue),
        (TextVariable.Language, LanguageForm.Of),
        (TextVariable.NumberOfPages, text => NumberLabels.StripBehind(NumberLabels.Strip(text, NumberLabels.Page), NumberLabels.Page)),
        (
            TextVariable.NumberOfVolumes,
            text => NumberLabels.StripBehind(NumberLabels.Strip(text, NumberLabels.Volume), NumberLabels.Volume)
        ),
        (TextVariable.Page, PageForm.Of),
        (TextVariable.Pmcid, IdentifierForms.Pmcid),
        (TextVariable.Pmid, IdentifierForms.Pmid),
        (TextVariable.Publisher, PublisherForm.WithoutMarks),
        (TextVariable.PublisherPlace, PublisherForm.WithoutMarks),
        (TextVariable.Status, StatusForm.Of),
        (TextVariable.Title, TexFormulas.Of),
        (TextVariable.Url, IdentifierForms.Address),
        (TextVariable.Version, text => NumberLabels.Strip(text, NumberLabels.Version)),
        (TextVariable.Volume, IssueForm.OfVolume),
    ];

    private static readonly Func<string, string?>?[] Forms = MakeForms();
    private static readonly bool[] IsVerbatim = [.. Enum.GetValues<TextVariable>().Select(Verbatim.Contains)];
    private static readonly bool[] IsUnmarked = [.. Enum.GetValues<TextVariable>().Select(Unmarked.Contains)];

    internal static void Apply(ReferenceBuilder work)
    {
        foreach (var variable in work.SetTexts)
        {
            var text = work[variable]!;
            if (variable is TextVariable.Volume or TextVariable.Issue or TextVariable.Page && IsNumber(text))
                continue;
            var form = text;
            if (!IsVerbatim[(int)variable] && NeedsTidying(text))
                form = Tidy(text, variable) ?? "";
            if (form.Length > 0 && Forms[(int)variable] is { } rule)
                form = rule(form);
            if (!ReferenceEquals(form, text))
                work[variable] = form;
        }
    }

    internal static bool NeedsTidying(string text) =>
        (text.AsSpan().ContainsAnyExcept(Plain) && text.AsSpan().ContainsAny(Foreign))
        || text[0] <= ' '
        || text[^1] <= ' '
        || text.Contains("  ", StringComparison.Ordinal);

    // Nearly all volumes, issues and first pages; their forms leave it as it is.
    private static bool IsNumber(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static string? Tidy(string text, TextVariable variable) =>
        variable switch
        {
            TextVariable.Keyword or TextVariable.ArchiveLocation or TextVariable.CallNumber => string.Join(
                ' ',
                MisreadUtf8.Repair(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            ),
            _ => IsUnmarked[(int)variable] ? RecordMarkup.ToPlainText(text) : RecordMarkup.ToTitle(text),
        };

    private static Func<string, string?>?[] MakeForms()
    {
        var forms = new Func<string, string?>?[Enum.GetValues<TextVariable>().Length];
        foreach (var (variable, form) in Table)
            forms[(int)variable] = form;
        return forms;
    }
}
