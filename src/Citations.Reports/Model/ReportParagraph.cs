namespace Citations.Reports;

/// <summary>One block of an article's text as a page shows it.</summary>
/// <param name="Text">The characters.</param>
/// <param name="HeadingLevel">The level of a heading, from 1; 0 for other blocks.</param>
/// <param name="Marks">The stretches that cite a work or that a finding speaks of, in their order; they do not overlap.</param>
public sealed record ReportParagraph(string Text, int HeadingLevel, EquatableArray<ReportMark> Marks);
