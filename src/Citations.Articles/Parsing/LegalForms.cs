using static Citations.ReferenceType;

namespace Citations.Articles.Parsing;

/// <summary>
/// The forms in which lists cite decisions and laws, as one table: APA 7, chapter 11, takes those of the Bluebook, and the law of other
/// countries is cited as it is there.
/// </summary>
internal static partial class LegalForms
{
    private const string Bluebook = "Bluebook";
    private const string Oscola = "OSCOLA";

    // What another book rules is printed as the author wrote it.
    private const double OtherBook = 0.59;

    /// <summary>A year of a law or a decision.</summary>
    private const string Years = @"(?:1[2-9]|20)\d{2}";

    private const string Year = $"(?<year>{Years})";

    /// <summary>A part of a name, which may hold words in parentheses but no date there.</summary>
    private const string Part = @"(?:[^()]|\((?:[^()\d]{1,60}|No\.?\s\d{1,2})\))";

    /// <summary>
    /// The name of a law with what is in it: up to the comma before its citation. It may begin with a number:
    /// <c>21st Century Cures Act</c>, <c>9/11 Heroes Medal of Valor Act</c>.
    /// </summary>
    private const string LawName = $@"(?<title>(?:[\p{{Lu}}“""]|\d[\d/]{{0,4}}(?:st|nd|rd|th|D)?\s\p{{Lu}}){Part}{{3,300}}?)";

    /// <summary>A law with its year.</summary>
    private const string LawOfYear =
        @"\b(?:Acts?|Regulations|Order|Rules|Measure|Ordinance|Constitution|Code)(?:\s\([^()\d]{2,40}\))?,?\s"
        + $@"(?:(?:No\.\s)?\d{{1,3}}\sof\s|of\s)?{Year}";

    private const string Matter = @"(?:In\s[Rr]e|Re|Ex\s[Pp]arte|(?:In\sthe\s)?Matter\sof|Estate\sof)";

    /// <summary>The parties of a decision, or the matter that it is about.</summary>
    private const string Parties =
        $@"(?<title>(?:\p{{Lu}}{Part}{{0,150}}?\sv(?:s?\.)?\s\p{{Lu}}|{Matter}\s(?:the\s)?\p{{Lu}}){Part}{{1,150}}?)";

    /// <summary>
    /// The court and the year in parentheses: <c>(9th Cir. 2014)</c>, <c>(proposed May 23, 2016)</c>, <c>(1971 &amp; rev. 2009)</c>.
    /// </summary>
    private const string Dated =
        $@"\((?:(?<original>{Years})\s&\s(?:rev\.\s|amended\s)?|{Years}[–-])?(?<court>[^()]{{0,60}}?)\s?"
        + $@"(?:(?:proposed\s)?\p{{L}}{{3,9}}\.?\s\d{{1,2}},\s)?{Year}\)";

    /// <summary>The end of an entry.</summary>
    private const string End = @"[.,;]?\s*$";

    /// <summary>The forms; the first that fits an entry is its form.</summary>
    internal static readonly LegalForm[] All =
    [
        // The United States.
        new("decision by its docket", $"{Bluebook} 10.8", LegalCase, Docket, HasParties),
        new("decision in a reporter", $"{Bluebook} 10", LegalCase, Decision, HasParties),
        new("public law", $"{Bluebook} 12.4", Legislation, PublicLaw, HasPublicLaw),
        new("executive order", $"{Bluebook} 14.7", Regulation, ExecutiveOrder, HasOrder),
        new("federal code or register", $"{Bluebook} 12.3, 14.2", Legislation, FederalCode, HasFederalSource),
        new("report of Congress", $"{Bluebook} 13.4", Bill, CongressReport, HasReport),
        new("bill or resolution of Congress", $"{Bluebook} 13.2", Bill, CongressBill, HasFederalBill),
        new("bill of a state", $"{Bluebook} 13.2", Bill, StateBill, HasBillOfState),
        new("constitution", $"{Bluebook} 11", Legislation, Constitution, HasConstitution),
        new("code of a state", $"{Bluebook} 12.3, T1.3", Legislation, StateCode, HasSection),
        new("law of a city", $"{Bluebook} 12.9", Legislation, CityLaw, HasCityLaw),
        new("rule of procedure or restatement", $"{Bluebook} 12.9", Regulation, CourtRule),
        new("hearing", $"{Bluebook} 13.3", Hearing, CongressHearing, HasCongress),
        // International law.
        new("resolution of the United Nations", $"{Bluebook} 21.7", Bill, Resolution),
        new("Charter of the United Nations", $"{Bluebook} 21.7", Treaty, Charter),
        new("article of a treaty", $"{Bluebook} 21.4", Treaty, TreatyArticle, HasTreaty),
        new("act of the European Union", $"{Bluebook} 21.9", Legislation, EuropeanAct, HasUnionAct),
        new("case of the European courts", $"{Bluebook} 21.9", LegalCase, EuropeanCase, HasParties),
        new("case of the European courts, number first", $"{Oscola} 2.6", LegalCase, EuropeanCaseNumber, HasCase) { Score = OtherBook },
        new("case of the international courts", $"{Bluebook} 21.5", LegalCase, InternationalCase, HasInternationalReports),
        new("treaty", $"{Bluebook} 21.4", Treaty, InternationalTreaty, HasTreaty),
        // The Commonwealth.
        new("decision with its year first", $"{Oscola} 2.1", LegalCase, YearFirst, HasYearOrParties) { Score = OtherBook },
        new("decision by its neutral citation", "McGill 3", LegalCase, Neutral, HasParties) { Score = OtherBook },
        new("revised statutes of Canada", "McGill 2", Legislation, CanadianStatute, HasChapter),
        new("regulation of Canada", "McGill 2", Regulation, CanadianRegulation, HasCanadianRegulation),
        new("Constitution of Canada", "McGill 2", Legislation, CanadianCharter, HasConstitution),
        new("bill of the United Kingdom", $"{Oscola} 2.4", Bill, WestminsterBill, HasWestminsterBill) { Score = OtherBook },
        new("act with its year", $"{Oscola} 2.4", Legislation, ActOfYear, HasLawOfYear),
        // The countries of the continent.
        new("law in Spanish or Portuguese", "the country's own", Legislation, IberianLaw),
        new("law in French", "the country's own", Legislation, FrenchLaw),
        new("law in Italian", "the country's own", Legislation, ItalianLaw),
        new("law in German", "the country's own", Legislation, GermanLaw),
        new("decision in German", "the country's own", LegalCase, GermanDecision),
        new("law in Swedish", "the country's own", Legislation, SwedishLaw),
    ];
}
