using System.Globalization;

namespace Citations.Csl;

/// <summary>What rendering elements read and write while one cite, entry or sort key is made. Used by one thread at a time.</summary>
internal sealed class RenderContext(CslStyle style)
{
    private readonly bool _worksAreEnglish = style.Tree.DefaultLocale is null || Locale.IsEnglishTag(style.Tree.DefaultLocale);

    internal StyleTree Style { get; } = style.Tree;

    internal Locale Locale { get; } = style.Locale;

    /// <summary>The abbreviation the caller has for a value, or null.</summary>
    internal string? Abbreviate(string variable, string value) => style.Abbreviate?.Invoke(variable, value);

    internal TokenBuffer Output { get; } = new();

    internal RichTextBuilder Text { get; } = new(style.Locale.Quotes);

    /// <summary>The parts of the dates in the format of the locale, made once.</summary>
    internal Dictionary<DateNode, DatePart[]> LocalizedDates { get; } = new(ReferenceEqualityComparer.Instance);

    internal LayoutArea Area { get; private set; }

    /// <summary>Whether a sort key is made.</summary>
    internal bool IsSorting { get; private set; }

    /// <summary>What the sort key changes about name lists.</summary>
    internal EtAlOverride? KeyEtAl { get; private set; }

    internal Work Work { get; private set; } = null!;

    /// <summary>The cite, or null in the bibliography.</summary>
    internal Cite? Cite { get; private set; }

    internal CitePosition Position { get; private set; }

    internal NameExpansion? Expansion { get; private set; }

    /// <summary>How many of the conditions <c>disambiguate</c> hold.</summary>
    internal int ConditionsHeld { get; private set; }

    /// <summary>How many of them have been tested.</summary>
    internal int ConditionsTested { get; set; }

    /// <summary>
    /// Whether cites are compared: what only later cites shorten is then shortened, and a day of access distinguishes nothing.
    /// </summary>
    internal bool IsTrial { get; private set; }

    /// <summary>Whether a substitute is tried, whose variables are then printed once.</summary>
    internal bool IsSubstituting { get; set; }

    /// <summary>The year-suffix to print; null for none.</summary>
    internal string? YearSuffix { get; private set; }

    /// <summary>Whether the year-suffix has been printed.</summary>
    internal bool HasYearSuffix { get; set; }

    /// <summary>Whether the first names are left out, because the cite before or the sentence has them.</summary>
    internal bool SuppressesFirstNames { get; private set; }

    /// <summary>The number of name elements that have been printed or left out.</summary>
    internal int NamesElements { get; set; }

    /// <summary>The number of name lists printed so far: the index into <see cref="NameExpansion"/>.</summary>
    internal int NameLists { get; set; }

    /// <summary>The lists of names printed so far; what disambiguation starts from.</summary>
    internal List<NameListShown> NameListsShown { get; } = [];

    /// <summary>Which of <see cref="NameListsShown"/> the first names element printed.</summary>
    internal Range FirstNames { get; set; }

    /// <summary>Variables that must not be printed again, because they replaced another.</summary>
    internal VariableSet Suppressed { get; set; }

    /// <summary>Whether the current group called a variable.</summary>
    internal bool CalledVariable { get; set; }

    /// <summary>Whether a variable the current group called has a value.</summary>
    internal bool FoundVariable { get; set; }

    internal RunOrigin NamesOrigin { get; set; } = new(null, "");

    /// <summary>Global name disambiguation, or null while none is in force.</summary>
    internal NameRegister? Names { get; set; }

    /// <summary>Whether the work's text has title case.</summary>
    internal bool IsEnglish { get; private set; }

    /// <summary>The rules of the letters of the work's text.</summary>
    internal CultureInfo Culture { get; private set; } = style.Locale.Culture;

    /// <summary>Begins a cite.</summary>
    internal void Begin(Cite cite, bool suppressFirstNames = false)
    {
        Begin(LayoutArea.Citation, cite.Work, cite, suppressFirstNames);
        Position = cite.Position;
    }

    /// <summary>Begins an entry, or a cite without a place in the text.</summary>
    internal void Begin(LayoutArea area, Work work, Cite? cite = null, bool suppressFirstNames = false)
    {
        (Area, Work, Cite, IsSorting, KeyEtAl) = (area, work, cite, false, null);
        Position = area == LayoutArea.Citation ? CitePosition.First : default;
        (Expansion, ConditionsHeld, ConditionsTested, SuppressesFirstNames) = (work.Expansion, work.ConditionsHeld, 0, suppressFirstNames);
        (IsTrial, IsSubstituting) = (false, false);
        YearSuffix = work.YearSuffix > 0 ? Csl.YearSuffix.Of(work.YearSuffix) : null;
        (HasYearSuffix, NamesElements, NameLists) = (false, 0, 0);
        (Suppressed, CalledVariable, FoundVariable) = (default, false, false);
        NameListsShown.Clear();
        FirstNames = default;
        SetLanguage(work.Reference.Language);
    }

    /// <summary>Begins a sort key.</summary>
    internal void BeginKey(LayoutArea area, Work work, Cite? cite, EtAlOverride etAl)
    {
        Begin(area, work, cite);
        (IsSorting, KeyEtAl, YearSuffix) = (true, etAl, null);
    }

    /// <summary>
    /// Begins a cite as disambiguation tries it: in its later, shorter form, at a given expansion, without a year-suffix.
    /// </summary>
    internal void BeginTrial(Work work, NameExpansion? expansion, int conditionsHeld)
    {
        Begin(LayoutArea.Citation, work);
        (IsTrial, Expansion, ConditionsHeld, YearSuffix) = (true, expansion, conditionsHeld, null);
        Position = CitePosition.Subsequent;
    }

    // CSL 1.0.2, Non-English Items.
    private void SetLanguage(string? language)
    {
        if (string.IsNullOrEmpty(language))
        {
            (IsEnglish, Culture) = (_worksAreEnglish, Locale.Culture);
            return;
        }

        IsEnglish = Locale.IsEnglishTag(language);
        Culture = LanguageCulture.Of(language) ?? Locale.Culture;
    }
}
