using Citations.Styles;

namespace Citations.Tests.Styles;

public sealed class CitationStyleFormattingTests
{
    [Fact]
    public void Any_style_formats_one_work()
    {
        ICitationStyle style = ApaStyle.Seventh;
        Reference work = new() { Title = "On patterns", Issued = new(2019) };

        style.Format(work).ToPlainText().ShouldBe(ApaStyle.Seventh.Format(work).ToPlainText());
    }
}
