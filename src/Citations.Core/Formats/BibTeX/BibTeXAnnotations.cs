using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Citations.Formats.BibTeX;

/// <summary>
/// What BibLaTeX's data annotations (manual, 3.7) say that each person did: <c>author+an:role = {1=host;2=writer,director}</c>. A value in
/// quotation marks is printed as it is, another is a word that a style knows.
/// </summary>
internal static class BibTeXAnnotations
{
    /// <summary>What follows the name of the persons' field.</summary>
    internal const string Suffix = "+an:role";

    /// <summary>The authors' field.</summary>
    internal const string OfAuthors = "author" + Suffix;

    /// <summary>The fact that holds what the authors of a work did.</summary>
    internal const string Fact = "author-roles";

    private static readonly (string Word, string Label)[] Table =
    [
        ("host", "Host"),
        ("execproducer", "Executive Producer"),
        ("executiveproducer", "Executive Producer"),
        ("producer", "Producer"),
        ("director", "Director"),
        ("writer", "Writer"),
        ("scriptwriter", "Writer"),
        ("creator", "Creator"),
        ("seriescreator", "Series Creator"),
        ("narrator", "Narrator"),
        ("guest", "Guest"),
        ("guestexpert", "Guest Expert"),
        ("interviewer", "Interviewer"),
        ("presenter", "Presenter"),
        ("speaker", "Speaker"),
        ("moderator", "Moderator"),
        ("performer", "Performer"),
        ("composer", "Composer"),
        ("artist", "Artist"),
        ("photographer", "Photographer"),
        ("cartographer", "Cartographer"),
        ("curator", "Curator"),
        ("chair", "Chair"),
    ];

    private static readonly FrozenDictionary<string, string> Labels = Table.ToFrozenDictionary(
        row => row.Word,
        row => row.Label,
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly FrozenDictionary<string, string> Words = Table
        .DistinctBy(row => row.Label)
        .ToFrozenDictionary(row => row.Label, row => row.Word, StringComparer.Ordinal);

    /// <summary>What each of so many persons did, or null if the annotation says something else.</summary>
    internal static string[]? Read(string annotation, int count)
    {
        var roles = new string[count];
        Array.Fill(roles, "");
        foreach (var part in annotation.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || LabelOf(part[(equals + 1)..]) is not { } label)
                return null;
            // A word without a number before it applies to all.
            if (part[..equals].Trim() is not { Length: > 0 } place)
                Array.Fill(roles, label);
            else if (int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= count)
                roles[number - 1] = label;
            else
                return null;
        }

        return roles.Any(role => role.Length > 0) ? roles : null;
    }

    /// <summary>The one word that an annotation says about all persons, or null if it says several.</summary>
    internal static string? SharedWord(string annotation)
    {
        var words = annotation
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim())
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return words is [var word] ? word : null;
    }

    /// <summary>The annotation that says what each author did, or null if no role is known.</summary>
    internal static string? OfRolesIn(Reference reference) =>
        reference.Custom[Fact] is { ValueKind: JsonValueKind.Array } roles && roles.GetArrayLength() <= reference.Author.Count
            ? Write(roles.EnumerateArray().Select(role => role.ValueKind == JsonValueKind.String ? role.GetString()! : ""))
            : null;

    private static string Write(IEnumerable<string> roles) =>
        string.Join(
            ';',
            roles
                .Select((role, index) => (Role: role, Number: (index + 1).ToString(CultureInfo.InvariantCulture)))
                .Where(row => row.Role.Length > 0)
                .Select(row => $"{row.Number}={WordsOf(row.Role)}")
        );

    private static string WordsOf(string role)
    {
        var words = role.Split(" & ").Select(part => Words.GetValueOrDefault(part)).ToArray();
        return words.Contains(null) ? $"\"{role}\"" : string.Join(',', words);
    }

    private static string? LabelOf(string value)
    {
        value = value.Trim();
        if (value is ['"', .. var literal, '"'])
            return literal;
        var labels = value.Split(',', StringSplitOptions.TrimEntries).Select(word => Labels.GetValueOrDefault(word)).ToArray();
        return labels.Contains(null) ? null : string.Join(" & ", labels);
    }
}
