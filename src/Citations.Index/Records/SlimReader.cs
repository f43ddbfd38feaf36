namespace Citations.Indexing.Records;

/// <summary>Reads what <see cref="SlimWriter"/> wrote; other bytes are damage, and never another record.</summary>
internal static class SlimReader
{
    private const int LastMonth = 12;

    [ThreadStatic]
    private static ReferenceBuilder? _builder;

    /// <summary>The DOI of a record as it was written; empty if it has none.</summary>
    /// <exception cref="DamagedRecordException">The bytes are not a record.</exception>
    internal static ReadOnlySpan<byte> DoiOf(ReadOnlySpan<byte> record)
    {
        var reader = new ByteReader(record);
        reader.ReadByte();
        reader.ReadNumber();
        return reader.ReadBytes(reader.ReadCount());
    }

    /// <summary>Reads a record.</summary>
    /// <param name="record">All of its bytes.</param>
    /// <param name="source">The number of its source.</param>
    /// <exception cref="DamagedRecordException">The bytes are not a record.</exception>
    internal static Reference Read(ReadOnlySpan<byte> record, out int source)
    {
        var reader = new ByteReader(record);
        var work = _builder ??= new();
        try
        {
            var type = reader.ReadByte();
            work.Type = type < SlimFields.Types.Length ? SlimFields.Types[type] : throw Unknown();
            var number = reader.ReadNumber();
            source = number <= int.MaxValue ? (int)number : throw Unknown();
            work.Id = reader.ReadText();
            work[TextVariable.Doi] = work.Id;
            List<WorkRelation>? relations = null;
            while (!reader.IsAtEnd)
                ReadFact(ref reader, work, ref relations);
            var reference = work.Build();
            return relations is null ? reference : reference.WithRelations(relations);
        }
        catch (DamagedRecordException)
        {
            // What was read so far is of no record.
            _builder = null;
            throw;
        }
    }

    private static void ReadFact(ref ByteReader reader, ReferenceBuilder work, ref List<WorkRelation>? relations)
    {
        var tag = reader.ReadByte();
        if (tag is >= SlimFields.FirstText and < SlimFields.FirstName && tag - SlimFields.FirstText < SlimFields.Texts.Length)
            work[SlimFields.Texts[tag - SlimFields.FirstText]] = reader.ReadText();
        else if (tag is >= SlimFields.FirstName and < SlimFields.FirstDate && tag - SlimFields.FirstName < SlimFields.Names.Length)
            work[SlimFields.Names[tag - SlimFields.FirstName]] = ReadNames(ref reader);
        else if (tag is >= SlimFields.FirstDate and < SlimFields.Relation && tag - SlimFields.FirstDate < SlimFields.Dates.Length)
            work[SlimFields.Dates[tag - SlimFields.FirstDate]] = ReadDate(ref reader);
        else if (tag == SlimFields.Relation)
            (relations ??= []).Add(ReadRelation(ref reader));
        else
            throw Unknown();
    }

    private static EquatableArray<Contributor> ReadNames(ref ByteReader reader)
    {
        var names = new Contributor[reader.ReadCount()];
        for (var i = 0; i < names.Length; i++)
        {
            var parts = reader.ReadByte();
            names[i] = new()
            {
                Family = Part(ref reader, parts, SlimWriter.HasFamily),
                Given = Part(ref reader, parts, SlimWriter.HasGiven),
                Literal = Part(ref reader, parts, SlimWriter.HasNameLiteral),
                Suffix = Part(ref reader, parts, SlimWriter.HasSuffix),
                DroppingParticle = Part(ref reader, parts, SlimWriter.HasDropping),
                NonDroppingParticle = Part(ref reader, parts, SlimWriter.HasNonDropping),
                CommaSuffix = (parts & SlimWriter.HasCommaSuffix) != 0,
                StaticOrdering = (parts & SlimWriter.IsStatic) != 0,
            };
        }

        return names.ToEquatableArray();
    }

    private static string? Part(ref ByteReader reader, byte parts, byte part) => (parts & part) == 0 ? null : reader.ReadText();

    private static PartialDate ReadDate(ref ByteReader reader)
    {
        var parts = reader.ReadByte();
        DatePoint? start = (parts & SlimWriter.HasStart) == 0 ? null : ReadPoint(ref reader);
        DatePoint? end = (parts & SlimWriter.HasEnd) == 0 ? null : ReadPoint(ref reader);
        var date = (parts & SlimWriter.HasLiteral) == 0 ? new(default(DatePoint)) : new PartialDate(reader.ReadText());
        return date with
        {
            Start = start,
            End = end,
            IsOpenEnded = (parts & SlimWriter.IsOpenEnded) != 0,
            IsCirca = (parts & SlimWriter.IsCirca) != 0,
        };
    }

    private static DatePoint ReadPoint(ref ByteReader reader)
    {
        var (year, month) = (reader.ReadSigned(), (int)reader.ReadByte());
        if (month > LastMonth)
            return Enum.IsDefined((Season)(month - LastMonth)) ? new(year, (Season)(month - LastMonth)) : throw Unknown();
        var day = month == 0 ? 0 : reader.ReadByte();
        return DatePoints.TryMake(year, month, day, out var point) ? point : throw Unknown();
    }

    private static WorkRelation ReadRelation(ref ByteReader reader)
    {
        var (type, parts) = (reader.ReadByte(), reader.ReadByte());
        if (type >= SlimFields.Relations.Length)
            throw Unknown();
        return new(SlimFields.Relations[type], reader.ReadText())
        {
            Label = Part(ref reader, parts, 1),
            Source = Part(ref reader, parts, 2),
            Date = (parts & 4) == 0 ? null : ReadDate(ref reader),
        };
    }

    private static DamagedRecordException Unknown() => new("It holds a value that a record cannot hold.");
}
