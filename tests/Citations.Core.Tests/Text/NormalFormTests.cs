using System.Text;

namespace Citations.Tests.Text;

public sealed class NormalFormTests
{
    [Fact]
    public void A_text_is_composed() => NormalForm.Of("e\u0301", NormalizationForm.FormC).ShouldBe("é");

    [Fact]
    public void What_no_normal_form_takes_becomes_the_replacement_character() =>
        NormalForm.Of("é\uD800b\uFFFEc\uDC00", NormalizationForm.FormD).ShouldBe("e\u0301\uFFFDb\uFFFDc\uFFFD");
}
