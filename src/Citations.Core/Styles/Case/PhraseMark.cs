namespace Citations.Styles;

/// <summary>What the longest known name that covers a word says about it.</summary>
[Flags]
internal enum PhraseMark : byte
{
    /// <summary>No known name covers it.</summary>
    None = 0,

    /// <summary>A known name covers it.</summary>
    Known = 1,

    /// <summary>The word has a capital in the name.</summary>
    Capital = 2,

    /// <summary>It is the first word of the name.</summary>
    First = 4,

    /// <summary>The name has more than two words.</summary>
    Long = 8,

    /// <summary>The words are known in lowercase as well.</summary>
    Ambiguous = 16,

    /// <summary>The words <c>a</c> or <c>an</c> are before the name: "a cold war" is not a name.</summary>
    AfterArticle = 32,
}
