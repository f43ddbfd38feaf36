using System.Text.RegularExpressions;
using Citations.Articles.Rewriting;

namespace Citations.Articles.Parsing;

/// <summary>
/// Reads a block of names in any of the common orders: <c>Smith, J. A., &amp; Doe, B.</c>, <c>Smith JA, Doe B</c>,
/// <c>J. A. Smith and B. Doe</c>, <c>Smith, John, and Bob Doe</c>, or organisations. Of all ways to divide the pieces among names
/// the least costly is taken: each name has its own cost, and a change of the order from one name to the next has one.
/// </summary>
internal static partial class NameListParser
{
    private const int LongestBlock = 3000;
    private const int Patterns = (int)NamePattern.Other + 1;
    private const double LoneFullName = 2;
    private const double CommaAmongSemicolons = 2;

    /// <summary>Reads a block that holds names and nothing else.</summary>
    /// <param name="block">The names.</param>
    /// <param name="prefersInitials">Whether the style of the entry prints persons as <c>Smith, J.</c>, so that <c>Tactile Labs</c> alone
    /// is hardly one.</param>
    internal static NameList Parse(string block, bool prefersInitials = false)
    {
        if (block.Length > LongestBlock)
            block = block[..LongestBlock];
        var (text, cut) = TakeCut(OneSpace(block).Trim(',', ';', ' '));
        if (text.Length == 0)
            return NameList.Empty;
        var pieces = NameListPieces.Of(text);
        if (pieces.Count == 0)
            return NameList.Empty;
        if (pieces.Exists(piece => piece.IsEllipsis))
            cut = AuthorListCut.Ellipsis;
        return ListOf(pieces, Best(text, pieces, prefersInitials && pieces.Count == 1), cut);
    }

    private static NameList ListOf(List<NameListPiece> pieces, List<NameReading> readings, AuthorListCut cut)
    {
        var (names, roles, usernames) = (new List<Contributor>(), new List<string?>(), new List<string?>());
        var (doubt, before, at) = (0.0, 0, 0);
        foreach (var reading in readings)
        {
            at += reading.Used;
            doubt += reading.Doubt;
            if (reading.Name is not { } name)
            {
                before = names.Count;
                continue;
            }

            names.Add(name);
            roles.Add(pieces[at - 1].Role);
            usernames.Add(pieces[at - 1].Username);
        }

        return new(names.ToEquatableArray(), cut, before, names.Count == 0 ? 0 : 1 - (doubt / names.Count))
        {
            Roles = RolesOf(roles),
            Usernames = OfAll(usernames),
        };
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
    /// The least costly way through the pieces: at each place, for each order of the name before it, the best way there is kept.
    /// </summary>
    private static List<NameReading> Best(string text, List<NameListPiece> pieces, bool doubtsFullNames)
    {
        var isSplitBySemicolons = pieces.Exists(piece => piece.Before == NameSeparator.Semicolon);
        var ways = new Way?[(pieces.Count + 1) * Patterns];
        ways[(int)NamePattern.Other] = new(0, default, null);
        List<NameReading> readings = [];
        for (var i = 0; i < pieces.Count; i++)
        {
            readings.Clear();
            NameReadings.Add(text, pieces, i, isSplitBySemicolons, readings);
            var atPlace = isSplitBySemicolons && pieces[i].Before == NameSeparator.Comma ? CommaAmongSemicolons : 0;
            foreach (var reading in readings)
            {
                var cost =
                    reading.Cost
                    + atPlace
                    + (doubtsFullNames && reading.Pattern == NamePattern.Direct && reading.Cost >= 0.8 ? LoneFullName : 0);
                ref var target = ref ways[((i + reading.Used) * Patterns) + (int)reading.Pattern];
                for (var before = 0; before < Patterns; before++)
                {
                    if (ways[(i * Patterns) + before] is not { } way)
                        continue;
                    var total = way.Cost + cost + (way.Before is null ? 0 : Change(way, reading.Pattern));
                    if (target is null || total < target.Cost)
                        target = new(total, reading, way);
                }
            }
        }

        Way? best = null;
        foreach (var way in ways.AsSpan(pieces.Count * Patterns))
        {
            if (way is not null && (best is null || way.Cost < best.Cost))
                best = way;
        }

        List<NameReading> names = [];
        for (; best?.Before is not null; best = best.Before)
            names.Add(best.Reading);
        names.Reverse();
        return names;
    }

    private static double Change(Way way, NamePattern next)
    {
        var last = way.Reading.Pattern;
        if (last == next || last == NamePattern.Other || next == NamePattern.Other)
            return 0;
        if (last == NamePattern.Organization || next == NamePattern.Organization)
            return 0.5;
        // "Smith, John, and Bob Doe" inverts the first name alone.
        return last == NamePattern.Inverted && next == NamePattern.Direct && way.Before!.Before is null ? 0.3 : 1;
    }

    /// <summary>The best way to a place: its cost, its last name and the way before that.</summary>
    private sealed record Way(double Cost, NameReading Reading, Way? Before);

    [GeneratedRegex(
        @"[,;]?\s*(?:&|and|und|et|y)?\s*(?:\bet\s?al\b\.?|\b(?:and|&)\s(?:others|colleagues|co-?workers)\b|\bu\.\s?a\.|\bm\.\s?fl\.)[\s,.:;]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex EtAl { get; }
}
