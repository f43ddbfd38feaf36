using System.Globalization;

namespace Citations.Evaluation;

/// <summary>
/// Registered DOIs whose suffix has a check character. A case passes when the check raises no alarm. The table that follows
/// says for each form how many DOIs have it, how many alarms there were, and of how many slips of typing the check noticed.
/// </summary>
internal sealed class DoiCheckSuite : ISuite
{
    public string Name => "doi-check";

    public IEnumerable<CaseResult> Run(string path)
    {
        var forms = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var doi in DoiSample.Of(path))
        {
            var check = doi.CheckSuffix();
            if (check.Verdict == SuffixVerdict.NoRule)
                continue;
            var isAlarm = check.Verdict == SuffixVerdict.Suspicious;
            var form = forms.GetValueOrDefault(check.Form!);
            forms[check.Form!] = isAlarm ? form.WithAlarm() : form.With(DoiTypos.ChangedDigit(doi), DoiTypos.SwappedDigits(doi));
            yield return new(doi.Value, "consistent", $"suspicious by its {check.Form}", !isAlarm);
        }

        foreach (var (form, tally) in forms)
            Console.WriteLine(tally.ToRow(form));
        Console.WriteLine(forms.Values.Aggregate(default(Tally), (sum, tally) => sum + tally).ToRow("all"));
    }

    private readonly record struct Tally(int Dois, int Alarms, int Changed, int ChangedFound, int Swapped, int SwappedFound)
    {
        public static Tally operator +(Tally a, Tally b) =>
            new(
                a.Dois + b.Dois,
                a.Alarms + b.Alarms,
                a.Changed + b.Changed,
                a.ChangedFound + b.ChangedFound,
                a.Swapped + b.Swapped,
                a.SwappedFound + b.SwappedFound
            );

        internal Tally WithAlarm() => this with { Dois = Dois + 1, Alarms = Alarms + 1 };

        internal Tally With(Doi? changed, Doi? swapped) =>
            this + new Tally(1, 0, Count(changed), Found(changed), Count(swapped), Found(swapped));

        internal string ToRow(string form) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {form} | {Dois:N0} | {Alarms} | {Share(ChangedFound, Changed)} | {Share(SwappedFound, Swapped)} |"
            );

        private static int Count(Doi? typo) => typo is null ? 0 : 1;

        private static int Found(Doi? typo) => typo?.CheckSuffix().Verdict == SuffixVerdict.Suspicious ? 1 : 0;

        private static string Share(int found, int all) =>
            all == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * found / all:0.0} %");
    }
}
