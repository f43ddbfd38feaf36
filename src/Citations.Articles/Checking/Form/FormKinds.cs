namespace Citations.Articles.Checking.Form;

/// <summary>The rules that report slips of form, one for each kind.</summary>
internal static class FormKinds
{
    internal static readonly DiagnosticDescriptor Authors = new(
        "CIT0310",
        "Authors do not follow APA format",
        DiagnosticSeverity.Information,
        "APA 7 writes an author as surname, comma and initials, each initial with a period and a space, and joins the last author with a comma and an ampersand (section 9.8)."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor Dates = new(
        "CIT0311",
        "A date does not follow APA format",
        DiagnosticSeverity.Information,
        "The date is in parentheses, with the year first, and a period follows: (2020, May 3). A work without a date has (n.d.) (APA 7, sections 9.13 to 9.17)."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor Words = new(
        "CIT0312",
        "A label does not belong in the entry",
        DiagnosticSeverity.Information,
        "APA 7 gives the volume, issue and pages of an article without labels (section 9.25), and an address without \"Retrieved from\" unless the page changes and the date of retrieval is given (section 9.16)."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor Marks = new(
        "CIT0313",
        "A mark or a space is missing or superfluous",
        DiagnosticSeverity.Information,
        "A journal, its volume, issue and pages are written as Journal, 12(3), 45–67 (APA 7, section 9.25). A mark is followed by a space, not preceded by one, and not doubled (section 9.5)."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor Labels = new(
        "CIT0314",
        "A label does not follow APA format",
        DiagnosticSeverity.Information,
        "APA 7 writes (Ed.) for one editor and (Eds.) for more (section 9.10), (2nd ed.) and (pp. 45–67) after the title of a book without a period before them (section 9.19), and In before the editors of a book, without a colon and with their initials first (section 9.28)."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor Titles = new(
        "CIT0316",
        "A title does not follow APA format",
        DiagnosticSeverity.Information,
        "The title of an article has no quotation marks (APA 7, section 9.19), and the first word after a colon is capitalised (section 6.17)."
    )
    {
        Safety = FixSafety.Safe,
    };
}
