namespace Citations.Tests.Formats;

public sealed class FormatTrapTests
{
    private const int Some = 1000;

    // A list that grows by doubling may have grown just now.
    private const double Slack = 1.5;
    private const int Free = 64 * 1024;

    public static TheoryData<string> Names => [.. FormatTraps.NamesFor(FormatsUnderTest.All)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_text_takes_twice_the_memory(string name)
    {
        var (format, text) = FormatTraps.Named(name, FormatsUnderTest.Others);
        Allocated(1);
        Allocated(4 * Some).ShouldBeLessThan((long)(4 * Slack * Allocated(Some)) + Free);

        // The least of three: where memory is short, pools give their buffers back and rent new ones.
        long Allocated(int count)
        {
            var input = text(count);
            return Enumerable
                .Range(0, 3)
                .Min(_ =>
                {
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    format.Read(input);
                    return GC.GetAllocatedBytesForCurrentThread() - before;
                });
        }
    }
}
