using System.Text;
using Citations.Canonical;
using Citations.Formats.Latex;
using Citations.Formats.Values;

namespace Citations.Formats.BibTeX;

/// <summary>Makes a reference of an entry by the tables; what they do not know is kept.</summary>
internal sealed class BibTeXEntryReader
{
    private readonly ReferenceBuilder _builder = new();
    private readonly StringBuilder _buffer = new();
    private readonly List<string> _keywords = [];
    private readonly List<Contributor> _names = [];
    private readonly string[] _fieldOf = new string[Enum.GetValues<TextVariable>().Length];
    private readonly Action<string> _undecided;
    private BibTeXEntry? _entry;
    private BibTeXDiagnostics? _diagnostics;

    internal BibTeXEntryReader() => _undecided = sentence => _diagnostics!.Info($"'{_entry!.Key}': {sentence}", _entry.Span.Start);

    internal Reference Read(BibTeXEntry entry, BibTeXDiagnostics diagnostics)
    {
        (_entry, _diagnostics) = (entry, diagnostics);
        _builder.Id = entry.Key;
        var isKnown = BibTeXTypes.TryRead(entry.Type, entry["entrysubtype"], out var type);
        _builder.Type = type;
        var works = BibTeXFields.WorksOf(type);
        var titles = BibTeXTitles.Of(entry);
        PartialDate? date = null;
        string? year = null,
            month = null,
            day = null,
            roles = null;
        foreach (var (name, latex, _) in entry.Fields)
        {
            if (string.IsNullOrWhiteSpace(latex))
                continue;
            switch (name)
            {
                case "year":
                    year ??= Unmarked(latex);
                    break;
                case "month":
                    month ??= Unmarked(latex).Trim('"', '“', '”');
                    break;
                case "day":
                    day ??= Unmarked(latex);
                    break;
                case "date":
                    date ??= DateWords.Read(Verbatim(latex));
                    break;
                case var _ when IsSubtitle(titles, name):
                    break;
                case "entrysubtype" when type.Term() == latex || type.Term() == "article-" + latex:
                    break;
                case "entrysubtype" when BibTeXSubtypes.TryRead(entry.Type, latex, out _, out var genre):
                    if (entry["type"] is null)
                        _builder[TextVariable.Genre] ??= genre;
                    break;
                case BibTeXLanguages.Name when entry[BibTeXLanguages.Tag] is not null:
                    break;
                case BibTeXAnnotations.OfAuthors:
                    roles ??= Text(latex);
                    break;
                default:
                    ReadField(entry, name, latex, works, titles);
                    break;
            }
        }

        if (!isKnown)
        {
            diagnostics.Warning(
                $"'@{entry.Type}' is not an entry type of BibTeX or BibLaTeX; the work is read as a document.",
                entry.Span.Start,
                entry.Type.Length + 1
            );
            _builder.Keep("entrytype", entry.Type);
        }

        var isMonthRead = _builder[DateVariable.Issued] is not null || date is not null;
        _builder[DateVariable.Issued] ??= date is null ? BibTeXDates.Read(year, month, day, out isMonthRead) : SeasonWord.Keep(date, month);
        if (!isMonthRead && month is not null)
            _builder.Keep("month", month);
        if (day is not null && _builder[DateVariable.Issued] is not { Start.Day: > 0 })
        {
            if (month is not null)
                diagnostics.Warning($"'{entry.Key}': '{day}' is not a day of the month and was left out of the date.", entry.Span.Start);
            _builder.Keep("day", day);
        }

        if (entry["type"] is null)
            _builder[TextVariable.Genre] ??= BibTeXTypes.GenreOf(entry.Type);
        if (roles is not null)
            AddRoles(roles);
        AddSubtitles(entry);
        if (_keywords.Count > 0)
            _builder[TextVariable.Keyword] = string.Join(", ", _keywords);
        _keywords.Clear();
        // MathSciNet writes the place after each publisher.
        if (entry["mrnumber"] is not null)
            PublisherForm.TakePlacesBehind(_builder, isCertain: true);
        return _builder.BuildCanonical(_undecided);
    }

    private void AddRoles(string annotation)
    {
        if (BibTeXAnnotations.Read(annotation, _builder[NameVariable.Author].Count) is { } roles)
            _builder.Custom = _builder.Custom.With(BibTeXAnnotations.Fact, JsonText.ToElement([.. roles]));
        else
            _builder.Keep(BibTeXAnnotations.OfAuthors, annotation);
    }

    private void ReadField(BibTeXEntry entry, string name, string latex, BibTeXWorks works, ReadOnlySpan<BibTeXTitle> titles)
    {
        if (TryTitle(titles, name, out var title))
        {
            SetText(name, title, LatexReader.Read(latex, LatexKind.Title, _buffer), works);
        }
        else if (BibTeXFields.TryText(name, works, out var variable, out var kind))
        {
            if (name == BibTeXThesis.Database && works == BibTeXWorks.Thesis && BibTeXThesis.IsInDatabase(entry))
                variable = TextVariable.Archive;
            var text = LatexReader.Read(BibTeXLists.Read(entry, variable, latex), kind, _buffer);
            if (name == BibTeXBooklet.HowPublished && BibTeXBooklet.IsPublished(entry) && BibTeXBooklet.IsPublisher(text))
                variable = TextVariable.Publisher;
            SetText(name, variable, text, works);
        }
        else if (BibTeXRoles.TryRead(entry, name, out var role))
        {
            _builder[role] = [.. _builder[role], .. NamesIn(entry, name, latex)];
        }
        else if (BibTeXRoles.IsRole(entry, name))
        {
            return;
        }
        else if (BibTeXFields.TryNames(name, out var names))
        {
            // Of a field that is there twice the first counts.
            if (_builder[names].IsEmpty)
                _builder[names] = NamesIn(entry, name, latex);
            else
                _builder.Keep(name, Text(latex));
        }
        else if (BibTeXFields.TryDate(name, out var date))
        {
            _builder[date] ??= DateWords.Read(Verbatim(latex));
        }
        else
        {
            _builder.Keep(name, Text(latex));
        }
    }

    private EquatableArray<Contributor> NamesIn(BibTeXEntry entry, string name, string latex)
    {
        var divider = BibTeXNames.DividerOf(latex);
        var names = BibTeXNames.Read(latex, ref divider, _names, _buffer);
        if (divider is null)
            return names;
        var message =
            $"'{entry.Key}': the names in '{name}' are separated by '{divider}', but in BibTeX by 'and'; they were read as {names.Count}.";
        _diagnostics!.Warning(message, entry.Span.Start);
        return names;
    }

    // Of two fields for one variable the one that would be written counts, else the first, as in BibTeX; the other is kept.
    private void SetText(string name, TextVariable variable, string text, BibTeXWorks works)
    {
        if (variable == TextVariable.Keyword)
        {
            if (text.Length > 0)
                _keywords.Add(text);
            return;
        }

        if (variable == TextVariable.ContainerTitle)
            text = AstronomyJournals.NameOf(text);
        var other = _builder[variable];
        if (other is not null && !other.Equals(text, StringComparison.OrdinalIgnoreCase))
        {
            if (_fieldOf[(int)variable] == name || BibTeXFields.FieldOf(variable, works, BibTeXDialect.BibTeX).Field != name)
            {
                _builder.Keep(name, text);
                return;
            }

            _builder.Keep(_fieldOf[(int)variable], other);
        }

        (_builder[variable], _fieldOf[(int)variable]) = (text, name);
    }

    private static bool TryTitle(ReadOnlySpan<BibTeXTitle> titles, string name, out TextVariable variable)
    {
        foreach (var title in titles)
        {
            variable = title.Variable;
            if (title.Field == name)
                return true;
        }

        variable = default;
        return false;
    }

    private static bool IsSubtitle(ReadOnlySpan<BibTeXTitle> titles, string name)
    {
        if (!name.EndsWith("subtitle", StringComparison.Ordinal))
            return false;
        foreach (var title in titles)
        {
            if (title.Subtitle == name)
                return true;
        }

        return false;
    }

    private void AddSubtitles(BibTeXEntry entry)
    {
        foreach (var (field, subtitle, variable) in BibTeXTitles.Of(entry))
        {
            if (entry[subtitle] is not { } latex)
                continue;
            var text = LatexReader.Read(latex, LatexKind.Title, _buffer);
            var title = entry[field] is null && field != "journaltitle" ? null : _builder[variable];
            _builder[variable] =
                title is null ? text
                : title[^1] is '?' or '!' or ':' or '.' ? $"{title} {text}"
                : $"{title}: {text}";
        }
    }

    // A tilde in a date says that it is approximate.
    private string Verbatim(string latex) => LatexReader.Read(latex, LatexKind.Verbatim, _buffer);

    // A year has no type of its own.
    private string Unmarked(string latex) =>
        Text(latex) is var text && text.Contains('<', StringComparison.Ordinal) ? RecordMarkup.ToPlainText(text) ?? "" : text;

    private string Text(string latex) => LatexReader.Read(latex, LatexKind.Text, _buffer);
}
