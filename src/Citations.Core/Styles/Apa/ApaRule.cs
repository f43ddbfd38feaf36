using System.Collections.Frozen;

namespace Citations.Styles.Apa;

/// <summary>The rules of APA 7 that runs name as their origin, each in one sentence.</summary>
internal static class ApaRule
{
    private static readonly FrozenDictionary<string, string> Sentences = new Dictionary<string, string>
    {
        ["R0.1"] = "The four elements author, date, title and source each end in a period.",
        ["R0.4"] =
            "A missing element has a substitute: the title for the author, n.d. for the date, a description in brackets for the title.",
        ["R1.1"] = "An author is listed by surname, then initials.",
        ["R1.7"] = "Up to 20 authors are all listed, with an ampersand before the last.",
        ["R1.8"] = "Of 21 or more authors the first 19 are listed, then an ellipsis and the last.",
        ["R1.10"] = "Authors introduced by 'with' follow in parentheses.",
        ["R1.11"] = "A role follows the name in parentheses, once and in the plural if all have the same role.",
        ["R1.13"] = "A username follows the name in square brackets.",
        ["R1.16"] = "Outside the author's place names stand in reading order.",
        ["R2.1"] = "The date is the year of publication.",
        ["R2.2"] = "Works of the day, such as news, posts and talks, give their date in full.",
        ["R2.5"] = "An unknown date is n.d., a forthcoming work in press.",
        ["R2.6"] = "An estimated date is marked ca.",
        ["R2.7"] = "Works of the same authors and year take letters in the order of the list.",
        ["R2.9"] = "A retrieval date belongs to content that is made to change.",
        ["R3.3"] = "The title of a work that stands alone is italic, that of a part of a whole is not.",
        ["R3.5"] = "Identifying information follows the title in parentheses.",
        ["R3.6"] = "An edition other than the first follows the title.",
        ["R3.7"] = "An uncommon kind of work is described in square brackets.",
        ["R3.8"] = "A report's number follows its title.",
        ["R3.9"] = "A title in another language is followed by its translation in square brackets.",
        ["R3.10"] = "A volume with its own title is part of the title.",
        ["R3.11"] = "A work without a title is described in square brackets.",
        ["R4.1"] = "An article names its periodical and volume in italics, the issue in parentheses, and the pages.",
        ["R4.2"] = "An article without pages gives its article number.",
        ["R4.3"] = "An article published online ahead of its issue says so.",
        ["R4.8"] = "A retracted article names the notice that retracts it.",
        ["R4.9"] = "The publisher is named without its place and legal form, unless it is the author.",
        ["R4.10"] = "A part of a book names the book after In, with its editors, edition and pages.",
        ["R4.11"] = "Translators and editors of a work with an author follow its title.",
        ["R4.12"] = "A republished or reprinted work ends with its original publication.",
        ["R4.15"] = "A contribution to a conference names the event and its place.",
        ["R4.16"] = "A thesis names its university, and the database or repository that holds it.",
        ["R4.17"] = "A review names the reviewed work and who made it.",
        ["R4.18"] = "A preprint names its repository.",
        ["R4.19"] = "Data, software and apps name their version.",
        ["R4.22"] = "A page names its site, unless that is the author.",
        ["R4.23"] = "A document in an archive says where it is kept.",
        ["R4.24"] = "Legal works follow the Bluebook.",
        ["R5.1"] = "A DOI is shown as its address at https://doi.org/.",
        ["R5.2"] = "A URL is shown where there is no DOI and readers can follow it.",
        ["R7.1"] = "A citation names author and year.",
        ["R7.2"] =
            "Of three or more authors the first is named, with et al.; two are joined by an ampersand in parentheses and by 'and' in the sentence.",
        ["R7.3"] = "Several works are in the order of the list, those of one author together.",
        ["R7.4"] = "A group is cited by its abbreviation once that is introduced.",
        ["R7.5"] = "Without an author the title is cited, italic or in quotation marks as in the list.",
        ["R7.6"] = "A republished work is cited by both years.",
        ["R7.7"] = "In the possessive the name takes 's.",
        ["R8.1"] = "Different first authors of one surname take their initials.",
        ["R8.6"] = "Names are added until the form refers to only one work.",
        ["R8.7"] = "All names are printed where et al. would hide a single one.",
        ["R9.1"] = "The cited part follows the year.",
        ["R9.2"] = "A source read in another work names the work it was read in.",
        ["R9.3"] = "A personal communication is cited only in the text.",
    }.ToFrozenDictionary();

    /// <summary>The text of a rule.</summary>
    internal static string Sentence(string rule) => Sentences.GetValueOrDefault(rule, "");
}
