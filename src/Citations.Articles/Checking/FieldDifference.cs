namespace Citations.Articles;

/// <summary>Compares one text field of an entry and its record.</summary>
internal static class FieldDifference
{
    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry, DiagnosticDescriptor rule, TextVariable variable, Func<string, string, bool> areSame)
    {
        if (entry.Comparable?[variable] is not { } registered || entry.Entry.Reference[variable] is not { } listed || areSame(listed, registered)) yield break;
        var name = variable == TextVariable.Page ? "pages" : variable.Term();
        yield return rule.At(
            $"The entry gives {name} {listed}; {entry.Registry} gives {registered} for {entry.DoiName}.",
            entry.Entry.SpanOf(variable.Term()), $"Write {(variable == TextVariable.Page ? PageRange.Read(registered)?.ToString() ?? registered : registered)}.");
    }

    /// <summary>A number without what does not tell numbers apart: leading zeros, spaces, the kind of dash.</summary>
    internal static string Plain(string number) =>
        string.Concat(Ranges.Normalize(number).Where(c => !char.IsWhiteSpace(c) && c != '.')).Replace('/', '-').TrimStart('0').ToLowerInvariant();
}
