using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0156: an entry that could not be read; nothing is known about its names, title and source, and it is printed as it is.
/// </summary>
internal static class UnreadEntryRule
{
    internal static readonly DiagnosticDescriptor Unread = new(
        "CIT0156",
        "An entry could not be read",
        DiagnosticSeverity.Warning,
        "The entry could not be read and was not checked; it is printed as it is."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (!entry.Entry.Parsed.IsUnread)
            yield break;
        yield return Unread.At(
            "The entry could not be read and was not checked; it is printed as it is.",
            entry.Entry.Span,
            "Check by hand that it is one reference entry."
        );
    }
}
