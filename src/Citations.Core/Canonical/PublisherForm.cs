using System.Collections.Frozen;

namespace Citations.Canonical;

/// <summary>
/// A publisher in capitals, and one whose place is after it, with a state of the United States (<c>Burrow Press, Washington, DC</c>),
/// as a known town of publishers (<c>Burrow Press, Amsterdam</c>) or without a space (<c>Burrow University PressNew York</c>).
/// </summary>
internal static class PublisherForm
{
    private const string Press = " Press";

    private static readonly FrozenSet<string> States = WordLists.Read(typeof(PublisherForm), "place-words.txt")["state"];

    internal static void Apply(ReferenceBuilder work)
    {
        if (work[TextVariable.Publisher] is { } name && CapitalTitles.AreCapitals(name) && HasLongWordsOnly(name))
            work[TextVariable.Publisher] = CapitalTitles.ToContainer(name);
        TakeGluedPlace(work);
        TakePlaceBefore(work);
        TakePlacesBehind(work, isCertain: false);
        if (
            work[TextVariable.Publisher] is not [.., ',', ' ', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] publisher
            || work[TextVariable.PublisherPlace] is not null
            || !States.Contains(publisher[^2..])
            || publisher[..^4].LastIndexOf(", ", StringComparison.Ordinal) is not (> 2 and var place)
        )
            return;
        (work[TextVariable.Publisher], work[TextVariable.PublisherPlace]) = (publisher[..place], publisher[(place + 2)..]);
    }

    /// <summary>Takes the places after a publisher, as in <c>Springer, Cham</c>.</summary>
    /// <param name="work">The work under construction.</param>
    /// <param name="isCertain">Whether its source always writes the place so, as MathSciNet does.</param>
    internal static void TakePlacesBehind(ReferenceBuilder work, bool isCertain)
    {
        if (
            work[TextVariable.Publisher] is not { } text
            // The body of a thesis or a report is named with its town.
            || work.Type is ReferenceType.Thesis or ReferenceType.Report or ReferenceType.Dataset or ReferenceType.Software
            || !PublisherPlaces.TryDivide(text, isCertain, out var publisher, out var places)
            || (work[TextVariable.PublisherPlace] is { } place && !place.Equals(places, StringComparison.OrdinalIgnoreCase))
        )
            return;
        work[TextVariable.PublisherPlace] ??= places;
        work[TextVariable.Publisher] = publisher;
    }

    /// <summary>
    /// A publisher or place without the marks that cataloguers write before what follows: <c>Oslo :</c>, <c>Reed Press,</c>.
    /// </summary>
    internal static string? WithoutMarks(string text)
    {
        var form = text.AsSpan().TrimEnd(" ,:;");
        return form.IsEmpty ? null : Placeholders.Without(form.Length == text.Length ? text : form.ToString());
    }

    // WORLD SCIENTIFIC; short words may be acronyms, and a single word is one (JAMSTEC) unless a publisher is named so.
    private static bool HasLongWordsOnly(string name)
    {
        if (!name.Contains(' ', StringComparison.Ordinal) && !PublisherWords.KindsAndNames.IsIn(CapitalTitles.ToContainer(name)))
            return false;
        foreach (var word in name.AsSpan().Split(' '))
        {
            if (word.End.Value - word.Start.Value < 5)
                return false;
        }

        return true;
    }

    // Oxford: Oxford University Press. What is before the colon is a place of one to three words.
    private static void TakePlaceBefore(ReferenceBuilder work)
    {
        if (
            work[TextVariable.Publisher] is not { } publisher
            || publisher.IndexOf(": ", StringComparison.Ordinal) is not (> 2 and < 40 and var colon)
            || publisher.IndexOf(':', colon + 1) >= 0
            || publisher.Contains('<', StringComparison.Ordinal)
            || (
                work[TextVariable.PublisherPlace] is { } place
                && !place.Equals(publisher[..colon].Trim(), StringComparison.OrdinalIgnoreCase)
            )
            || !IsPlace(publisher.AsSpan(0, colon).Trim())
        )
            return;
        work[TextVariable.PublisherPlace] ??= publisher[..colon].Trim();
        work[TextVariable.Publisher] = publisher[(colon + 2)..].TrimStart();
    }

    private static bool IsPlace(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.SplitAny(' ', ';', '&'))
        {
            var word = text[range].Trim(",.");
            if (word.IsEmpty)
                continue;
            if (++words > 4 || !char.IsUpper(word[0]) || word.ContainsAnyInRange('0', '9'))
                return false;
        }

        return words > 0 && !ReadingOrderNames.IsOfOrganization(text);
    }

    // Oxford University PressNew York: the place lost the space before it.
    private static void TakeGluedPlace(ReferenceBuilder work)
    {
        if (
            work[TextVariable.Publisher] is not { } publisher
            || publisher.IndexOf(Press, StringComparison.Ordinal) is not (> 0 and var start)
            || start + Press.Length + 2 >= publisher.Length
        )
            return;
        var place = publisher[(start + Press.Length)..];
        if (!char.IsUpper(place[0]) || !char.IsLower(place[1]))
            return;
        work[TextVariable.Publisher] = publisher[..(start + Press.Length)];
        work[TextVariable.PublisherPlace] ??= place;
    }
}
