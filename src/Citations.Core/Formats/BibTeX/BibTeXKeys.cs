using System.Buffers;
using System.Text;

namespace Citations.Formats.BibTeX;

/// <summary>The texts that can be a citation key or a field's name in a BibTeX file.</summary>
internal static class BibTeXKeys
{
    private const string Forbidden = "\"#%,={}\\~";

    // What most keys are made of.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:./+"
    );

    /// <summary>The id as a key: white space and characters that end a key become underscores.</summary>
    internal static string Valid(string id)
    {
        if (!id.AsSpan().ContainsAnyExcept(Plain))
            return id;
        var key = new StringBuilder(id.Length);
        foreach (var c in id)
            key.Append(char.IsWhiteSpace(c) || Forbidden.Contains(c, StringComparison.Ordinal) ? '_' : c);
        return key.ToString();
    }

    /// <summary>
    /// Whether a fact that the model has no place for can be written under its name: as a field that means nothing else, or as the second
    /// field for a variable.
    /// </summary>
    internal static bool CanKeep(string name, Reference reference)
    {
        if (
            name.Length == 0
            || !char.IsAsciiLetter(name[0])
            || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '+' or '/')
        )
            return false;
        var field = name.ToLowerInvariant();
        if (BibTeXFields.TryText(field, BibTeXFields.WorksOf(reference.Type), out var variable, out _))
            return reference[variable] is not null;
        return !BibTeXFields.IsKnown(field)
            || field is "crossref" or "xdata" or "entrysubtype"
            || (field == "month" && BibTeXDates.HasNoMonth(reference.Issued))
            || (field == "day" && reference.Issued is { Start.Day: 0 });
    }
}
