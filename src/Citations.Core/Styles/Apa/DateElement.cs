namespace Citations.Styles.Apa;

/// <summary>The date element: <c>(2020b, April)</c> (section 2 of the rules).</summary>
internal static class DateElement
{
    private static readonly RunOrigin Bracket = Origins.Rule("R0.1");
    private static readonly RunOrigin Year = Origins.Of(DateVariable.Issued, "R2.1");
    private static readonly RunOrigin Detail = Origins.Of(DateVariable.Issued, "R2.2");
    private static readonly RunOrigin Unknown = Origins.Rule("R2.5");
    private static readonly RunOrigin Circa = Origins.Rule("R2.6");
    private static readonly RunOrigin Suffix = Origins.Of(TextVariable.YearSuffix, "R2.7");

    internal static void Write(ApaWork work, EntryWriter writer)
    {
        writer.OpenBracket("(", Bracket);
        WriteDate(work, work.Date.Rest, writer);
        writer.CloseBracket(")", Bracket);
    }

    /// <summary>Writes the year as a citation has it, an estimated one in the form that it has in the list (R2.6).</summary>
    internal static void WriteYear(ApaWork work, EntryWriter writer) => WriteDate(work, "", writer);

    /// <summary>Writes the letter that tells works apart; words take a hyphen before it (R2.7).</summary>
    internal static void WriteSuffix(ApaWork work, EntryWriter writer)
    {
        if (work.YearSuffix is not { Length: > 0 } suffix)
            return;
        writer.Write(work.Date.Kind == ApaDateKind.Known ? suffix : $"-{suffix}", Suffix);
    }

    private static void WriteDate(ApaWork work, string rest, EntryWriter writer)
    {
        var date = work.Date;
        var inBrackets = date.IsCirca && work.Options.Circa == CircaForm.Bracketed;
        if (inBrackets)
            writer.Write("[", Circa);
        if (date.IsCirca)
            writer.Write("ca. ", Circa);
        writer.Write(date.Year, date.Kind == ApaDateKind.Known ? Year : Unknown);
        WriteSuffix(work, writer);
        if (rest.Length > 0)
        {
            writer.Write(", ", Bracket);
            writer.Write(rest, Detail);
        }

        if (inBrackets)
            writer.Write("]", Circa);
    }
}
