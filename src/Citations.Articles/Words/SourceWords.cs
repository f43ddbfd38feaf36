namespace Citations.Articles.Words;

/// <summary>The words by which publishers and periodicals are known, as alternatives of a pattern.</summary>
internal static class SourceWords
{
    /// <summary>Words for a publisher, which are the last of its name.</summary>
    internal const string PublisherKinds =
        @"Press|Publish(?:er|ers|ing)|Books|Verlag|Sons|Inc|Ltd|House|Éditions|Editions|Edizioni|Editorial";

    /// <summary>Publishers by name.</summary>
    internal const string Publishers =
        @"Wiley|Springer|Elsevier|Routledge|Sage|SAGE|Macmillan|Penguin|Blackwell|Pearson|Guilford|Norton|McGraw(?:[-–\s]Hill)?|Harper\w*"
        + @"|Erlbaum|Brill|Gruyter|Elgar|Karger|Hogrefe|Kohlhammer|Kluwer|Taylor\s(?:&|and)\sFrancis|Prentice[-\s]Hall";

    /// <summary>Words that publishers share with other organizations and with people.</summary>
    internal const string PerhapsPublishers =
        @"Publications?|University|Book|Academic|Association|Media|Company|Institute|Co|Hill|Francis|Hall|Society|Group";

    /// <summary>Words for a periodical.</summary>
    internal const string Periodicals = "Journal|Reviews?|Bulletin|Archives|Annals|Letters|Transactions|Quarterly";

    /// <summary>The same in other languages, which begin its name; a publisher has such a name, too: Revista de Occidente.</summary>
    internal const string ForeignPeriodicals = "Zeitschrift|Revista|Revue";
}
