using Citations.Cli.Editor.Protocol;

namespace Citations.Tests.Editor;

public sealed class DocumentUriTests
{
    [Fact]
    public void An_address_of_a_file_is_its_path_and_back()
    {
        var path = Path.Combine(Path.GetTempPath(), "Zoë's notes #1 50%.md");

        DocumentUri.PathOf(DocumentUri.Of(path)).ShouldBe(path);
    }

    [Theory]
    [InlineData("untitled:Untitled-1", "Untitled-1")]
    [InlineData("vscode-vfs://host/folder/a%20b.md", "a b.md")]
    [InlineData("x:%2Fetc%2Fpasswd", "untitled")]
    [InlineData("", "untitled")]
    public void An_address_of_another_kind_has_a_name_alone(string uri, string name)
    {
        DocumentUri.PathOf(uri).ShouldBeNull();
        DocumentUri.NameOf(uri).ShouldBe(name);
    }
}
