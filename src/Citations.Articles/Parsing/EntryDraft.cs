using System.Runtime.InteropServices;

namespace Citations.Articles.Parsing;

/// <summary>Collects the fields of one entry while a grammar reads it.</summary>
internal sealed class EntryDraft
{
    // An entry has a handful of fields, and dozens of drafts are made of it: short lists are cheaper than tables.
    private readonly List<KeyValuePair<TextVariable, string>> _texts = new(8);
    private readonly List<ParsedField> _fields = new(8);
    private List<KeyValuePair<NameVariable, NameList>>? _others;

    internal NameList Authors { get; private set; } = NameList.Empty;

    internal NameList Editors { get; private set; } = NameList.Empty;

    internal NameList Translators { get; private set; } = NameList.Empty;

    internal EntryDate? Date { get; private set; }

    internal ReferenceType? Type { get; set; }

    internal EntryGrammar? Grammar { get; private set; }

    internal double Score { get; set; }

    /// <summary>How much less probable the tagger finds this reading than its own; 0 for its own.</summary>
    internal double Doubt { get; set; }

    /// <summary>Whether its date before the volume has a form that the tagger may not know, as it does the months of English.</summary>
    internal bool IsDatedBeforeVolume { get; set; }

    internal EntryDraft() { }

    internal EntryDraft(EntryGrammar? grammar) => Grammar = grammar;

    /// <summary>Forgets what was read, and starts with the head of the entry.</summary>
    internal void Restart(EntryHead head)
    {
        _texts.Clear();
        _fields.Clear();
        _others?.Clear();
        (Authors, Editors, Translators) = (NameList.Empty, NameList.Empty, NameList.Empty);
        (Date, Type, Grammar, Score, Doubt, IsDatedBeforeVolume) = (null, null, head.Grammar, 0, 0, false);
        head.Write(this);
    }

    internal string? this[TextVariable variable]
    {
        get
        {
            foreach (var (known, text) in _texts)
            {
                if (known == variable)
                    return text;
            }

            return null;
        }
    }

    internal IEnumerable<KeyValuePair<NameVariable, NameList>> Others => _others ?? [];

    internal ReadOnlySpan<ParsedField> Fields => CollectionsMarshal.AsSpan(_fields);

    internal ReadOnlySpan<KeyValuePair<TextVariable, string>> Texts => CollectionsMarshal.AsSpan(_texts);

    /// <summary>Takes a text field with its place in the readable entry; the first reading of a field stays.</summary>
    internal void Set(TextVariable variable, string value, int start, int end, double confidence = 0.9)
    {
        var text = value.Trim();
        if (text.Length == 0 || this[variable] is not null)
            return;
        _texts.Add(new(variable, text));
        _fields.Add(new(variable.Term(), SourceSpan.FromBounds(start, end), confidence));
    }

    /// <summary>Where a text is in the entry; an empty stretch where it has none.</summary>
    internal SourceSpan SpanOf(TextVariable variable) => _fields.Find(field => field.Variable == variable.Term()).Span;

    /// <summary>Where the date is in the entry; an empty stretch where it has none.</summary>
    internal SourceSpan DateSpan => _fields.Find(known => known.Variable == DateVariable.Issued.Term()).Span;

    /// <summary>Where the authors are in the entry; an empty stretch where it has none.</summary>
    internal SourceSpan AuthorSpan => _fields.Find(known => known.Variable == NameVariable.Author.Term()).Span;

    internal void SetAuthors(NameList names, int start, int end)
    {
        Authors = names;
        if (names.Names.Count > 0)
            _fields.Add(new(NameVariable.Author.Term(), SourceSpan.FromBounds(start, end), names.Confidence));
    }

    internal void SetEditors(NameList names, int start, int end)
    {
        if (names.Names.Count == 0 || Editors.Names.Count > 0)
            return;
        Editors = names;
        _fields.Add(new(NameVariable.Editor.Term(), SourceSpan.FromBounds(start, end), names.Confidence));
    }

    internal void SetTranslators(NameList names, int start, int end)
    {
        if (names.Names.Count == 0)
            return;
        Translators = names;
        _fields.Add(new(NameVariable.Translator.Term(), SourceSpan.FromBounds(start, end), names.Confidence));
    }

    /// <summary>Takes people of another kind, such as narrators; without a place where they have no tag.</summary>
    internal void SetOthers(NameVariable variable, NameList names, SourceSpan span = default)
    {
        if (names.Names.Count == 0 || _others?.Exists(other => other.Key == variable) is true)
            return;
        (_others ??= []).Add(new(variable, names));
        if (span.Length > 0)
            _fields.Add(new(variable.Term(), span, names.Confidence));
    }

    internal void SetDate(EntryDate date, int start, int end)
    {
        if (Date is not null)
            return;
        Date = date;
        _fields.Add(new(DateVariable.Issued.Term(), SourceSpan.FromBounds(start, end), 0.95));
    }

    /// <summary>Takes a more exact date of the same year, such as "Published 2021 Apr 8" after a bare 2021.</summary>
    internal void RefineDate(EntryDate date)
    {
        if (Date is { Value.Start: { Month: 0 } known } && date.Value.Start is { } point && point.Year == known.Year)
            Date = Date with { Value = date.Value };
    }
}
