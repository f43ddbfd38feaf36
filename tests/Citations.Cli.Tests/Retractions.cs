namespace Citations.Tests;

/// <summary>Retraction Watch data with one row.</summary>
internal static class Retractions
{
    internal static string Of(string doi) =>
        "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes\n"
        + $"1,A title,,,,,,,,,2/2/2010 0:00,10.5555/notice,0,1/1/1999 0:00,{doi},0,Retraction,+Error in Data;,No,\n";
}
