using System.Collections.Frozen;

namespace Citations.Styles;

/// <summary>Words that are surely no proper nouns: the frequent words of titles, and the endings that only common words have.</summary>
internal static class CommonWords
{
    private const string Words = """
        about above academic access account across activity adolescent adolescents adult adults advanced affect after against age aging air all alternative among analyses analysis animal anxiety approach approaches area
        art article aspects assessment attention attitude attitudes background basic basis because before behavior behavioral behaviors behaviour behavioural belief beliefs benefits best better between beyond bias big biology blood body bone book
        brain brief building business cancer care career case cases causes cell cells challenge challenges change changes child childhood children choice chronic city class classroom clinical climate code cognition college
        community comparison complete complex computer concept conflict construct content context contexts control cost costs course creating crime crisis critical cross cultural culture current data day deal death decision decisions
        deep design detection development diet differences different digital disability discourse disease disorder disorders distress diversity dose drug drugs during dynamics early economic economics economy education effect
        effects empathy energy environment environments epidemic equity error errors ethics event events evidence example exercise experience experiences experiment experimental experiments exposure eye face factor factors failure family
        fear field film find fish focus food forest form framework free friends from function functions future game games gap gender gene general genes genetic global goal goals good government great group groups growth guide handbook
        health healthy heart help high history home hospital hope human humans idea ideas identity image images impact implications importance improve income increases index individual individuals industry infant infants information inquiry
        insight insights inside institutions intelligence intent interest interview into introduction issue issues job journal justice key knowledge labor language large law leader leaders leadership learn learning less lessons level
        levels life light literacy literature live liver local long loss love low machine major make making man management manual map market mass mathematics matter means measure measures measurement media medical medicine memory men
        mental method methods mice middle migration mind minority mixed mobile model models modern mood moral mortality mother mothers motivation motor movement multiple music narrative nation national natural nature need needs network
        networks neural neurons new news night nurses nursing objects older online open oral order organic organizational other our outcome outcomes over overview pain paper parent parents part past path patient patients pattern patterns
        people perception performance person personal personality perspective perspectives phase philosophy player players physical physicians place plan planning plant plants policies policy political politics poor population positive poverty power practice
        practices prediction predictors presence present pressure primary principles privacy problem problems procedure process processes profile program programs progress project protein protocol psychology public qualitative quality
        quantitative question questions race racial random rate rates rational reading reality recent recovery reduce relation relations religion report reports research resilience resource resources response responses responsibility results review
        reward risk risks role roles rural safety sample scale school schools science sciences scientific search self sense services set severe sex sexual short sign signs skills sleep small smoking social society sociology soil
        some source sources space speech spirit sport sports stages state states status step stigma stories story strategies strategy strength stress stroke structure student students studies study style success suicide support
        surgery survey surveys survival symptoms system systems task tasks teacher teachers teaching team teams technique techniques technology test tests text theories theory therapies therapy thing things think thinking thought through time title tool
        tools toward towards trade training trait traits trauma treatment treatments tree trends trial trials trust truth type types under understanding university urban use user users using value values variables vaccine veteran view views
        violence virtual vision visual water way ways weight what when where which white who whose why wild with within without woman women word words work worker workers workplace world writing year years young youth
        """;

    private static readonly string[] Endings =
    [
        "tion", "tions", "sion", "sions", "ment", "ments", "ity", "ities", "ness", "ing", "ings", "ism", "ology", "ologies", "ological", "ical", "ically", "ive", "ives", "ous", "able", "ible", "ance", "ence", "ances", "ences",
        "ship", "ships", "hood", "ful", "less", "ized", "ised", "izing", "ization", "isation", "ated", "ating", "ates", "ics", "omic", "omics", "itis", "pathy", "graphy", "metry", "scopy", "ectomy", "osis", "emia", "ures", "ture", "ally",
        "ency", "ancy", "logic", "metric", "based", "related",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set =
        Words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool Contains(ReadOnlySpan<char> word)
    {
        word = word.EndsWith("’s") ? word[..^2] : word.TrimEnd('’');
        if (Set.Contains(word)) return true;
        if (word.Length < 6) return false;
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
