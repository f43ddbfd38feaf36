using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Citations.Articles.Rewriting;

namespace Citations.Articles.Parsing;

/// <summary>
/// Reads a block of names in any of the common orders: <c>Smith, J. A., &amp; Doe, B.</c>, <c>Smith JA, Doe B</c>,
/// <c>J. A. Smith and B. Doe</c>, <c>Smith, John, and Bob Doe</c>, or organisations. Of all ways to divide the pieces among names
/// the least costly is taken: each name has its own cost, and a change of the order from one name to the next has one.
/// One parser reads the blocks of one entry, whose readings ask for the same names again and again: it keeps what it found of their words.
/// </summary>
/// <threadsafety>Not safe to share between threads.</threadsafety>
internal sealed partial class NameListParser
{
    private const int LongestBlock = 3000;
    private const int Patterns = (int)NamePattern.Other + 1;
    private const int Start = (int)NamePattern.Other;
    private const double LoneFullName = 2;
    private const double CommaAmongSemicolons = 2;

    private readonly Dictionary<string, NameWords> _known = new(11);
    private readonly List<NameListPiece> _pieces = new(8);
    private readonly List<NameReading> _readings = new(24);
    private readonly List<int> _chosen = new(4);
    private Way[] _ways = [];

    /// <summary>The possible forms of the words of a piece.</summary>
    internal NameWords WordsOf(ReadOnlySpan<char> words) => NameListPieces.WordsOf(words, _known);

    /// <summary>Reads a block that holds names and nothing else.</summary>
    /// <param name="block">The names.</param>
    /// <param name="prefersInitials">Whether the style of the entry prints persons as <c>Smith, J.</c>, so that <c>Tactile Labs</c> on its
    /// own is hardly one.</param>
    internal NameList Parse(string block, bool prefersInitials = false)
    {
        if (block.Length > LongestBlock)
            block = block[..LongestBlock];
        var (text, cut) = TakeCut(OneSpace(block).Trim(',', ';', ' '));
        _pieces.Clear();
        NameListPieces.Add(text, _known, _pieces);
        LostCommas.Restore(text, _known, _pieces);
        if (_pieces.Count == 0)
            return NameList.Empty;
        if (_pieces.Exists(piece => piece.Words.IsEllipsis))
            cut = AuthorListCut.Ellipsis;
        FindWays(text, prefersInitials && _pieces.Count == 1);
        return ListOf(text, cut);
    }

    private NameList ListOf(string text, AuthorListCut cut)
    {
        var pieces = CollectionsMarshal.AsSpan(_pieces);
        var names = new Contributor[_chosen.Count];
        var hasNotes = _pieces.Exists(piece => piece.Role is not null || piece.Username is not null);
        List<string?>? roles = hasNotes ? [] : null,
            usernames = hasNotes ? [] : null;
        var areWrittenOut = _chosen.Exists(chosen => _readings[chosen].Form == NameForm.GivenThenFamily);
        var (count, doubt, before, at) = (0, 0.0, 0, 0);
        foreach (var chosen in _chosen)
        {
            var reading = _readings[chosen];
            var name = reading.Name(text, pieces.Slice(at, reading.Used));
            at += reading.Used;
            doubt += reading.Doubt;
            if (name is null)
            {
                before = count;
                continue;
            }

            names[count++] =
                areWrittenOut && reading.Form == NameForm.InitialsThenFamily ? NamePiece.WithMiddleNameWrittenOut(name) : name;
            roles?.Add(pieces[at - 1].Role);
            usernames?.Add(pieces[at - 1].Username);
        }

        var list = new NameList(
            new(count == names.Length ? names : names[..count]),
            cut,
            before,
            count == 0 ? 0 : 1 - (doubt / count)
        );
        return roles is null || usernames is null ? list : list with { Roles = RolesOf(roles), Usernames = OfAll(usernames) };
    }

    /// <summary>A role in the plural after the last name is that of all.</summary>
    private static EquatableArray<string> RolesOf(List<string?> roles)
    {
        if (
            roles.Count > 1
            && roles[^1] is { Length: > 1 } last
            && last.EndsWith('s')
            && roles.Take(roles.Count - 1).All(role => role is null)
        )
            return [.. roles.Select(_ => last[..^1])];
        return OfAll(roles);
    }

    private static EquatableArray<string> OfAll(List<string?> texts) =>
        texts.TrueForAll(text => text is not null) ? [.. texts.Select(text => text!)] : [];

    /// <summary>Taken identifiers leave long runs of spaces.</summary>
    private static string OneSpace(string block) =>
        block.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', block.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : block;

    private static (string Text, AuthorListCut Cut) TakeCut(string block)
    {
        var match = EtAl.Match(block);
        return match.Success ? (block[..match.Index].TrimEnd(' ', ',', ';'), AuthorListCut.EtAl) : (block, AuthorListCut.None);
    }

    /// <summary>
    /// Chooses the least costly way through the pieces: at each place, for each order of the name before it, the best way there is kept.
    /// </summary>
    private void FindWays(string text, bool doubtsFullNames)
    {
        var isSplitBySemicolons = IsSplitBySemicolons();
        var count = (_pieces.Count + 1) * Patterns;
        if (_ways.Length < count)
            _ways = new Way[count];
        _ways.AsSpan(0, count).Fill(Way.None);
        _ways[Start] = new(0, -1, -1);
        _readings.Clear();
        for (var i = 0; i < _pieces.Count; i++)
        {
            var first = _readings.Count;
            NameReadings.Add(text, _pieces, i, isSplitBySemicolons, _readings);
            var atPlace = isSplitBySemicolons && _pieces[i].Before == NameSeparator.Comma ? CommaAmongSemicolons : 0;
            for (var at = first; at < _readings.Count; at++)
            {
                var reading = _readings[at];
                var cost =
                    reading.Cost
                    + atPlace
                    + (doubtsFullNames && reading.Pattern == NamePattern.Direct && reading.Cost >= 0.8 ? LoneFullName : 0);
                ref var target = ref _ways[((i + reading.Used) * Patterns) + (int)reading.Pattern];
                for (var before = i * Patterns; before < (i + 1) * Patterns; before++)
                {
                    var way = _ways[before];
                    var total = way.Cost + cost + (way.Before < 0 ? 0 : Change(way, reading.Pattern));
                    if (total < target.Cost)
                        target = new(total, at, before);
                }
            }
        }

        var best = _pieces.Count * Patterns;
        for (var last = best + 1; last < count; last++)
            best = _ways[last].Cost < _ways[best].Cost ? last : best;
        _chosen.Clear();
        for (; _ways[best].Before >= 0; best = _ways[best].Before)
            _chosen.Add(_ways[best].Reading);
        _chosen.Reverse();
    }

    /// <summary>A comma between two names as <c>Marlow AB</c> shows that a semicolon elsewhere divides something else.</summary>
    private bool IsSplitBySemicolons()
    {
        if (!_pieces.Exists(piece => piece.Before == NameSeparator.Semicolon))
            return false;
        for (var i = 1; i < _pieces.Count; i++)
        {
            if (
                _pieces[i].Before == NameSeparator.Comma
                && _pieces[i].Words.FamilyThenInitials is not null
                && _pieces[i - 1].Words.FamilyThenInitials is not null
            )
                return false;
        }

        return true;
    }

    private double Change(Way way, NamePattern next)
    {
        var last = _readings[way.Reading].Pattern;
        if (last == next || last == NamePattern.Other || next == NamePattern.Other)
            return 0;
        if (last == NamePattern.Organization || next == NamePattern.Organization)
            return 0.5;
        // "Smith, John, and Bob Doe" inverts only the first name.
        return last == NamePattern.Inverted && next == NamePattern.Direct && way.Before == Start ? 0.3 : 1;
    }

    /// <summary>The best way to a place.</summary>
    /// <param name="Cost">Its cost; infinite where there is none.</param>
    /// <param name="Reading">The last name's reading.</param>
    /// <param name="Before">The way before that; negative at the start.</param>
    private readonly record struct Way(double Cost, int Reading, int Before)
    {
        internal static Way None { get; } = new(double.PositiveInfinity, -1, -1);
    }

    [GeneratedRegex(
        @"[,;]?\s*(?:(?:\b(?:and|und|et|y)\b|&)\s*)?(?:[\[(]?\bet\.?\s?al\b\.?[\])]?|\bal\.?,\s?e\b|\bet\scoll\b|\betc\b|(?:\b(?:and|a)|&)\s(?:others|colleagues|co-?workers)\b|\bu\.\s?a\.|\bm\.\s?fl\.)[\s,.:;]*$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft | RegexOptions.IgnoreCase
    )]
    private static partial Regex EtAl { get; }
}
