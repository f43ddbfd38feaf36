using Citations.Styles;

namespace Citations.Tests.Styles.Case;

public sealed class PlacedNamesTests
{
    [Theory]
    [InlineData("How Google Changed the Questions of Patients", "How Google changed the questions of patients")]
    [InlineData("Searching With Google for Fen Plants", "Searching with Google for fen plants")]
    [InlineData("Neanderthal Diets in Cold Caves", "Neanderthal diets in cold caves")]
    [InlineData("The March 2011 Flood of the Fens", "The March 2011 flood of the fens")]
    [InlineData("Swallows Between 3 May and 9 August", "Swallows between 3 May and 9 August")]
    [InlineData("COVID-19 May Cause Fatigue in Herons", "COVID-19 may cause fatigue in herons")]
    [InlineData("Diabetes Type 2 May Reduce Sleep", "Diabetes type 2 may reduce sleep")]
    [InlineData("The Effects of Leadership Style on Teams and Trust", "The effects of leadership style on teams and trust")]
    [InlineData("Saint-Like Patience Among Anglers", "Saint-like patience among anglers")]
    [InlineData("A Long March Through Reeds", "A long march through reeds")]
    [InlineData("Exercise May Help Old Herons", "Exercise may help old herons")]
    [InlineData("Ethics of Debt and the Bible", "Ethics of debt and the Bible")]
    [InlineData("The Angler's Bible: Hooks and Lines", "The angler's bible: Hooks and lines")]
    [InlineData("Letters to Congress About Reeds", "Letters to Congress about reeds")]
    [InlineData("Teaching Botany Over Zoom During a Flood", "Teaching botany over Zoom during a flood")]
    [InlineData("Advances on Zoom Lenses for Birds", "Advances on zoom lenses for birds")]
    [InlineData("The Asylum at Saint-Rémy", "The asylum at Saint-Rémy")]
    public void The_word_beside_it_shows_whether_a_word_is_a_name(string title, string expected) =>
        SentenceCase.Default.Convert(title).Text.ShouldBe(expected);
}
