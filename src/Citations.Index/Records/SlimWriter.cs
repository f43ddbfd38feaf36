namespace Citations.Indexing.Records;

/// <summary>
/// Writes the facts of a reference that an index keeps: the type, the source, the DOI, then each fact with its tag
/// (<see cref="SlimFields"/>).
/// </summary>
internal static class SlimWriter
{
    internal const byte HasStart = 1;
    internal const byte HasEnd = 2;
    internal const byte IsOpenEnded = 4;
    internal const byte IsCirca = 8;
    internal const byte HasLiteral = 16;

    internal const byte HasFamily = 1;
    internal const byte HasGiven = 2;
    internal const byte HasNameLiteral = 4;
    internal const byte HasSuffix = 8;
    internal const byte HasDropping = 16;
    internal const byte HasNonDropping = 32;
    internal const byte HasCommaSuffix = 64;
    internal const byte IsStatic = 128;

    /// <summary>Appends a reference.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="source">The number of its source.</param>
    /// <param name="to">Takes the bytes.</param>
    internal static void Write(Reference reference, int source, ByteWriter to)
    {
        var doi = reference.Doi;
        to.Write((byte)Array.IndexOf(SlimFields.Types, reference.Type));
        to.WriteNumber((ulong)source);
        to.WriteText(doi?.Value ?? "");
        foreach (var (variable, date) in reference.Dates)
        {
            if (SlimFields.DateTags.TryGetValue(variable, out var tag))
            {
                to.Write(tag);
                Write(date, to);
            }
        }

        foreach (var (variable, names) in reference.Names)
        {
            to.Write(SlimFields.NameTags[variable]);
            to.WriteNumber((ulong)names.Count);
            foreach (var name in names)
                Write(name, to);
        }

        foreach (var (variable, text) in reference.Texts)
        {
            if (SlimFields.TextTags.TryGetValue(variable, out var tag) && SlimFields.IsKept(reference, variable, doi is not null))
            {
                to.Write(tag);
                to.WriteText(text);
            }
        }

        foreach (var relation in SlimFields.RelationsOf(reference))
            Write(relation, to);
    }

    private static void Write(Contributor name, ByteWriter to)
    {
        to.Write(
            (byte)(
                (name.Family is null ? 0 : HasFamily)
                | (name.Given is null ? 0 : HasGiven)
                | (name.Literal is null ? 0 : HasNameLiteral)
                | (name.Suffix is null ? 0 : HasSuffix)
                | (name.DroppingParticle is null ? 0 : HasDropping)
                | (name.NonDroppingParticle is null ? 0 : HasNonDropping)
                | (name.CommaSuffix ? HasCommaSuffix : 0)
                | (name.StaticOrdering ? IsStatic : 0)
            )
        );
        foreach (
            var part in (string?[])
                [name.Family, name.Given, name.Literal, name.Suffix, name.DroppingParticle, name.NonDroppingParticle]
        )
        {
            if (part is not null)
                to.WriteText(part);
        }
    }

    private static void Write(PartialDate date, ByteWriter to)
    {
        to.Write(
            (byte)(
                (date.Start is null ? 0 : HasStart)
                | (date.End is null ? 0 : HasEnd)
                | (date.IsOpenEnded ? IsOpenEnded : 0)
                | (date.IsCirca ? IsCirca : 0)
                | (date.Literal is null ? 0 : HasLiteral)
            )
        );
        if (date.Start is { } start)
            Write(start, to);
        if (date.End is { } end)
            Write(end, to);
        if (date.Literal is { } literal)
            to.WriteText(literal);
    }

    private static void Write(DatePoint point, ByteWriter to)
    {
        to.WriteSigned(point.Year);
        // Months end at 12; what follows numbers the seasons.
        to.Write(point.Season == Season.None ? point.Month : (byte)(12 + (int)point.Season));
        if (point.Month != 0)
            to.Write(point.Day);
    }

    private static void Write(WorkRelation relation, ByteWriter to)
    {
        to.Write(SlimFields.Relation);
        to.Write((byte)Array.IndexOf(SlimFields.Relations, relation.Type));
        to.Write(
            (byte)((relation.Label is null ? 0 : 1) | (relation.Source is null ? 0 : 2) | (relation.Date is null ? 0 : 4))
        );
        to.WriteText(relation.Target);
        if (relation.Label is { } label)
            to.WriteText(label);
        if (relation.Source is { } source)
            to.WriteText(source);
        if (relation.Date is { } date)
            Write(date, to);
    }
}
