using System.Collections.Frozen;

namespace Citations.Articles.Documents.Latex;

/// <summary>
/// What the macros of apacite's entries print (apacite's manual, section 5 and its <c>.bst</c>), in the parts of a template: a digit stands
/// for an argument, a star for italics. A part whose argument is empty is left out, and so is the separator before the first argument.
/// </summary>
internal static class LatexTemplates
{
    private static readonly FrozenDictionary<string, string[]> Templates = Rows(
        ("APACrefYearMonthDay", "(|1|, 2| 3|)"),
        ("APACrefYear", "(|1|)"),
        ("APACrefnote", "(|1|)"),
        ("APACrefatitle", "1|-2"),
        ("APACrefbtitle", "*1|-2"),
        ("APACrefaetitle", "[|1|-2|]"),
        ("APACrefbetitle", "[|*1|-2|]"),
        ("APACjournalVolNumPages", "*1|*, 2|(3)|, 4"),
        ("APACaddressPublisher APACaddressInstitution APACaddressSchool", "1: |2"),
        ("APACaddressPublisherEqAuth APACaddressInstitutionEqAuth", "1: |-2|Author"),
        ("APACbVolEdTR", " (|1|, 2|)"),
        ("APACbVolEdTRpgs", " (|1|, 2|, 3|)"),
        ("APACinsertmetastar PrintBackRefs APACSortNoop", "-1"),
        ("APACmetastar", "*"),
        ("MR", "MR|1"),
        ("BOthers", "et al|1"),
        ("BBA BBAA", "&"),
        ("BBOP", "("),
        ("BBCP", ")"),
        ("BCBT BCBL", ","),
        ("BBOQ BBCQ", ""),
        ("BHBI", "-"),
        ("BIn", "In"),
        ("BED", "Ed."),
        ("BEDS", "Eds."),
        ("BEd", "ed."),
        ("BVOL", "Vol."),
        ("BVOLS", "Vols."),
        ("BNUM", "No."),
        ("BNUMS", "Nos."),
        ("BPG", "p."),
        ("BPGS", "pp."),
        ("BCHAP", "chap."),
        ("BCHAPS", "chaps."),
        ("BTRANS BTRANSS BTRANSL", "Trans."),
        ("BIP", "in press"),
        ("Bby", "by"),
        ("BAuthor", "Author"),
        ("BTR", "Tech. Rep."),
        ("BPhD", "Doctoral dissertation"),
        ("BUPhD", "Unpublished doctoral dissertation"),
        ("BMTh", "Master's thesis"),
        ("BUMTh", "Unpublished master's thesis"),
        ("BREPR", "Reprinted from"),
        ("BOWP", "Original work published"),
        ("BAvailFrom", "Available from"),
        ("BRetrievedFrom", "Retrieved from")
    );

    /// <summary>The parts of a macro's template; null if the macro has none.</summary>
    internal static string[]? Of(string name) => Templates.GetValueOrDefault(name);

    /// <summary>The number of the argument that a part prints, from 1; 0 for words of the macro's own.</summary>
    internal static int ArgumentOf(string part) => part.AsSpan().IndexOfAnyInRange('1', '9') is var at and >= 0 ? part[at] - '0' : 0;

    private static FrozenDictionary<string, string[]> Rows(params (string Names, string Template)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' ').Select(name => (name, Parts: row.Template.Split('|'))))
            .ToFrozenDictionary(row => row.name, row => row.Parts);
}
