using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Citations.Files;

/// <summary>What Linux says about a file that .NET does not (statx(2)).</summary>
/// <param name="IsRegular">Whether it is a file that holds bytes: no FIFO, socket or device.</param>
/// <param name="Links">The names that it has.</param>
/// <param name="Owner">Its user and group.</param>
internal readonly record struct FileFacts(bool IsRegular, uint Links, (uint User, uint Group) Owner)
{
    private const int CurrentFolder = -100;
    private const uint BasicFacts = 0x7FF;
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;

    /// <summary>The facts of a file, links followed; null if there is no such file, or where the system does not say.</summary>
    internal static FileFacts? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        Span<byte> facts = stackalloc byte[256];
        try
        {
            // The one layout of the kernel for all processors: links at 16, user and group at 20, type and mode at 28.
            if (StatX(CurrentFolder, [.. Encoding.UTF8.GetBytes(path), 0], 0, BasicFacts, ref MemoryMarshal.GetReference(facts)) != 0)
                return null;
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }

        var type = BinaryPrimitives.ReadUInt16LittleEndian(facts[28..]) & TypeMask;
        return new(type == RegularType, Number(facts, 16), (Number(facts, 20), Number(facts, 24)));

        static uint Number(ReadOnlySpan<byte> facts, int at) => BinaryPrimitives.ReadUInt32LittleEndian(facts[at..]);
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, uint mask, ref byte facts);
}
