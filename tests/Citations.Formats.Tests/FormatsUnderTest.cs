using Citations.Formats;

namespace Citations.Tests.Formats;

/// <summary>The formats of the package that this project tests.</summary>
internal static class FormatsUnderTest
{
    internal static EquatableArray<ReferenceFormat> All => DataFormats.All;

    internal static EquatableArray<ReferenceFormat> Others => DataFormats.All;
}
