namespace Citations.Articles;

/// <summary>The style in which a reference list is written.</summary>
public enum ListStyle
{
    /// <summary>Not recognised: no rule of typography is applied.</summary>
    Unknown,

    /// <summary>APA, seventh edition.</summary>
    Apa7,

    /// <summary>APA, sixth edition: <c>doi:10...</c>, <c>Retrieved from</c>, six authors and an ellipsis.</summary>
    Apa6,

    /// <summary>Vancouver and AMA: <c>Endo H, Sakai E. Title. J Gastroenterol. 2015;50(4):378-86.</c></summary>
    Vancouver,

    /// <summary>MLA: <c>Endo, Hiroki. "Title." Journal, vol. 50, no. 4, 2015, pp. 378-86.</c></summary>
    Mla,

    /// <summary>Chicago with author and date: <c>Endo, Hiroki. 2015. "Title." Journal 50 (4): 378–86.</c></summary>
    ChicagoAuthorDate,

    /// <summary>Chicago with notes: <c>Endo, Hiroki. "Title." Journal 50, no. 4 (2015): 378–86.</c></summary>
    ChicagoNotes,

    /// <summary>Harvard: <c>Endo, H. and Sakai, E. (2015) 'Title', Journal, 50(4), pp. 378–386.</c></summary>
    Harvard,

    /// <summary>IEEE: <c>[1] H. Endo and E. Sakai, "Title," J. Gastroenterol., vol. 50, no. 4, pp. 378–386, 2015.</c></summary>
    Ieee,

    /// <summary>
    /// What Google Scholar offers as APA: <c>Endo, H., Sakai, E., ... &amp; Nakajima, A. (2015). Title. Journal, 50(4), 378-386.</c>
    /// </summary>
    Scholar,

    /// <summary>
    /// Another style with author and date, such as CSE and ACM: <c>Endo H, Sakai E. 2015. Title. J Gastroenterol. 50(4):378-386.</c> The
    /// list is alphabetical; nothing else is checked of its form.
    /// </summary>
    NameYear,
}
