namespace Citations.Canonical;

/// <summary>
/// Identifiers in fields for something else: a DOI as the kind of work, the note or an address at doi.org; an address as the medium or the
/// note;
/// a PMID in the note; an ISBN where an ISSN belongs, distinguished by their check digits.
/// </summary>
internal static class FoundIdentifiers
{
    private const string RecordOfIsi = "<Go to ISI>://";

    private static readonly TextVariable[] MayBeDoi =
    [
        TextVariable.Url,
        TextVariable.Genre,
        TextVariable.Medium,
        TextVariable.Number,
        TextVariable.Page,
        TextVariable.ArchiveLocation,
    ];

    internal static void Apply(ReferenceBuilder work, Action<string>? undecided)
    {
        foreach (var variable in MayBeDoi)
        {
            if (work[variable] is { } text && MentionsDoi(text) && IsWhole(variable, text) && Doi.TryParse(text, out var doi))
                TakeDoi(work, variable, doi);
        }

        // Exports of the Web of Science have the number of the record in place of an address: <Go to ISI>://WOS:0001
        if (work[TextVariable.Url] is { } record && record.StartsWith(RecordOfIsi, StringComparison.OrdinalIgnoreCase))
        {
            work[TextVariable.Url] = null;
            if (record[RecordOfIsi.Length..].Trim() is { Length: > 0 } id)
                work.Keep("unique-id", id);
        }

        // https://example.org/x (accessed 2020-05-06)
        if (
            work[TextVariable.Url] is { } visited
            && visited.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end
            && IdentifierForms.IsAddress(visited.AsSpan(0, end))
            && AccessNote.Read(visited[end..].TrimStart(' ', ',', ';')) is { } day
            && (work[DateVariable.Accessed] ??= day) == day
        )
            work[TextVariable.Url] = visited[..end].TrimEnd(',', ';');
        if (work[TextVariable.Note] is { } note)
            ReadNote(work, note);
        if (work[TextVariable.Medium] is { } medium && IdentifierForms.Address(medium) is var address && IdentifierForms.IsAddress(address))
            TakeAddress(work, TextVariable.Medium, address);
        // eprinttype = {pubmed}
        if (
            work[TextVariable.Archive] is { } archive
            && archive.Equals("pubmed", StringComparison.OrdinalIgnoreCase)
            && Pmid.TryParse(work[TextVariable.ArchiveLocation], out var eprint)
            && Take(work, TextVariable.Pmid, eprint.Value)
        )
            (work[TextVariable.Archive], work[TextVariable.ArchiveLocation]) = (null, null);
        // biblatex-apa gives the number of an article so: eprinttype = {article}
        if (
            work[TextVariable.Archive] is { } kind
            && kind.Equals("article", StringComparison.OrdinalIgnoreCase)
            && work[TextVariable.ArchiveLocation] is { } number
            && Take(work, TextVariable.Number, number)
        )
            (work[TextVariable.Archive], work[TextVariable.ArchiveLocation]) = (null, null);
        // PubMed's page of the article names it.
        if (
            work[TextVariable.Url] is { } url
            && work[TextVariable.Pmid] is null
            && url.Contains("pubmed", StringComparison.Ordinal)
            && Pmid.TryParse(url, out var pmid)
        )
            work[TextVariable.Pmid] = pmid.Value;
        BookAndSerialNumbers.Apply(work, undecided);
    }

    private static bool MentionsDoi(string text) => text.Contains("10.", StringComparison.Ordinal);

    // Only addresses at the registry: a publisher's may show another version of the work.
    private static bool IsWhole(TextVariable variable, string text) => variable != TextVariable.Url || IdentifierForms.IsOfDoi(text);

    // A DOI that differs from the work's own stays where it is.
    private static void TakeDoi(ReferenceBuilder work, TextVariable variable, Doi doi)
    {
        if (work[TextVariable.Doi] is null)
            work[TextVariable.Doi] = doi.Value;
        if (Doi.TryParse(work[TextVariable.Doi], out var own) && own == doi)
            work[variable] = null;
    }

    private static void TakeAddress(ReferenceBuilder work, TextVariable variable, string address)
    {
        if (work[TextVariable.Url] is { } url && url != address)
            return;
        work[TextVariable.Url] = address;
        work[variable] = null;
        if (IdentifierForms.IsOfDoi(address) && Doi.TryParse(address, out var doi))
            TakeDoi(work, TextVariable.Url, doi);
    }

    // Each line of a note that is an identifier and no more; of a DOI within words a copy is taken.
    private static void ReadNote(ReferenceBuilder work, string note)
    {
        // Zotero joins the lines of its field "Extra" by a space in tables.
        if (note.StartsWith("PMID:", StringComparison.Ordinal))
            note = note.Replace(" PMCID:", "\nPMCID:", StringComparison.Ordinal);
        var separator =
            note.Contains('\n', StringComparison.Ordinal) ? "\n"
            : note.Contains("; ", StringComparison.Ordinal) ? "; "
            : null;
        if (separator != "\n" && IsTaken(work, note))
        {
            work[TextVariable.Note] = null;
            return;
        }

        if (separator is null)
            return;

        var lines = note.Split(separator);
        if (!lines.Any(line => MayTell(line)))
            return;
        var kept = string.Join(separator, lines.Where(line => !IsTaken(work, line)));
        if (kept.Length < note.Length)
            work[TextVariable.Note] = kept.Trim('\n') is { Length: > 0 } rest ? rest : null;
    }

    private static bool MayTell(string line) =>
        line.AsSpan().ContainsAnyInRange('0', '9') || line.Contains("http", StringComparison.Ordinal);

    private static bool IsTaken(ReferenceBuilder work, string line)
    {
        if (!MayTell(line))
            return false;
        var text = line.Trim();
        if (MentionsDoi(text) && Doi.FindAll(text) is [var match])
        {
            if (work[TextVariable.Doi] is null && match.FullSpan.Length > match.Span.Length)
                work[TextVariable.Doi] = match.Doi.Value;
            var isAll = match.FullSpan.Start <= 1 && match.FullSpan.End >= text.Length - 1;
            return isAll && Doi.TryParse(work[TextVariable.Doi], out var own) && own == match.Doi;
        }

        if (AccessNote.Read(text) is { } accessed)
            return (work[DateVariable.Accessed] ??= accessed) == accessed;
        return IsLabelled(text, "PMID", out var id) && Pmid.TryParse(id, out var pmid) ? Take(work, TextVariable.Pmid, pmid.Value)
            : (IsLabelled(text, "PMCID", out id) || text.StartsWith("PMC", StringComparison.Ordinal))
            && Pmcid.TryParse(text.StartsWith("PMC", StringComparison.Ordinal) && id.Length == 0 ? text : id, out var pmcid)
                ? Take(work, TextVariable.Pmcid, pmcid.Value)
            : IdentifierForms.Address(text) is var address && IdentifierForms.IsAddress(address) && Take(work, TextVariable.Url, address);
    }

    private static bool IsLabelled(string text, string label, out string value)
    {
        value = "";
        if (
            !text.StartsWith(label, StringComparison.OrdinalIgnoreCase)
            || text.Length == label.Length
            || char.IsLetterOrDigit(text[label.Length])
        )
            return false;
        value = text[label.Length..].Trim(' ', ':', '.');
        return true;
    }

    private static bool Take(ReferenceBuilder work, TextVariable variable, string value)
    {
        work[variable] ??= value;
        return work[variable] == value;
    }
}
