namespace Citations.Csl;

/// <summary>Renders <c>cs:date</c>: the parts in the order of the style or of the locale, ranges folded (CSL 1.0.2, Date).</summary>
internal static class DateRenderer
{
    internal static void Render(DateNode node, RenderContext context)
    {
        context.CalledVariable = true;
        if (context.IsTrial && node.Variable.Date == DateVariable.Accessed)
            return;
        if (context.Suppressed.Contains(node.Variable) || context.Work.Reference[node.Variable.Date] is not { } date)
            return;
        var output = context.Output;
        var frame = Frame.Open(output, node.Format);
        if (context.IsSorting)
        {
            output.Add(Token.Characters(DateSortKey.Of(date, PartsOf(node, context)), node.Origin));
        }
        else if (date.Literal is { } literal)
        {
            WriteLiteral(literal, node, context);
        }
        else if (date.Start is { } start)
        {
            RenderParts(node, PartsOf(node, context), start, date.End, date.IsOpenEnded, context);
        }

        if (!frame.Close(output, node.Format, context))
            return;
        TextRenderer.Found(node.Variable, context);
    }

    // A date in words is in place of the year.
    private static void WriteLiteral(string literal, DateNode node, RenderContext context)
    {
        if (Array.Find(PartsOf(node, context), part => part.Name == DatePartName.Year) is not { } year)
            return;
        var frame = Frame.Open(context.Output, year.Format);
        MarkupText.Append(context.Output, literal, node.Origin);
        WriteYearSuffix(node, context);
        frame.Close(context.Output, year.Format, context);
    }

    /// <summary>The parts a date shows, in their order.</summary>
    internal static DatePart[] PartsOf(DateNode node, RenderContext context)
    {
        if (node.Form == DateForm.Parts)
            return node.Parts;
        if (!context.LocalizedDates.TryGetValue(node, out var parts))
            context.LocalizedDates[node] = parts = LocalizedDates.Parts(context.Locale, node);
        return parts;
    }

    private static void RenderParts(DateNode node, DatePart[] parts, DatePoint start, DatePoint? end, bool isOpen, RenderContext context)
    {
        var delimiter = node.Form switch
        {
            DateForm.Text => context.Locale.TextDateDelimiter,
            DateForm.Numeric => context.Locale.NumericDateDelimiter,
            _ => node.Delimiter,
        };
        var writer = new DateWriter(node, parts, delimiter, context);
        if (end is { } last && DateWriter.Difference(start, last, parts) is { } difference)
            writer.WriteRange(start, last, difference);
        else
            writer.Write(start, isOpen);
    }

    /// <summary>Writes the year-suffix after the first year of a cite or entry, unless the style prints it elsewhere.</summary>
    internal static void WriteYearSuffix(DateNode node, RenderContext context)
    {
        if (context.YearSuffix is not { } suffix || context.HasYearSuffix || node.Variable.Date == DateVariable.Accessed)
            return;
        if (context.Style.PlacesYearSuffix)
            return;
        context.HasYearSuffix = true;
        TextRenderer.WriteYearSuffix(suffix, node.Origin, context);
    }
}
