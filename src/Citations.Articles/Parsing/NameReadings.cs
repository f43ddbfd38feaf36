using Citations.Articles.Words;

namespace Citations.Articles.Parsing;

/// <summary>
/// All ways to read one name from a place of a list on, with their costs. None drops a piece: a piece that fits nothing else is a name as
/// it is.
/// </summary>
internal static class NameReadings
{
    private const int MostPieces = 6;
    private const int LongestOrganization = 200;
    private const double NoName = 8;
    private const double OrganizationsWord = 3;

    // "Boat Rights Watch" has the form of a person's name; among organisations it is rather another one.
    private const double BesideOrganization = 3;

    /// <summary>Adds the readings that start at a piece.</summary>
    /// <param name="block">The text of the list.</param>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="i">The piece.</param>
    /// <param name="isSplitBySemicolons">Whether semicolons are between the names, so that a comma is inside of one.</param>
    /// <param name="readings">Takes the readings.</param>
    internal static void Add(string block, List<NameListPiece> pieces, int i, bool isSplitBySemicolons, List<NameReading> readings)
    {
        var piece = pieces[i].Words;
        if (piece.IsEllipsis)
        {
            readings.Add(new(NameForm.Ellipsis, 1, NamePattern.Other, 0));
            return;
        }

        AddInverted(pieces, i, isSplitBySemicolons, readings);
        AddOnePiece(pieces, i, readings);
        AddOrganizations(block, pieces, i, readings);
        var isAlone = pieces.Count == 1;
        if (NamePiece.IsIdeographic(piece.Text))
            readings.Add(new(NameForm.OneName, 1, NamePattern.Direct, 0));
        else if (NamePiece.IsEastAsian(piece.Text))
            readings.Add(new(NameForm.FamilySpaceGiven, 1, NamePattern.Direct, 0));
        else if (piece.IsFamily && !isAlone)
            readings.Add(new(NameForm.OneName, 1, NamePattern.Other, piece.IsOneWord ? 2.6 : 4, 1));
        else
            readings.Add(
                new(
                    NameForm.Organization,
                    1,
                    NamePattern.Other,
                    piece.IsInitials ? NoName : NoName / 2,
                    piece.IsInitials ? 1
                        : isAlone ? 0.4
                        : 1
                )
            );
    }

    /// <summary><c>Marlow, A.</c>, <c>Marlow, Anna</c>, <c>Marlow, A., Jr.</c>, <c>Marlow, Jr., A.</c></summary>
    private static void AddInverted(List<NameListPiece> pieces, int i, bool isSplitBySemicolons, List<NameReading> readings)
    {
        var family = pieces[i].Words;
        if (After(pieces, i, 1) is not { } second)
            return;
        if (!family.IsFamilyShaped)
        {
            // "debeaudrap, P." has the form of a name but for its capital.
            if (
                second.IsInitials
                && !family.IsInitials
                && !family.IsSuffix
                && family.InitialsThenFamily is null
                && family.Text.AsSpan().Count(' ') < 3
            )
                readings.Add(Inverted(NameForm.FamilyGiven, 3 + (family.IsOrganization ? 3 : 0)));
            // Some authors write their names in small letters: "hooks, b."
            else if (AreSmallInitials(second.Text) && family.IsOneWord && family.Text.All(char.IsLower))
                readings.Add(Inverted(NameForm.FamilyGiven, 1));
            return;
        }

        var third = After(pieces, i, 2);
        var wordCost = family.IsOrganization ? 1.0 : 0;
        if (second.IsSuffix && family.IsFamily)
        {
            if (third is { IsInitials: true } or { IsGiven: true })
                readings.Add(Inverted(NameForm.FamilySuffixGiven, wordCost + (third.IsInitials ? 0 : 0.5)));
            readings.Add(new(NameForm.OneNameSuffix, 2, NamePattern.Other, 2.6, 1));
            return;
        }

        // "O, B." opens the list of a Korean author, or ends it after "&"; elsewhere a single letter is the initial of another name.
        var opens = i == 0 || pieces[i].Before == NameSeparator.And;
        if (second.IsInitials && (family.IsFamily || (second.HasPeriod && (family.Text.Length > 1 || opens))))
        {
            var cost = wordCost + (family.IsFamily ? 0 : 0.3);
            if (third is { IsSuffix: true })
                readings.Add(Inverted(NameForm.FamilyGivenSuffix, cost));
            readings.Add(Inverted(NameForm.FamilyGiven, cost));
            // "Marlow, W., V." has an extra comma.
            if (third is { IsInitials: true })
                readings.Add(Inverted(NameForm.FamilyGivenGiven, cost + 2));
            return;
        }

        // A short surname in capitals has the form of initials: only a frequent given name after it distinguishes "HOFF, Mary" from them.
        if (!second.IsGiven || !(family.IsFamily || (IsShortCapitals(family) && second.StartsWithGivenName)))
            return;
        var given = GivenCost(family, second, isFirst: i == 0, isSplitBySemicolons) + wordCost;
        if (third is { IsSuffix: true })
            readings.Add(Inverted(NameForm.FamilyGivenSuffix, given));
        readings.Add(Inverted(NameForm.FamilyGiven, given));
    }

    /// <summary>Whether every word is one letter in lower case: <c>b</c>, <c>d. m.</c></summary>
    private static bool AreSmallInitials(ReadOnlySpan<char> text)
    {
        const int longest = 8;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]) ? !char.IsLower(text[i]) || (i > 0 && char.IsLetter(text[i - 1])) : text[i] is not ('.' or ' '))
                return false;
        }

        return text.Length is > 0 and <= longest && char.IsLetter(text[0]);
    }

    private static double GivenCost(NameWords family, NameWords given, bool isFirst, bool isSplitBySemicolons)
    {
        var isKnown = given.StartsWithGivenName;
        var cost =
            isSplitBySemicolons ? 0.2
            : isKnown || given.HasPeriod ? 0.5
            : 1.2;
        if (given.IsOrganization)
            cost += OrganizationsWord;
        if (isSplitBySemicolons)
            return cost;
        if (!family.IsOneWord && char.IsUpper(family.Text[0]))
            cost += (isFirst ? 1 : 2) + (family.StartsWithGivenName ? 1 : 0);
        if (!given.IsOneWord && !isKnown && given.GivenThenFamily is not null && !given.HasPeriod)
            cost += 0.5;
        return cost;
    }

    private static NameReading Inverted(NameForm form, double cost) =>
        new(form, form == NameForm.FamilyGiven ? (byte)2 : (byte)3, NamePattern.Inverted, cost);

    private static void AddOnePiece(List<NameListPiece> pieces, int i, List<NameReading> readings)
    {
        var piece = pieces[i].Words;
        var hasSuffix = After(pieces, i, 1) is { IsSuffix: true };
        if (pieces.Count == 1 && NamePiece.IsRegnal(piece.Text))
        {
            readings.Add(new(NameForm.Organization, 1, NamePattern.Other, 0));
            return;
        }

        if (piece.FamilyThenInitials is { } vancouver)
            AddWithSuffix(
                vancouver,
                NameForm.FamilyThenInitials,
                NamePattern.InvertedWithoutComma,
                !piece.IsOrganization ? 0
                    : vancouver.Family!.Contains(' ', StringComparison.Ordinal) ? 2
                    : 0.8
            );
        if (piece.CapitalsThenGiven is { } capitals)
            AddWithSuffix(
                capitals,
                NameForm.CapitalsThenGiven,
                NamePattern.InvertedWithoutComma,
                CapitalsCost(capitals, isAlone: pieces.Count == 1)
            );
        if (piece.InitialsThenFamily is { } direct)
            AddWithSuffix(
                direct,
                NameForm.InitialsThenFamily,
                NamePattern.Direct,
                DirectCost(piece, direct) + (pieces.Count == 1 ? BareCost(piece) : 0)
            );
        else if (piece.GivenThenFamily is { } full)
            AddWithSuffix(
                full,
                NameForm.GivenThenFamily,
                NamePattern.Direct,
                piece.StartsWithGivenName ? 0.2
                    : piece.Text.AsSpan().Count(' ') > 1 && pieces.Exists(other => other.Words.IsOrganization) ? BesideOrganization
                    : 0.8
            );

        void AddWithSuffix(Contributor name, NameForm form, NamePattern pattern, double cost)
        {
            // A surname of one letter is rather the initial of a name that was cut.
            var doubt = name.Family is { Length: 1 } ? 1 : 0;
            cost += 2 * doubt;
            readings.Add(new(form, 1, pattern, cost, doubt));
            if (hasSuffix && name.Suffix is null)
                readings.Add(new(form, 2, pattern, cost, doubt));
        }
    }

    /// <summary>"MARLOW Nadir" is a person in a list of several; on its own it may be "NATO Brussels".</summary>
    private static double CapitalsCost(Contributor name, bool isAlone) =>
        CitationWords.IsGivenName(NamePiece.FirstWord(name.Given!)) ? 0.1
        : isAlone ? NoName
        : 1;

    private static bool IsShortCapitals(NameWords words) =>
        words.IsFamilyShaped && words.IsOneWord && !words.HasPeriod && words.Text.Length is > 1 and < 5;

    /// <summary>"SR Research" and "U.S. Treasury" have the form of a person's name.</summary>
    private static double DirectCost(NameWords piece, Contributor name) =>
        (piece.IsOrganization ? OrganizationsWord : 0)
        + (name.Given is "U. S." or "U. K." or "U. N." or "E. U." ? OrganizationsWord : 0)
        + (IsAcronymOfWords(piece, name) ? OrganizationsWord : 0);

    /// <summary>"R Core Crew" on its own, without a period after the letter, may be a group.</summary>
    private static double BareCost(NameWords piece) => piece.Text.AsSpan(0, piece.Text.IndexOf(' ') + 1).Contains('.') ? 0 : 0.8;

    /// <summary>"ABC Ile de Marlow": capitals without periods and several words are rather an organisation and where it is.</summary>
    private static bool IsAcronymOfWords(NameWords piece, Contributor name) =>
        piece.Text.Length > 2 && char.IsUpper(piece.Text[2]) && name.Family!.Contains(" de ", StringComparison.Ordinal);

    private static void AddOrganizations(string block, List<NameListPiece> pieces, int i, List<NameReading> readings)
    {
        var (cost, hasWord) = (1.0, false);
        for (var last = i; last < pieces.Count && last < i + MostPieces; last++)
        {
            var piece = pieces[last].Words;
            if (piece.IsEllipsis || piece.IsInitials && !piece.IsAcronym || pieces[last].End - pieces[i].Start > LongestOrganization)
                return;
            if (last > i && pieces[last].Before == NameSeparator.Semicolon)
                return;
            if (last > i)
                cost += 0.4;
            // "Church, Ann" has a frequent given name after its comma.
            if (last > i && pieces[last].Before == NameSeparator.Comma && piece.IsOneWord && piece.StartsWithGivenName)
                cost += 1.5;
            // "Control and Prevention" is two pieces, of which the second is one word.
            if (last > i && !piece.IsOneWord && !(pieces[last - 1] is { Words.IsOneWord: true, Before: not NameSeparator.And }))
                cost += JoiningCost(block, pieces, last);
            if (piece.FamilyThenInitials is not null && !piece.IsOrganization)
                cost += 3;
            hasWord |= piece.IsOrganization || piece.HasCommonWord;
            if (hasWord)
                readings.Add(new(NameForm.Organization, (byte)(last - i + 1), NamePattern.Organization, cost, 0.4));
            else if (last == i && (piece.IsAcronym || !piece.IsOneWord))
                readings.Add(new(NameForm.Organization, 1, NamePattern.Organization, 2.5, pieces.Count == 1 ? 0.4 : 0.6));
        }
    }

    /// <summary>
    /// "&amp;" between two names of several words joins two organisations, and so does each comma of a list that it ends; a comma before it
    /// (<c>Mole Fund, Vole Fund, &amp; Hare Fund</c>) makes that surer.
    /// </summary>
    private static double JoiningCost(string block, List<NameListPiece> pieces, int i) =>
        pieces.Count > 2
        && (pieces[i].Words.IsOrganization || (i > 1 && pieces[i - 1].Words.IsOrganization))
        && (i == pieces.Count - 1 || pieces[i].Before == NameSeparator.Comma)
        && IsSerial(block, pieces, pieces.Count - 1)
            ? 3
        : pieces[i].Words.IsOrganization
        && pieces[i - 1].Words.IsOrganization
        && IsAmpersand(block, pieces, pieces[i].Before == NameSeparator.Comma ? pieces.Count - 1 : i)
            ? 2
        : 0;

    private static bool IsAmpersand(string block, List<NameListPiece> pieces, int i) =>
        block.AsSpan(pieces[i - 1].End, pieces[i].Start - pieces[i - 1].End).Contains('&');

    private static bool IsSerial(string block, List<NameListPiece> pieces, int i) =>
        block.AsSpan(pieces[i - 1].End, pieces[i].Start - pieces[i - 1].End) is var between
        && between.Contains(',')
        && between.Contains('&');

    /// <summary>The piece some places after another where no conjunction and no semicolon is between.</summary>
    private static NameWords? After(List<NameListPiece> pieces, int i, int count)
    {
        if (i + count >= pieces.Count)
            return null;
        for (var at = i + 1; at <= i + count; at++)
        {
            if (pieces[at].Before != NameSeparator.Comma || pieces[at - 1].Role is not null || pieces[at].Words.IsEllipsis)
                return null;
        }

        return pieces[i + count].Words;
    }
}
