using Citations.Canonical;
using Citations.Styles;

namespace Citations.Tests.Canonical;

public sealed class EditionFormTests
{
    [Theory]
    [InlineData("3. udgave", "3")]
    [InlineData("2:a upplagan", "2:a upplagan")]
    [InlineData("4. Ausgabe", "4")]
    [InlineData("2e druk", "2")]
    [InlineData("3ra edición", "3")]
    [InlineData("2-е издание", "2")]
    [InlineData("5. painos", "5")]
    [InlineData("第3版", "3")]
    [InlineData("제2판", "2")]
    [InlineData("3., erweiterte Auflage", "3., erweiterte Auflage")]
    [InlineData("Ausgabe 2005", "Ausgabe 2005")]
    public void A_number_and_a_word_for_an_edition_are_the_number(string edition, string expected) =>
        EditionForm.Of(edition).ShouldBe(expected);

    [Theory]
    [InlineData("3., erweiterte Auflage", "3., erweiterte Auflage")]
    [InlineData("2., überarb. u. erw. Aufl.", "2., überarb. u. erw. Aufl.")]
    [InlineData("Neuausgabe", "Neuausgabe")]
    [InlineData("Taschenbuchausgabe", "Taschenbuchausgabe")]
    [InlineData("Nouvelle édition augmentée", "Nouvelle édition augmentée")]
    [InlineData("2e éd. revue", "2e éd. revue")]
    [InlineData("Edición corregida", "Edición corregida")]
    [InlineData("Nuova edizione", "Nuova edizione")]
    [InlineData("Tweede, herziene druk", "Tweede, herziene druk")]
    [InlineData("Изд. 2-е, испр.", "Изд. 2-е, испр.")]
    [InlineData("修订版", "修订版")]
    [InlineData("Third, revised and expanded edition", "3rd rev. and exp. ed.")]
    [InlineData("Second Canadian edition", "2nd Canadian ed.")]
    [InlineData("Twenty-first edition, enlarged", "21st ed. enl.")]
    // What has no such word gets one.
    [InlineData("International", "International ed.")]
    [InlineData("2", "2nd ed.")]
    [InlineData("Student ed", "Student ed.")]
    public void An_edition_has_one_word_for_it(string edition, string printed)
    {
        var work = new Reference
        {
            Type = ReferenceType.Book,
            Author = [Contributor.Person("Rail", "R.")],
            Title = "Mud",
            Edition = edition,
        };
        ApaStyle.Seventh.Format(work).ToPlainText().ShouldBe($"Rail, R. (n.d.). Mud ({printed}).");
    }
}
