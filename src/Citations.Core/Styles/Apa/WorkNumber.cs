namespace Citations.Styles.Apa;

/// <summary>The number of a work in the parenthesis after its title: <c>Report No. 10</c>, <c>Working Paper No. 25</c> (R3.8).</summary>
internal static class WorkNumber
{
    // What the type says already.
    private const string PlainReport = "report";

    private static readonly string[] Registers = ["ED", "EJ", "ICPSR", "NCJ", "PB"];

    internal static string Of(ApaWork work, string number)
    {
        var isBare = CustomFacts.Text(work.Reference, "number-as") == "bare";
        var genre = CustomFacts.Text(work.Reference, "genre-as") == "bracket" ? "" : work.Text(TextVariable.Genre);
        return work.Reference.Type switch
        {
            ReferenceType.ArticleJournal
            or ReferenceType.ArticleMagazine
            or ReferenceType.ArticleNewspaper
            or ReferenceType.Review
            or ReferenceType.ReviewBook
            or ReferenceType.Chapter
            or ReferenceType.PaperConference
            or ReferenceType.Post
            or ReferenceType.Webpage
            or ReferenceType.PostWeblog => "",
            ReferenceType.Thesis => (isBare || !char.IsAsciiDigit(number[0])) && number.Contains(' ', StringComparison.Ordinal)
                ? number
                : $"Publication No. {number}",
            ReferenceType.Report => isBare && genre.Length == 0 ? number : OfReport(genre, number),
            ReferenceType.Standard when genre.Length > 0 => WithNo(genre, WithoutBody(genre, number)),
            ReferenceType.Patent => PatentNumber.Of(work, number),
            ReferenceType.Broadcast or ReferenceType.MotionPicture or ReferenceType.Song when !isBare && char.IsAsciiDigit(number[0]) =>
                $"No. {number}",
            // A number alone would say nothing in its parentheses.
            ReferenceType.Document when !isBare && !number.AsSpan().ContainsAnyExceptInRange('0', '9') => $"No. {number}",
            _ => number,
        };
    }

    private static string OfReport(string genre, string number) =>
        genre.Length > 0 && !genre.Equals(PlainReport, StringComparison.OrdinalIgnoreCase) ? WithNo(TitleCase.Apply(genre), number)
        : IsIdentifier(number) || HasOwnWords(number) ? number
        : $"Report No. {number}";

    // "Series 10, Number 260", "NIH Publication No. 18-2059": the number says what it numbers.
    private static bool HasOwnWords(string number)
    {
        if (number.Contains("No.", StringComparison.Ordinal))
            return true;
        foreach (var range in number.AsSpan().SplitAny(" ,"))
        {
            var word = number.AsSpan()[range];
            if (word is [var first, var second, var third, ..] && char.IsLetter(first) && char.IsLower(second) && char.IsLower(third))
                return true;
        }

        return false;
    }

    // Genre "ISO Standard", number "ISO 45001:2018": the body is named once.
    private static string WithoutBody(string genre, string number)
    {
        var end = genre.IndexOf(' ', StringComparison.Ordinal) + 1;
        return end > 1 && number.StartsWith(genre[..end], StringComparison.Ordinal) ? number[end..] : number;
    }

    private static string WithNo(string genre, string number) =>
        number.StartsWith(genre, StringComparison.OrdinalIgnoreCase) || HasOwnWords(number) ? number : $"{genre} No. {number}";

    // ED472733, ICPSR 21600: the number says by itself of which register it is.
    private static bool IsIdentifier(string number)
    {
        var letters = 0;
        while (letters < number.Length && char.IsAsciiLetterUpper(number[letters]))
            letters++;
        return Registers.Contains(number[..letters])
            && number.AsSpan(letters).TrimStart(' ') is { IsEmpty: false } digits
            && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
