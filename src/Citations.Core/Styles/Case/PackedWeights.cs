using System.Runtime.InteropServices;

namespace Citations.Styles;

/// <summary>
/// Weights of which each is one of 64 steps. The numbers of the steps are packed, four in three bytes: no general compression makes them
/// much smaller, and none is unpacked as fast.
/// </summary>
internal static class PackedWeights
{
    /// <summary>How many different weights there are.</summary>
    internal const int Steps = 64;

    /// <summary>How many weights are packed together.</summary>
    internal const int PerGroup = 4;

    /// <summary>How many bytes four weights take.</summary>
    internal const int BytesPerGroup = 3;

    // New memory costs more than unpacking: a part at a time needs little of it.
    private const int GroupsAtOnce = 1024;

    /// <summary>Reads the steps and the weights, whose number is a multiple of four.</summary>
    internal static void Read(Stream stream, Span<sbyte> weights)
    {
        Span<sbyte> steps = stackalloc sbyte[Steps];
        stream.ReadExactly(MemoryMarshal.AsBytes(steps));
        Span<byte> packed = stackalloc byte[GroupsAtOnce * BytesPerGroup];
        while (weights.Length > 0)
        {
            var groups = Math.Min(GroupsAtOnce, weights.Length / PerGroup);
            stream.ReadExactly(packed[..(groups * BytesPerGroup)]);
            Unpack(packed[..(groups * BytesPerGroup)], steps, weights);
            weights = weights[(groups * PerGroup)..];
        }
    }

    private static void Unpack(ReadOnlySpan<byte> packed, ReadOnlySpan<sbyte> steps, Span<sbyte> weights)
    {
        for (var (at, i) = (0, 0); at < packed.Length; at += BytesPerGroup, i += PerGroup)
        {
            var group = packed[at] | packed[at + 1] << 8 | packed[at + 2] << 16;
            weights[i] = steps[group & (Steps - 1)];
            weights[i + 1] = steps[group >> 6 & (Steps - 1)];
            weights[i + 2] = steps[group >> 12 & (Steps - 1)];
            weights[i + 3] = steps[group >> 18];
        }
    }
}
