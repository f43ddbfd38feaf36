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
        var date = work.Date;
        var inBrackets = date.IsCirca && work.Options.Circa == CircaForm.Bracketed;
        writer.OpenBracket("(", Bracket);
        if (inBrackets)
            writer.Write("[", Circa);
        if (date.IsCirca)
            writer.Write("ca. ", Circa);
        writer.Write(date.Year, date.Kind == ApaDateKind.Known ? Year : Unknown);
        WriteSuffix(work, writer);
        if (date.Rest.Length > 0)
        {
            writer.Write(", ", Bracket);
            writer.Write(date.Rest, Detail);
        }

        if (inBrackets)
            writer.Write("]", Circa);
        writer.CloseBracket(")", Bracket);
    }

    /// <summary>Writes the letter that tells works apart; words take a hyphen before it (R2.7).</summary>
    internal static void WriteSuffix(ApaWork work, EntryWriter writer)
    {
        if (work.YearSuffix is not { Length: > 0 } suffix)
            return;
        writer.Write(work.Date.Kind == ApaDateKind.Known ? suffix : $"-{suffix}", Suffix);
    }
}
