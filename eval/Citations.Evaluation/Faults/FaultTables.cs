using System.Globalization;

namespace Citations.Evaluation.Faults;

/// <summary>Counts what was found and told, by kind, style and half of the works, and prints it as tables in Markdown.</summary>
internal sealed class FaultTables
{
    private readonly Dictionary<string, FaultTally> _kinds = [];
    private readonly Dictionary<string, FaultTally> _styles = [];
    private readonly Dictionary<string, FaultTally> _halves = [];
    private readonly Dictionary<string, (int Accused, int All)> _right = [];
    private readonly Dictionary<string, (int Accused, int All)> _rightByStyle = [];
    private readonly Dictionary<string, (int Accused, int All)> _rightByHalf = [];
    private readonly Dictionary<Doi, (string Half, bool IsAccused)> _works = [];

    /// <summary>Whether a finding is right about an entry with a fault: it tells the fault, or what follows from it.</summary>
    internal static bool IsRight(Fault fault, Diagnostic finding) => fault.Codes.Contains(finding.Code) || !fault.IsOfWork;

    internal void AddRight(Doi work, string style, string dressing, string half, List<Diagnostic> findings)
    {
        foreach (var (table, name) in new[] { (_right, dressing), (_rightByStyle, style), (_rightByHalf, half) })
        {
            var (accused, all) = table.GetValueOrDefault(name);
            table[name] = (accused + (findings.Count > 0 ? 1 : 0), all + 1);
        }

        _works[work] = (half, findings.Count > 0 || _works.GetValueOrDefault(work).IsAccused);
        foreach (var finding in findings)
            AddTold(style, half, finding, isRight: false);
    }

    internal void AddFault(string style, Fault fault, string half, List<Diagnostic> findings)
    {
        var tally = new FaultTally(1, findings.Exists(finding => fault.Codes.Contains(finding.Code)) ? 1 : 0, 0, 0);
        Add(_kinds, fault.Name, tally);
        Add(_styles, style, tally);
        Add(_halves, half, tally);
        foreach (var finding in findings.Where(finding => fault.IsOfWork || fault.Codes.Contains(finding.Code)))
        {
            if (!IsRight(fault, finding))
                AddTold(style, half, finding, isRight: false);
            else
                AddTold(style, half, finding, isRight: true, fault.Name);
        }
    }

    /// <summary>A finding that is not right counts against each kind that its code tells.</summary>
    private void AddTold(string style, string half, Diagnostic finding, bool isRight, string? kind = null)
    {
        var tally = new FaultTally(0, 0, 1, isRight ? 1 : 0);
        Add(_styles, style, tally);
        Add(_halves, half, tally);
        foreach (var name in kind is not null ? [kind] : Kinds(finding.Code))
            Add(_kinds, name, tally);
    }

    private static IEnumerable<string> Kinds(string code) =>
        FaultKinds.All.Where(fault => fault.Codes.Contains(code)).Select(fault => fault.Name);

    private static void Add(Dictionary<string, FaultTally> table, string name, FaultTally tally) =>
        table[name] = table.GetValueOrDefault(name) + tally;

    internal void Print()
    {
        Table("fault", _kinds);
        Table("style", _styles);
        Table("half", _halves);
        RightTable("right entries", _right);
        RightTable("right entries by style", _rightByStyle);
        RightTable("right entries by half", _rightByHalf);
        // The dresses of one work stand and fall together, so that entries alone make a misread work look like many.
        var works = _works.Values.GroupBy(work => work.Half);
        RightTable("works by half", works.ToDictionary(half => half.Key, half => (half.Count(work => work.IsAccused), half.Count())));
        var all = _styles.Values.Aggregate(default(FaultTally), (sum, tally) => sum + tally);
        var (accused, right) = (_right.Values.Sum(count => count.Accused), _right.Values.Sum(count => count.All));
        Write($"\nrecall {all.Recall}, precision {all.Precision}, right entries accused {accused} of {right}");
    }

    private static void Table(string heading, Dictionary<string, FaultTally> table)
    {
        Console.WriteLine($"\n| {heading} | planted | recall (95 % interval) | findings | precision (95 % interval) |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (name, tally) in table)
            Write($"| {name} | {tally.Planted} | {tally.Recall} | {tally.Told} | {tally.Precision} |");
    }

    private static void RightTable(string heading, Dictionary<string, (int Accused, int All)> table)
    {
        Console.WriteLine($"\n| {heading} | all | accused (95 % interval) |\n|---|---|---|");
        foreach (var (name, (accused, all)) in table)
            Write($"| {name} | {all} | {accused}: {FaultTally.Share(accused, all)} |");
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
