namespace Citations.Rendering;

/// <summary>The way to write a format of one's own: a tree as a row of runs.</summary>
public static class RichTextRuns
{
    extension(RichText text)
    {
        /// <summary>
        /// The text as runs of one look each: nested styles resolved, displays turned into breaks,
        /// links kept where their address is absolute and harmless, and characters that no format can hold replaced by U+FFFD.
        /// </summary>
        public IReadOnlyList<FormattedRun> Runs()
        {
            ArgumentNullException.ThrowIfNull(text);
            return RunCollector.Collect(text);
        }
    }
}
