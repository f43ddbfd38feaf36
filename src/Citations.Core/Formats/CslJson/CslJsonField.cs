using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Citations.Formats.CslJson;

/// <summary>
/// A property of a CSL-JSON item: what it holds and which variable it is. The table of all of them is read by UTF-8 name.
/// </summary>
/// <param name="Kind">What the property holds.</param>
/// <param name="Variable">The number of the variable in the enumeration that the kind names.</param>
/// <param name="IsAlias">Whether this is an older or foreign name, which gives way to the proper one.</param>
internal readonly record struct CslJsonField(CslJsonFieldKind Kind, byte Variable = 0, bool IsAlias = false)
{
    private static readonly FrozenDictionary<byte[], CslJsonField>.AlternateLookup<ReadOnlySpan<byte>> Table = Fields()
        .ToFrozenDictionary(field => Encoding.UTF8.GetBytes(field.Key), field => field.Value, new Utf8Comparer())
        .GetAlternateLookup<ReadOnlySpan<byte>>();

    internal static CslJsonField Of(ReadOnlySpan<byte> name) => Table.TryGetValue(name, out var field) ? field : default;

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

    private sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        // Length, ends and middle tell the hundred names apart well enough.
        public int GetHashCode(ReadOnlySpan<byte> name) =>
            name.IsEmpty ? 0 : name.Length | (name[0] << 8) | (name[^1] << 16) | (name[name.Length / 2] << 24);
    }
}
