using System.Globalization;
using System.Text;
using System.Text.Json;
using Citations.Canonical;
using Citations.Formats.BibTeX;
using Citations.Formats.Latex;
using Citations.Formats.Ris;
using Citations.Formats.Streaming;
using Citations.Formats.Values;

namespace Citations.Formats;

/// <summary>Writes BibTeX or BibLaTeX, an entry a reference; what the reader would make of it is the reference again.</summary>
public static class BibTeXWriter
{
    /// <summary>Writes references as entries with an empty line between them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    public static string Write(IEnumerable<Reference> references, BibTeXDialect dialect = BibTeXDialect.BibTeX)
    {
        ArgumentNullException.ThrowIfNull(references);
        return EntryWriter.ToText(text => Write(text, references, dialect));
    }

    internal static void Write(TextWriter text, IEnumerable<Reference> references, BibTeXDialect dialect) =>
        EntryWriter.Write(
            text,
            UniqueKeys.Assign(references, BibTeXKeys.Valid, ascii: dialect == BibTeXDialect.BibTeX),
            (entry, reference) =>
            {
                Write(entry, reference, dialect);
                entry.Append('\n');
            },
            between: "\n"
        );

    internal static void Write(StringBuilder text, Reference reference, BibTeXDialect dialect)
    {
        var (entry, subtype) = BibTeXTypes.Write(reference.Type, reference.Genre, dialect);
        text.Append('@').Append(entry).Append('{').Append(BibTeXKeys.Valid(reference.Id));
        // Ten or so: to compare them is faster than to hash them.
        List<string> written = new(16);
        foreach (var (name, value) in Fields(reference, entry, subtype, dialect))
        {
            if (IsIn(written, name))
                continue;
            written.Add(name);
            text.Append(",\n  ").Append(name).Append(" = ");
            if (name == "month" && value.Length == 3 && MonthNames.TryParse(value, out _))
                text.Append(value);
            else
                text.Append('{').Append(value).Append('}');
        }

        text.Append("\n}");
    }

    private static bool IsIn(List<string> written, string name)
    {
        foreach (var other in written)
        {
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static IEnumerable<(string Name, string Value)> Fields(
        Reference reference,
        string entry,
        string? subtype,
        BibTeXDialect dialect
    )
    {
        var ascii = dialect == BibTeXDialect.BibTeX;
        var works = BibTeXFields.WorksOf(reference.Type);
        foreach (var (variable, names) in reference.Names)
        {
            var (field, type) =
                dialect == BibTeXDialect.BibLaTeX ? BibTeXRoles.Write(variable, reference) : (BibTeXFields.FieldOf(variable), null);
            yield return (field, BibTeXNameWriter.Write(names, dialect));
            if (type is { } role)
                yield return role;
        }

        if (BibTeXAnnotations.OfRolesIn(reference) is { } roles)
            yield return (BibTeXAnnotations.OfAuthors, roles);

        foreach (var (variable, text) in reference.Texts)
        {
            if (variable == TextVariable.Genre && (BibTeXTypes.GenreOf(entry) == text || BibTeXSubtypes.Says(entry, subtype, text)))
                continue;
            var (field, kind) = BibTeXFields.FieldOf(variable, works, dialect);
            if (variable == TextVariable.Archive && BibTeXThesis.HasDatabase(reference))
                field = BibTeXThesis.Database;
            // What looks like the publisher of a booklet would be read as one.
            if (variable == TextVariable.Medium && entry == BibTeXBooklet.Type && BibTeXBooklet.IsPublisher(text))
                field = variable.Term();
            if (variable == TextVariable.Language && dialect == BibTeXDialect.BibLaTeX && BibTeXLanguages.Write(text) is { } language)
            {
                foreach (var said in language)
                    yield return said;
                continue;
            }

            if (dialect == BibTeXDialect.BibLaTeX && BibTeXTitles.FieldOf(variable, reference, entry) is { } title)
                (field, kind) = (title, LatexKind.Title);
            // Styles of BibTeX set the title in sentence case, and no other field; they print an edition as an ordinal.
            var value =
                variable == TextVariable.Title ? ProtectedWords.Mark(text, reference.Language)
                : variable == TextVariable.Edition && ascii ? EditionForm.InWords(text)
                : text;
            var latex = LatexWriter.Write(value, kind, ascii);
            if (dialect == BibTeXDialect.BibLaTeX)
                latex = BibTeXLists.Keep(variable, latex);
            yield return (field, variable == TextVariable.Page ? WithRangeSign(latex) : latex);
        }

        // Without a separate type a thesis would be read as what its entry type says.
        if (reference.Genre is null && BibTeXTypes.GenreOf(entry) is not null)
            yield return ("type", "");
        // A month in words has a separate field, and so has the year beside it.
        var isApart = reference.Extra.GetString("month") is not null && BibTeXDates.HasNoMonth(reference.Issued);
        foreach (var (variable, date) in reference.Dates)
        {
            foreach (var field in DateFields(variable, date, dialect, isApart))
                yield return field;
        }

        if (subtype is not null)
            yield return ("entrysubtype", subtype);
        foreach (var (name, value) in reference.Extra)
        {
            if (value.ValueKind == JsonValueKind.String && !RisTypes.Says(name, value, reference) && BibTeXKeys.CanKeep(name, reference))
                yield return (name.ToLowerInvariant(), LatexWriter.Write(value.GetString()!, LatexKind.Text, ascii));
        }
    }

    // The sign of a range is two hyphens; where a longer dash is it already, hyphens belong to the numbers of the pages.
    private static string WithRangeSign(string pages) =>
        pages.Contains("--", StringComparison.Ordinal) || pages.Contains('–', StringComparison.Ordinal)
            ? pages.Replace("–", "--", StringComparison.Ordinal)
            : pages.Replace("-", "--", StringComparison.Ordinal);

    private static IEnumerable<(string Name, string Value)> DateFields(
        DateVariable variable,
        PartialDate date,
        BibTeXDialect dialect,
        bool isApart
    )
    {
        if (
            variable == DateVariable.Issued
            && (
                isApart
                || date.Literal is not null
                || date.Extra["month"] is not null
                || (dialect == BibTeXDialect.BibTeX && BibTeXDates.FitsYearAndMonth(date))
            )
        )
        {
            yield return (
                "year",
                date.Literal is { } words
                    ? LatexWriter.Write(words, LatexKind.Text, dialect == BibTeXDialect.BibTeX)
                    : BibTeXDates.YearWords(date)
            );
            if (date.Start is { Month: > 0 } start)
                yield return ("month", MonthNames.Macro(start.Month));
            else if (date.Extra.GetString("month") is { } month)
                yield return ("month", LatexWriter.Write(month, LatexKind.Text, ascii: false));
            yield break;
        }

        if (variable == DateVariable.Issued && dialect == BibTeXDialect.BibTeX && BibTeXDates.Classical(date) is { } classical)
        {
            foreach (var (name, value) in classical)
                yield return (name, LatexWriter.Write(value, LatexKind.Text, ascii: true));
            yield break;
        }

        // BibTeX itself prints only the year; BibLaTeX takes the whole date first.
        if (variable == DateVariable.Issued && dialect == BibTeXDialect.BibTeX && date.Year is > 0 and var year)
            yield return ("year", year.ToString("0000", CultureInfo.InvariantCulture));
        yield return (
            BibTeXFields.FieldOf(variable),
            Edtf.Write(date) ?? LatexWriter.Write(date.Literal!, LatexKind.Verbatim, ascii: false)
        );
        // The number of a season does not say what it was called.
        if (variable == DateVariable.Issued && SeasonWord.IsIn(date) && date.Start is { } season)
            yield return ("month", SeasonWord.Of(date, season));
    }
}
