using System.Buffers;
using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>
/// A preprint on arXiv, however its source gives it: by <c>eprint</c>, as the journal <c>arXiv preprint arXiv:2301.12345</c> or
/// <c>CoRR</c>, by address or note; a number from before 2007 by itself with its archive in <c>primaryClass</c>.
/// It is a preprint with arXiv as its publisher, its identifier as number, its address and the DOI that arXiv registers. A work that has
/// appeared elsewhere keeps its own journal and DOI.
/// </summary>
internal static partial class ArxivForm
{
    private const string Name = "arXiv";
    private static readonly SearchValues<string> Names = SearchValues.Create([Name], StringComparison.OrdinalIgnoreCase);

    private static readonly ReferenceType[] MayBePreprint =
    [
        ReferenceType.Document,
        ReferenceType.Article,
        ReferenceType.ArticleJournal,
        ReferenceType.Webpage,
        ReferenceType.Manuscript,
        ReferenceType.Report,
    ];

    private static readonly TextVariable[] Places =
    [
        TextVariable.ArchiveLocation,
        TextVariable.ContainerTitle,
        TextVariable.Number,
        TextVariable.Doi,
        TextVariable.Url,
        TextVariable.Volume,
        TextVariable.Page,
        TextVariable.Note,
        TextVariable.Medium,
    ];

    internal static void Apply(ReferenceBuilder work)
    {
        if (!MayBePreprint.Contains(work.Type) || (work[TextVariable.ContainerTitle] is { } journal && !IsArxiv(journal)))
            return;
        if (Find(work) is not { } id)
            return;
        if (Doi.TryParse(work[TextVariable.Doi], out var doi) && doi != id.ToDoi())
            return;
        if (work[TextVariable.Publisher] is { } publisher && !IsArxiv(publisher))
            return;
        work.Type = ReferenceType.Article;
        work[TextVariable.Genre] ??= "Preprint";
        work[TextVariable.Publisher] = Name;
        work[TextVariable.Doi] ??= id.ToDoi().Value;
        work[TextVariable.Url] ??= id.ToUrl();
        work[TextVariable.ContainerTitle] = null;
        work[TextVariable.ContainerTitleShort] = null;
        foreach (var place in (ReadOnlySpan<TextVariable>)[TextVariable.Volume, TextVariable.Page, TextVariable.Note, TextVariable.Medium])
        {
            if (work[place] is { } text && Read(text) is { } same && same.Value == id.Value)
                work[place] = null;
        }

        if (work[TextVariable.Number] is null || Read(work[TextVariable.Number]!) is not null)
            work[TextVariable.Number] = id.ToString();
        if (work[TextVariable.ArchiveLocation] is null || !IsArxiv(work[TextVariable.Archive] ?? Name))
            return;
        (work[TextVariable.Archive], work[TextVariable.ArchiveLocation]) = (Name, id.ToString()[(Name.Length + 1)..]);
    }

    private static ArxivId? Find(ReferenceBuilder work)
    {
        foreach (var place in Places)
        {
            if (
                work[place] is { } text
                && (place == TextVariable.ArchiveLocation ? IsArxiv(work[TextVariable.Archive] ?? "") : Mentions(text))
                && (Read(text) ?? (place == TextVariable.ArchiveLocation ? ReadInArchive(text, work) : null)) is { } id
            )
                return id;
        }

        return null;
    }

    // Numbers before 2007 count within their archive, which is the class without its subject: 0211159 in math.DG is math/0211159.
    private static ArxivId? ReadInArchive(string text, ReferenceBuilder work) =>
        Bare.Match(text) is { Success: true } bare
        && (work.Kept("primaryclass") ?? work.Kept("eprintclass")) is { } @class
        && ArxivId.TryParse($"{@class.Split('.')[0].Trim()}/{bare.Groups["number"].ValueSpan}", out var id)
            ? id
            : null;

    [GeneratedRegex("^(?i:arXiv:)? *(?<number>[0-9]{7}(?:v[0-9]{1,3})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare { get; }

    private static bool Mentions(string text) =>
        text.Length > Name.Length
        && (
            text.AsSpan().ContainsAny(Names)
            || text.StartsWith("abs/", StringComparison.Ordinal)
            || Repository.IsMatch(text)
            // A number of the old scheme beside the journal "ArXiv": hep-th/9901001.
            || (char.IsAsciiLetterLower(text[0]) && text.Contains('/', StringComparison.Ordinal))
        );

    private static bool IsArxiv(string name) =>
        name.StartsWith(Name, StringComparison.OrdinalIgnoreCase)
        || name is "CoRR" or "ArXiv e-prints"
        || Repository.Match(name) is { Success: true } match && (match.Groups["id"].Length == 0 || Read(match.Groups["id"].Value) is not null);

    // The Computing Research Repository, which is arXiv's part for computer science, alone or with the number: CoRR abs/1504.00233.
    [GeneratedRegex(
        @"^(?:CoRR|Computing Research Repository(?: \(CoRR\))?)(?:[,:]? (?:[Vv]ol(?:ume|\.)? )?(?<id>(?:abs/)?[a-z0-9.-]+(?:\.[A-Z]{2})?(?:/[0-9]{7})?(?:v[0-9]{1,3})?))?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Repository { get; }

    // The whole text, or what follows the last mention of arXiv in it.
    private static ArxivId? Read(string text)
    {
        if (ArxivId.TryParse(text, out var id))
            return id;
        if (Repository.Match(text) is { Success: true } repository)
            return ArxivId.TryParse(repository.Groups["id"].Value, out id) ? id : null;
        var last = text.LastIndexOf("arXiv:", StringComparison.OrdinalIgnoreCase);
        if (last < 0)
            return null;
        // A category may follow: arXiv:2301.12345 [cs.CL].
        var rest = text.AsSpan(last);
        var end = rest.IndexOfAny(" [(,;");
        return end == 6 ? null
            : ArxivId.TryParse(end < 0 ? rest : rest[..end], out id) ? id
            : null;
    }
}
