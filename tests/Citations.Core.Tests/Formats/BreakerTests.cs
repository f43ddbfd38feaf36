using Citations.Formats;

namespace Citations.Tests.Formats;

/// <summary>
/// Texts that once broke a reader, found by reading millions of changed libraries (<c>fuzz</c> in bench/) and made small.
/// </summary>
public sealed class BreakerTests
{
    private static readonly Dictionary<string, (ReferenceFormat Format, string Text)> All = new()
    {
        ["a noncharacter written as LaTeX"] = (ReferenceFormat.BibTeX, "@book{a, title = \uFFFE}"),
        ["an accent on half of a surrogate pair"] = (ReferenceFormat.BibTeX, "@book{a, title = {\\'\uD800}}"),
        ["a macro that doubles itself"] = (
            ReferenceFormat.BibTeX,
            string.Concat(Enumerable.Repeat("@string{a = a # a}\n", 64)) + "@book{b, title = a # { end}}"
        ),
        ["a name that is nothing but a field of its own"] = (ReferenceFormat.CslJson, """[{"author": [{"rank": "first"}]}]"""),
        ["a name that is a particle and a field of its own"] = (
            ReferenceFormat.CslJson,
            """[{"author": [{"dropping-particle": "de", "rank": "first"}]}]"""
        ),
        ["a property twice, once in a shape of its own"] = (
            ReferenceFormat.CslJson,
            """[{"issue": "4", "issue": {"part": 1}, "type": "sonnet", "type": "book"}]"""
        ),
        ["a type that is a list"] = (ReferenceFormat.CslJson, """[{"type": [["book"]]}]"""),
        ["an id that is an object"] = (ReferenceFormat.CslJson, """[{"id": {"key": "a"}}]"""),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_read_and_what_was_read_is_written(string name)
    {
        var (format, text) = All[name];
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (works, diagnostics) = format.Read(text);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(16 * 1024 * 1024);

        diagnostics.All(diagnostic => diagnostic.Span is not { } span || (span.Start >= 0 && span.End <= text.Length)).ShouldBeTrue();
        foreach (var other in ReferenceFormat.All)
            other.Read(other.Write(works));
        if (format == ReferenceFormat.CslJson)
            format.Read(format.Write(works)).Value.ShouldBe(UniqueKeys.Fill(works).ToEquatableArray());
    }
}
