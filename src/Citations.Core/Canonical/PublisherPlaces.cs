using System.Collections.Frozen;

namespace Citations.Canonical;

/// <summary>
/// The places after a publisher, as mathematicians' and library databases write them: <c>Springer, Cham</c>,
/// <c>Academic Press, Inc., New York-London</c>.
/// </summary>
internal static class PublisherPlaces
{
    private static readonly FrozenSet<string> Places = WordLists.Read(typeof(PublisherPlaces), "place-words.txt")["town"];

    /// <summary>Takes a publisher and the places after it apart; false where nothing says that places stand there.</summary>
    /// <param name="text">The publisher, such as <c>Springer, Cham</c>.</param>
    /// <param name="isCertain">Whether the source always writes the place so.</param>
    /// <param name="publisher">The publisher without the places.</param>
    /// <param name="places">The places.</param>
    internal static bool TryDivide(string text, bool isCertain, out string publisher, out string places)
    {
        (publisher, places) = (text, "");
        if (!text.Contains(", ", StringComparison.Ordinal) || text.AsSpan().ContainsAny(";<\""))
            return false;
        var parts = text.Split(", ");
        var first = parts.Length;
        while (first > 1 && ArePlaces(parts[first - 1]))
            first--;
        if (first == parts.Length && isCertain && first > 1 && IsOnlyPart(parts) && IsLikePlace(parts[^1]))
            first--;
        var name = string.Join(", ", parts[..first]);
        if (first == parts.Length || name.Length < 3 || ArePlaces(name))
            return false;
        // Several towns are those of a publisher; an institute beside its town may be named so.
        var areSeveral = parts.Length - first > 1 || parts[^1].AsSpan().ContainsAny('-', '–', '/');
        if (!isCertain && !areSeveral && !PublisherWords.KindsAndNames.IsIn(name))
            return false;
        (publisher, places) = (name, string.Join(", ", parts[first..]).Trim('[', ']'));
        return true;
    }

    // Springer, [Cham]; New York-London; Berlin/New York.
    private static bool ArePlaces(string part)
    {
        var places = part.Split(['-', '–', '/', '&'], StringSplitOptions.TrimEntries);
        return Array.TrueForAll(places, place => Places.Contains(place.Trim('[', ']')));
    }

    // Of a name with other commas nobody can say where it ends: Holt, Rinehart and Winston.
    private static bool IsOnlyPart(string[] parts) =>
        Array.TrueForAll(parts[1..^1], part => PublisherWords.Companies.Contains(part.TrimEnd('.')));

    private static bool IsLikePlace(string part)
    {
        if (PublisherWords.Companies.Contains(part.TrimEnd('.')) || part.Length < 3 || part.AsSpan().ContainsAnyInRange('0', '9'))
            return false;
        var words = part.Trim('[', ']').Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and < 4 && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]) && !part.Contains(" and ");
    }
}
