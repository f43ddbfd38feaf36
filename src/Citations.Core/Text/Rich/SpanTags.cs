namespace Citations;

/// <summary>The spans of CSL's inline markup.</summary>
internal static class SpanTags
{
    /// <summary>What is between the angle brackets of <see cref="NoCase"/>.</summary>
    internal const string NoCaseElement = "span class=\"nocase\"";

    /// <summary>What is between the angle brackets of <see cref="SmallCaps"/>.</summary>
    internal const string SmallCapsElement = "span style=\"font-variant:small-caps;\"";

    /// <summary>Opens words whose case is kept.</summary>
    internal const string NoCase = "<" + NoCaseElement + ">";

    /// <summary>Opens small capitals.</summary>
    internal const string SmallCaps = "<" + SmallCapsElement + ">";

    /// <summary>Closes either.</summary>
    internal const string Close = "</span>";
}
