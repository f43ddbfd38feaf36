using Citations.Articles.Words;

namespace Citations.Articles.Parsing;

/// <summary>A piece of a name list between two separators, with what it may be; each question is asked of its text once.</summary>
internal sealed class NameListPiece
{
    private (bool IsRead, Contributor? Name) _familyThenInitials;
    private (bool IsRead, Contributor? Name) _initialsThenFamily;
    private (bool IsRead, Contributor? Name) _givenThenFamily;
    private bool? _isGiven;

    internal NameListPiece(NameSeparator before, int start, int end, string text)
    {
        (Before, Start, End, Text) = (before, start, end, text);
        IsInitials = NamePiece.IsInitials(text);
        IsFamilyShaped = NamePiece.IsFamilyShaped(text);
        IsSuffix = NamePiece.IsSuffix(text);
        IsEllipsis = NamePiece.IsEllipsis(text);
        IsOrganization = OrganizationWords.AnyIn(text);
    }

    internal NameSeparator Before { get; }

    /// <summary>Its first character in the block.</summary>
    internal int Start { get; }

    /// <summary>The character after its last, with a role or user name that follows.</summary>
    internal int End { get; }

    /// <summary>Its words, without the role or user name after them.</summary>
    internal string Text { get; }

    /// <summary>What the person did, such as <c>Director</c>; null where the list does not say.</summary>
    internal string? Role { get; init; }

    /// <summary>The name the author goes by on a site, such as <c>@vole</c>; null where there is none.</summary>
    internal string? Username { get; init; }

    internal bool IsInitials { get; }

    /// <summary>Whether it has the form of a surname; one in capitals has the form of initials too.</summary>
    internal bool IsFamilyShaped { get; }

    internal bool IsFamily => IsFamilyShaped && !IsInitials;

    internal bool IsSuffix { get; }

    internal bool IsEllipsis { get; }

    /// <summary>Whether it holds a word by which organisations are told from persons.</summary>
    internal bool IsOrganization { get; }

    internal bool IsGiven => _isGiven ??= NamePiece.IsGiven(Text);

    internal bool IsOneWord => !Text.Contains(' ', StringComparison.Ordinal);

    internal string FirstWord => Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? Text[..space] : Text;

    internal Contributor? FamilyThenInitials => Once(ref _familyThenInitials, NamePiece.FamilyThenInitials);

    internal Contributor? InitialsThenFamily => Once(ref _initialsThenFamily, NamePiece.InitialsThenFamily);

    internal Contributor? GivenThenFamily => Once(ref _givenThenFamily, NamePiece.GivenThenFamily);

    private Contributor? Once(ref (bool IsRead, Contributor? Name) place, Func<string, Contributor?> read)
    {
        if (!place.IsRead)
            place = (true, read(Text));
        return place.Name;
    }
}
