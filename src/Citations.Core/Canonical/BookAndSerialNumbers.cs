namespace Citations.Canonical;

/// <summary>
/// ISBNs as thirteen digits and ISSNs as two groups of four, each in its own variable whichever of the two it came in, for their check
/// digits tell them apart.
/// </summary>
internal static class BookAndSerialNumbers
{
    internal static void Apply(ReferenceBuilder work, Action<string>? undecided)
    {
        var (isbn, issn) = (work[TextVariable.Isbn], work[TextVariable.Issn]);
        if (isbn is null && issn is null)
            return;
        if (
            TryWhole(isbn, static text => Isbn.TryParse(text, out var number) ? number.Value : null, out var book)
            && TryWhole(issn, static text => Issn.TryParse(text, out var number) ? number.Value : null, out var serial)
        )
        {
            // One number each, in its own variable, as nearly all records have them.
            if (book != isbn)
                work[TextVariable.Isbn] = book;
            if (serial != issn)
                work[TextVariable.Issn] = serial;
            return;
        }

        List<string> books = [],
            serials = [],
            unknownBooks = [],
            unknownSerials = [];
        Sort(isbn, books, serials, unknownBooks);
        Sort(issn, books, serials, unknownSerials);
        work[TextVariable.Isbn] = Joined(books, unknownBooks);
        work[TextVariable.Issn] = Joined(serials, unknownSerials);
        if (undecided is null)
            return;
        foreach (var number in unknownBooks)
            undecided($"'{number}' is not an ISBN by its check digit and was kept as it is.");
        foreach (var number in unknownSerials)
            undecided($"'{number}' is not an ISSN by its check digit and was kept as it is.");
    }

    private static bool TryWhole(string? text, Func<string, string?> read, out string? number) =>
        (number = text is null ? null : read(text)) is not null || text is null;

    private static string? Joined(List<string> known, List<string> unknown) =>
        (known, unknown) switch
        {
            ([], []) => null,
            ([var number], []) => number,
            ([], [var number]) => number,
            _ => string.Join(", ", known.Concat(unknown).Distinct()),
        };

    private static void Sort(string? numbers, List<string> books, List<string> serials, List<string> unknown)
    {
        if (numbers is null)
            return;
        if (TrySort(numbers, books, serials))
            return;
        var pieces = numbers.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var piece in pieces)
        {
            var number = WithoutNote(piece);
            if (number.Length == 0 || TrySort(number, books, serials))
                continue;
            // Several numbers may be side by side without a comma.
            var words = number.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2 || !words.All(word => Isbn.TryParse(word, out _) || Issn.TryParse(word, out _)))
                unknown.Add(pieces.Length == 1 ? numbers.Trim() : piece);
            else
                foreach (var word in words)
                    TrySort(word, books, serials);
        }
    }

    private static bool TrySort(string number, List<string> books, List<string> serials)
    {
        if (Isbn.TryParse(number, out var isbn))
            books.Add(isbn.Value);
        else if (Issn.TryParse(number, out var issn))
            serials.Add(issn.Value);
        else
            return false;
        return true;
    }

    // 1740-634X (Electronic), 978... (pbk.)
    private static string WithoutNote(string number) =>
        number.IndexOf('(', StringComparison.Ordinal) is var open and > 0 && number.EndsWith(')') ? number[..open].TrimEnd() : number;
}
