using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// What every citation of a form holds. Most entries of most lists hold none of it, and are not tried against the forms, whose names of
/// laws and of parties may end anywhere. Forms that begin with their own words need no sign.
/// </summary>
internal static partial class LegalForms
{
    // The rare letter is looked for, and not the space before it.
    private const string PartiesSign = $@"v(?<=\sv)(?:s?\.)?\s|^{Matter}\s";

    [GeneratedRegex(PartiesSign, Options)]
    private static partial Regex HasParties { get; }

    [GeneratedRegex($@"\[{Years}\]|{PartiesSign}", Options)]
    private static partial Regex HasYearOrParties { get; }

    [GeneratedRegex(@"Pub(?:lic|\.)\s?L|P\.\s?L\.|PL\s?(?:No\.?\s)?\d", Options)]
    private static partial Regex HasPublicLaw { get; }

    [GeneratedRegex(@"Exec(?:\.|utive)\sOrder|Proclamation\s", Options)]
    private static partial Regex HasOrder { get; }

    [GeneratedRegex(FederalSource, Options)]
    private static partial Regex HasFederalSource { get; }

    [GeneratedRegex(Report, Options)]
    private static partial Regex HasReport { get; }

    [GeneratedRegex(FederalBill, Options)]
    private static partial Regex HasFederalBill { get; }

    [GeneratedRegex(BillOfState, Options)]
    private static partial Regex HasBillOfState { get; }

    [GeneratedRegex("C(?:onst|ONST)", Options)]
    private static partial Regex HasConstitution { get; }

    [GeneratedRegex(@"§|Ill\.\sComp\.", Options)]
    private static partial Regex HasSection { get; }

    [GeneratedRegex(Congress, Options)]
    private static partial Regex HasCongress { get; }

    [GeneratedRegex(@"(?:Regulation|Directive|Decision)\s", Options)]
    private static partial Regex HasUnionAct { get; }

    [GeneratedRegex(@"Cases?\s", Options)]
    private static partial Regex HasCase { get; }

    [GeneratedRegex(InternationalReports, Options)]
    private static partial Regex HasInternationalReports { get; }

    [GeneratedRegex(TreatyWord, Options)]
    private static partial Regex HasTreaty { get; }

    [GeneratedRegex(@"\sch?\.?\s", Options)]
    private static partial Regex HasChapter { get; }

    [GeneratedRegex(@"\sReg\.?\s\d|SOR/|DORS/", Options)]
    private static partial Regex HasCanadianRegulation { get; }

    [GeneratedRegex(@"H[CL]\sBill", Options)]
    private static partial Regex HasWestminsterBill { get; }

    [GeneratedRegex(CityLawNumber, Options)]
    private static partial Regex HasCityLaw { get; }

    [GeneratedRegex(LawOfYear, Options)]
    private static partial Regex HasLawOfYear { get; }
}
