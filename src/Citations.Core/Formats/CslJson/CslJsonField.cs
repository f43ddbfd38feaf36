using System.Text;

namespace Citations.Formats.CslJson;

/// <summary>
/// A property of a CSL-JSON item: what it holds and which variable it is. The table of all of them is read by UTF-8 name.
/// </summary>
/// <param name="Kind">The kind of value that the property holds.</param>
/// <param name="Variable">The number of the variable in the enumeration that the kind names.</param>
/// <param name="IsAlias">Whether this is an older or foreign name, which gives way to the proper one.</param>
internal readonly record struct CslJsonField(CslJsonFieldKind Kind, byte Variable = 0, bool IsAlias = false)
{
    // A power of two, large enough that few names share a bucket.
    private const int BucketCount = 512;

    private static readonly (byte[] Name, CslJsonField Field)[][] Buckets = MakeBuckets();

    internal static CslJsonField Of(ReadOnlySpan<byte> name)
    {
        foreach (var (known, field) in Buckets[BucketOf(name)])
        {
            if (name.SequenceEqual(known))
                return field;
        }

        return default;
    }

    private static (byte[] Name, CslJsonField Field)[][] MakeBuckets()
    {
        var buckets = new (byte[] Name, CslJsonField Field)[BucketCount][];
        Array.Fill(buckets, []);
        foreach (var (term, field) in Fields())
        {
            var name = Encoding.UTF8.GetBytes(term);
            ref var bucket = ref buckets[BucketOf(name)];
            bucket = [.. bucket, (name, field)];
        }

        return buckets;
    }

    // Length, ends and middle tell the hundred names apart well enough.
    private static int BucketOf(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : (name.Length + (name[0] * 7) + (name[^1] * 31) + (name[name.Length / 2] * 131)) & (BucketCount - 1);

    private static IEnumerable<KeyValuePair<string, CslJsonField>> Fields() =>
        [
            new("id", new(CslJsonFieldKind.Id)),
            new("type", new(CslJsonFieldKind.Type)),
            new("custom", new(CslJsonFieldKind.Custom)),
            .. Enum.GetValues<TextVariable>()
                .Select(v => new KeyValuePair<string, CslJsonField>(v.Term(), new(CslJsonFieldKind.Text, (byte)v))),
            .. Enum.GetValues<NameVariable>()
                .Select(v => new KeyValuePair<string, CslJsonField>(v.Term(), new(CslJsonFieldKind.Names, (byte)v))),
            .. Enum.GetValues<DateVariable>()
                .Select(v => new KeyValuePair<string, CslJsonField>(v.Term(), new(CslJsonFieldKind.Date, (byte)v))),
            // CSL 1.0.1 and the schema's legacy names; Crossref's name for the abbreviated journal.
            new("event", new(CslJsonFieldKind.Text, (byte)TextVariable.EventTitle, IsAlias: true)),
            new("shortTitle", new(CslJsonFieldKind.Text, (byte)TextVariable.TitleShort, IsAlias: true)),
            new("journalAbbreviation", new(CslJsonFieldKind.Text, (byte)TextVariable.ContainerTitleShort, IsAlias: true)),
            new("short-container-title", new(CslJsonFieldKind.Text, (byte)TextVariable.ContainerTitleShort, IsAlias: true)),
        ];
}
