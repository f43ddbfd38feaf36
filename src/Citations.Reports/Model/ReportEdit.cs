namespace Citations.Reports;

/// <summary>A change to an article's file that makes a part of a finding's fix.</summary>
/// <param name="Start">Where the replaced text starts, as line and column from 1 in UTF-16 units.</param>
/// <param name="End">The place after its last character; <paramref name="Start"/> for an insertion.</param>
/// <param name="Text">The new text, with the markup of the file.</param>
public readonly record struct ReportEdit(LinePosition Start, LinePosition End, string Text);
