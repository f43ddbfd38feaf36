using System.Collections.Frozen;

namespace Citations.Styles;

/// <summary>Words that keep their capital in any English title: places, peoples, languages, faiths, months, days, and names that became terms (R3.2).</summary>
internal static class ProperNouns
{
    private const string Words = """
        Africa America Antarctica Arctic Asia Atlantic Australia Balkan Balkans Caribbean Eurasia Europe Mediterranean Oceania Pacific Scandinavia Sahara Sub-Saharan
        Afghanistan Albania Algeria Angola Argentina Armenia Austria Azerbaijan Bahamas Bangladesh Barbados Belarus Belgium Bolivia Bosnia Botswana Brazil Britain Bulgaria
        Burundi Cambodia Cameroon Canada Chile China Colombia Congo Croatia Cuba Cyprus Czechia Denmark Ecuador Egypt England Eritrea Estonia Ethiopia Fiji Finland France Gabon
        Gambia Germany Ghana Greece Greenland Guatemala Guinea Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya
        Korea Kosovo Kuwait Laos Latvia Lebanon Lesotho Liberia Libya Lithuania Luxembourg Madagascar Malawi Malaysia Mali Malta Mexico Moldova Mongolia Montenegro Morocco Mozambique
        Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda
        Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tanzania Tasmania Thailand Tibet Togo Tunisia Turkey Uganda
        Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen Zambia Zealand Zimbabwe Zika
        Alabama Alaska Arizona Arkansas California Carolina Colorado Connecticut Dakota Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maryland
        Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Ontario Oregon Pennsylvania Quebec Tennessee Texas Utah Vermont Virginia
        Wisconsin Wyoming Queensland Victoria Catalonia Bavaria Ontario Alberta Manitoba
        Amsterdam Athens Baghdad Baltimore Barcelona Beijing Berlin Bogotá Boston Brussels Budapest Cairo Chicago Cleveland Copenhagen Dallas Delhi Denver Detroit Dublin Edinburgh
        Geneva Glasgow Helsinki Houston Istanbul Jakarta Jerusalem Johannesburg Kyoto Lagos Lima Lisbon London Madrid Manchester Melbourne Milan Montreal Moscow Mumbai Munich Nairobi
        Oslo Oxford Paris Philadelphia Prague Rome Seattle Seoul Shanghai Stanford Stockholm Sydney Tehran Tokyo Toronto Vancouver Vienna Warsaw Washington Wuhan Zurich
        African Afrikaans Albanian American Amish Anglican Anglo Arab Arabian Arabic Argentine Armenian Asian Australian Austrian Aztec Bantu Basque Bengali Bolivian Bosnian Brazilian British Buddhism
        Buddhist Bulgarian Burmese Byzantine Cambodian Canadian Cantonese Catalan Catholic Catholicism Celtic Chilean Chinese Christian Christianity Colombian Confucian Croatian Cuban Czech Danish
        Dutch Egyptian English Ethiopian European Filipino Finnish Flemish French German Germanic Ghanaian Greek Hawaiian Hebrew Hindi Hindu Hinduism Hispanic Hungarian Icelandic Indian Indonesian
        Inuit Iranian Iraqi Irish Islam Islamic Israeli Italian Jamaican Japanese Javanese Jewish Judaism Kenyan Korean Kurdish Latin Latina Latino Latinx Latvian Lebanese Lithuanian Malay Malaysian Mandarin Maori Māori
        Marxism Marxist Mayan Mexican Mongolian Mormon Muslim Navajo Nepalese Nigerian Nordic Norwegian Ottoman Pakistani Palestinian Persian Peruvian Polish Polynesian Portuguese Protestant Punjabi
        Quaker Quechua Qur’an Quran Roma Roman Romanian Russian Rwandan Sanskrit Saudi Scandinavian Scottish Serbian Shia Sikh Slavic Slovak Slovenian Somali Spanish Sunni Swahili Swedish Swiss Syrian Taiwanese Tamil
        Thai Tibetan Torah Tunisian Turkish Turkic Ukrainian Urdu Uzbek Victorian Vietnamese Welsh Yiddish Yoruba Zulu Bible Biblical God
        January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Ramadan
        Alzheimer Alzheimer’s Asperger Asperger’s Bayes Bayesian Boolean Bonferroni Brownian Cartesian Cohen’s Cronbach Cronbach’s Crohn Crohn’s Cushing Darwin Darwin’s Darwinian Darwinism Down’s Ebola Einstein Euclidean Fourier
        Freud Freudian Galilean Gauss Gaussian Gestalt Hawthorne Hodgkin Huntington Huntington’s Jung Jungian Kant Kantian Kuhn Lacan Lamarckian Likert Machiavellian Markov Marx Milgram Monte Newton
        Newtonian Parkinson Parkinson’s Parkinsonian Pavlov Pavlovian Pearson Piaget Piaget’s Piagetian Plato Platonic Poisson Rorschach Rasch Shannon Sjögren Skinner Socrates Stroop Tourette Tourette’s Turing Vygotsky Weber Wechsler
        Brexit Covid Facebook Google Instagram Internet Netflix Reddit Shakespeare Shakespeare’s Twitter Wikipedia YouTube Holocaust Nazi Olympic Olympics Renaissance Enlightenment Medicare Medicaid
        Earth Mars Venus Jupiter Saturn Neptune Uranus Escherichia Drosophila Salmonella Streptococcus Staphylococcus Plasmodium Arabidopsis Caenorhabditis Homo Mycobacterium Candida Helicobacter Saccharomyces
        """;

    private static readonly FrozenSet<string> Set = Words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Set.GetAlternateLookup<ReadOnlySpan<char>>();

    // March, May and Down’s company are common words too; only their neighbours could tell.
    internal static bool Contains(ReadOnlySpan<char> word)
    {
        if (BySpan.Contains(word)) return true;
        return word.EndsWith("’s") && BySpan.Contains(word[..^2]);
    }
}
