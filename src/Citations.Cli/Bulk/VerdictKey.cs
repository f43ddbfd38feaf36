using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Citations.Cli.Bulk;

/// <summary>The key of a verdict: the id, the kind and the content of its document, in 128 bits.</summary>
internal readonly record struct VerdictKey(UInt128 Value)
{
    /// <summary>The key of a document.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="hash">The hash of its content; null if it could not be read.</param>
    internal static VerdictKey Of(string id, string kind, string? hash) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{hash}\n{id}"))));

    public override string ToString() => Value.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
