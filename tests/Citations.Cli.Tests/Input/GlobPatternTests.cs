using Citations.Cli.Input;

namespace Citations.Tests.Input;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("*.md", "a/b.md", true)]
    [InlineData("[a-c].md", "b.md", true)]
    [InlineData("[!a-c].md", "b.md", false)]
    [InlineData("[!a-c].md", "d.md", true)]
    [InlineData("[ab-].md", "-.md", true)]
    [InlineData("[]a].md", "].md", true)]
    [InlineData("[!]a].md", "].md", false)]
    [InlineData("[^a].md", "^.md", true)]
    // Ranges whose ends are in the wrong order have no members.
    [InlineData("[z-a].md", "m.md", false)]
    [InlineData("[z-ab].md", "b.md", true)]
    // Without a closing bracket the opening one is a character.
    [InlineData("[]", "[]", true)]
    [InlineData("[!]x", "[!]x", true)]
    [InlineData("[", "[", true)]
    public void A_set_matches_its_members(string pattern, string path, bool matches) =>
        new GlobPattern(pattern).Matches(path).ShouldBe(matches);
}
