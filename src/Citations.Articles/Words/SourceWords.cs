namespace Citations.Articles.Words;

/// <summary>The words by which periodicals are known, as alternatives of a pattern.</summary>
internal static class SourceWords
{
    /// <summary>Words for a periodical.</summary>
    internal const string Periodicals = "Journal|Reviews?|Bulletin|Archives|Annals|Letters|Transactions|Quarterly";

    /// <summary>The same in other languages, which begin its name; a publisher has such a name, too: Revista de Occidente.</summary>
    internal const string ForeignPeriodicals = "Zeitschrift|Revista|Revue";
}
