namespace Citations.Styles;

/// <summary>
/// Pages as a style prints them: en dashes, and the last page of a range in full (<c>3419-24</c> gives <c>3419–3424</c>).
/// </summary>
/// <param name="Text">The pages; empty if there are none.</param>
/// <param name="IsPlural">Whether they are more than one.</param>
internal readonly record struct PageText(string Text, bool IsPlural)
{
    internal static PageText Of(string pages)
    {
        var digits = pages.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
            return new(pages, false);
        // A hyphen between two numbers is what nearly all pages are.
        if (
            digits > 0
            && pages[digits] is '-' or '–'
            && !pages.AsSpan(digits + 1).ContainsAnyExceptInRange('0', '9')
            && digits + 1 < pages.Length
        )
        {
            return Range(pages.AsSpan(0, digits), pages.AsSpan(digits + 1));
        }

        return PageRange.Read(pages) is not { } range ? new("", false)
            : range.Parts is [{ First: var first, Last: { } last }]
            && !first.AsSpan().ContainsAnyExceptInRange('0', '9')
            && !last.AsSpan().ContainsAnyExceptInRange('0', '9')
                ? Range(first, last)
            : new(range.ToString(), range.IsPlural);
    }

    private static PageText Range(ReadOnlySpan<char> first, ReadOnlySpan<char> last)
    {
        if (first.SequenceEqual(last))
            return new(first.ToString(), false);
        // What is not shorter needs no completing, and most are not.
        return new(
            string.Concat(first, "–", last.Length < first.Length ? PageRange.Complete(first.ToString(), last.ToString()) : last),
            true
        );
    }
}
