namespace Citations.Articles.Parsing;

/// <summary>The form of the pieces that a reading takes, in their order.</summary>
internal enum NameForm : byte
{
    /// <summary>Marks that stand for authors left out.</summary>
    Ellipsis,

    /// <summary>All of them are the name of an organisation.</summary>
    Organization,

    /// <summary>The only name of a person.</summary>
    OneName,

    /// <summary><c>Marlow, Jr.</c></summary>
    OneNameSuffix,

    /// <summary><c>Marlow, A.</c></summary>
    FamilyGiven,

    /// <summary><c>Marlow, A., Jr.</c></summary>
    FamilyGivenSuffix,

    /// <summary><c>Marlow, Jr., A.</c></summary>
    FamilySuffixGiven,

    /// <summary><c>Marlow, W., V.</c></summary>
    FamilyGivenGiven,

    /// <summary>A Chinese, Japanese or Korean name with its family name first: <c>高田 由紀子</c>.</summary>
    FamilySpaceGiven,

    /// <summary><c>Marlow WV</c>, with a suffix after it or not.</summary>
    FamilyThenInitials,

    /// <summary><c>MARLOW Wanda</c>, with a suffix after it or not.</summary>
    CapitalsThenGiven,

    /// <summary><c>W. V. Marlow</c>, with a suffix after it or not.</summary>
    InitialsThenFamily,

    /// <summary><c>Wanda Marlow</c>, with a suffix after it or not.</summary>
    GivenThenFamily,
}
