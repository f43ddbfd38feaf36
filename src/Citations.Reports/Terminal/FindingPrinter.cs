using System.Globalization;
using Citations.Articles;
using Citations.Rendering;

namespace Citations.Reports.Terminal;

/// <summary>Prints one work and its findings.</summary>
internal sealed class FindingPrinter(ReportOptions options)
{
    private const int Indent = 4;
    private const int MostMarked = 60;

    /// <summary>A work with its verdict, its address and its source.</summary>
    internal IEnumerable<string> Work(WorkResult work)
    {
        var head = Line().Add(work.Label, TerminalStyle.Bold).Join(":").Add(VerdictWords.Of(work.Verdict), StyleOf(work.Verdict));
        if (PlaceWords.Of(work.Start, work.Place) is { Length: > 0 } place)
            head.AddWhole($"({place})", TerminalStyle.Dim);
        foreach (var line in head.Wrap("", Indent, options.HasColours))
            yield return line;
        var retrieved = work.Retrieved?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var record = string.Join(", ", new[] { work.Source, retrieved }.OfType<string>());
        if (work.Address is null && record.Length == 0)
            yield break;
        var about = Line().Add(work.Address ?? "", TerminalStyle.Dim);
        if (record.Length > 0)
            about.AddWhole($"[{record}]", TerminalStyle.Dim);
        foreach (var line in about.Wrap("  ", Indent, options.HasColours))
            yield return line;
    }

    /// <summary>A finding, the line that it speaks of, and its fix.</summary>
    internal IEnumerable<string> Finding(ReportFinding finding)
    {
        var head = Line()
            .Add(SeverityWords.Of(finding.Severity), TerminalStyles.Of(finding.Severity))
            .Add(finding.Code, TerminalStyle.Dim)
            .Add(finding.Message);
        foreach (var line in head.Wrap("  ", Indent + 2, options.HasColours))
            yield return line;
        foreach (var line in Excerpt(finding))
            yield return line;
        foreach (var line in Fix(finding))
            yield return line;
    }

    /// <summary>What to do about a finding.</summary>
    internal IEnumerable<string> Fix(ReportFinding finding) =>
        finding.Fix is { } fix
            ? Line().Add("fix:", TerminalStyle.Good).Add(fix).Wrap("      ", Indent + 6, options.HasColours)
            : [];

    /// <summary>The fields in which entry and record differ, side by side.</summary>
    internal IEnumerable<string> Evidence(WorkResult work)
    {
        const int label = 21;
        foreach (var field in work.Evidence)
        {
            if (!field.Differs || field.Entry.IsEmpty || field.Record.IsEmpty)
                continue;
            foreach (var line in Side(field.Entry, $"      {field.Field,-8}entry  ", label))
                yield return line;
            foreach (var line in Side(field.Record, "              record ", label))
                yield return line;
        }
    }

    private TerminalLine Line() => new(options.Width);

    private IEnumerable<string> Side(EquatableArray<EvidenceWord> words, string label, int indent)
    {
        var line = Line();
        foreach (var word in words)
        {
            line.Add(word.Text, word.Differs ? TerminalStyle.Different : TerminalStyle.None);
        }

        return line.Wrap(label, indent, options.HasColours);
    }

    private IEnumerable<string> Excerpt(ReportFinding finding)
    {
        const int gutter = 7;
        // A mark under a whole entry or a whole list of authors says nothing that the message does not say.
        if (finding.Excerpt is not { Text.Length: > 0, Length: <= MostMarked } whole || whole.Length >= whole.Text.Length - 2)
            yield break;
        var excerpt = whole.Cut(Math.Max(20, options.Width - gutter - Indent));
        var number = finding.Start is { } place ? place.Line.ToString(CultureInfo.InvariantCulture) : "";
        var before = PrintableText.Line(excerpt.Text[..Math.Min(excerpt.Start, excerpt.Text.Length)]);
        var start = Math.Min(excerpt.Start, excerpt.Text.Length);
        var marked = PrintableText.Line(excerpt.Text.Substring(start, Math.Min(excerpt.Length, excerpt.Text.Length - start)));
        var mark = new string('^', Math.Max(1, DisplayWidth.Of(marked)));
        yield return TerminalStyle.Dim.Apply($"{number,gutter} │ ", options.HasColours) + PrintableText.Line(excerpt.Text);
        yield return TerminalStyle.Dim.Apply($"{"",gutter} │ ", options.HasColours)
            + new string(' ', DisplayWidth.Of(before))
            + TerminalStyles.Of(finding.Severity).Apply(mark, options.HasColours);
    }

    private static TerminalStyle StyleOf(Verdict verdict) =>
        verdict is Verdict.Verified or Verdict.Corrected ? TerminalStyle.Good : TerminalStyles.Of(VerdictWords.SeverityOf(verdict));
}
