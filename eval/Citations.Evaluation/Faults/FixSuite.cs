using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Evaluation.Hallmark;
using Citations.Matching;
using Citations.Rendering;
using Citations.Styles.Apa;

namespace Citations.Evaluation.Faults;

/// <summary>
/// The study of fixes: articles that cite a few works and list them in APA 7, in several formats; some entries bear a planted fault. Each is a case: after the safe fixes the file is, byte for
/// byte, the article without the faults that are safe to fix, and fixing it again changes nothing. PATH is the folder with <c>crossref</c>.
/// </summary>
internal sealed class FixSuite : ISuite
{
    private const int Articles = 200;
    private const int WorksEach = 6;

    /// <summary>The kinds of faults whose fix the record determines.</summary>
    private static readonly string[] Fixable =
    [
        "authors in another order", "author left out", "author invented", "initial changed", "surname misspelled", "year off by one", "volume digits swapped", "page digits swapped", "DOI digits swapped",
        "title word changed", "another journal",
    ];

    private static readonly string[] Formats = [".md", ".html", ".txt", ".tex"];

    public string Name => "fix";

    public IEnumerable<CaseResult> Run(string path)
    {
        var records = FaultWorks.Records(path);
        var registry = new MemoryRegistry(records);
        var works = FaultWorks.Of(records, Articles * WorksEach);
        var kinds = FaultKinds.All.Where(fault => Fixable.Contains(fault.Name)).ToList();
        var fixer = new ArticleFixer(DocumentReaders.Default, DocumentWriters.Default, (article, cancellationToken) => ArticleChecker.CheckAsync(article, registry, cancellationToken: cancellationToken));
        var (made, planned) = (0, 0);
        for (var i = 0; i < Articles; i++)
        {
            var (own, format) = (works.Skip(i * WorksEach).Take(WorksEach).Select(InSentenceCase).ToList(), Formats[i % Formats.Length]);
            if (own.Count < WorksEach) yield break;
            // Every second work bears a fault.
            var planted = own.Select((work, j) => j % 2 == 0 ? (Fault: kinds[(i + (j / 2)) % kinds.Count], Work: work) : (Fault: null, Work: work)).ToList();
            var faulty = planted.Select((item, j) => item.Fault?.Plant(item.Work, own[(j + 1) % WorksEach]) ?? item.Work).ToList();
            // An article that has no finding without its faults tells what the fixes do.
            var right = Article(own, own, format);
            var before = Fix(fixer, right, format);
            if (before.Fixed.Count > 0) right = Encoding.UTF8.GetString(before.Content.Span);
            var wrong = Restore(right, own, faulty, format);
            if (wrong == right) continue;
            var fixedOnce = Fix(fixer, wrong, format);
            var text = Encoding.UTF8.GetString(fixedOnce.Content.Span);
            var again = Fix(fixer, text, format);
            var id = $"{i}{format}/{HeldBack.Name(own[0].Doi!.Value)}/{string.Join(", ", planted.Select(item => item.Fault?.Name).OfType<string>())}";
            var (done, all) = (Lines(text).Zip(Lines(wrong)).Count(pair => pair.First != pair.Second), Lines(right).Zip(Lines(wrong)).Count(pair => pair.First != pair.Second));
            (made, planned) = (made + done, planned + all);
            yield return new($"{id}/fixed", Different(right, text), Different(text, right) + " | " + string.Join(" | ", fixedOnce.Fixed.Select(finding => finding.ToString()).Concat(fixedOnce.After.Diagnostics.Select(finding => "left: " + finding))), IsRight(text, right, wrong));
            yield return new($"{id}/again", "", string.Join(" | ", again.Fixed.Select(finding => finding.ToString())), again.Fixed.IsEmpty && again.Content.Span.SequenceEqual(fixedOnce.Content.Span));
        }

        Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{made} of {planned} faulty entries changed"));
    }

    private static string[] Lines(string text) => text.Split('\n');

    /// <summary>Whether each line is the right one, or as it was where its fault has no safe fix.</summary>
    private static bool IsRight(string text, string right, string wrong) =>
        Lines(text).Length == Lines(right).Length && Lines(text).Zip(Lines(right), Lines(wrong)).All(line => line.First == line.Second || line.First == line.Third);

    private static FixedArticle Fix(ArticleFixer fixer, string text, string format) =>
        fixer.FixAsync(Encoding.UTF8.GetBytes(text), "article" + format, (_, finding, _) => Task.FromResult(finding.Safety == FixSafety.Safe)).GetAwaiter().GetResult();

    /// <summary>Puts the faulty entries in the place of the right ones.</summary>
    private static string Restore(string right, List<Reference> own, List<Reference> faulty, string format)
    {
        foreach (var (work, other) in own.Zip(faulty))
        {
            if (work != other) right = right.Replace(Entry(work, format), Entry(other, format), StringComparison.Ordinal);
        }

        return right;
    }

    private static string Entry(Reference work, string format)
    {
        var text = ApaStyle.Seventh.Format(work);
        return format switch
        {
            ".html" => text.ToHtml(),
            ".tex" => text.ToLatex(),
            ".txt" => text.ToPlainText(),
            _ => text.ToMarkdown(),
        };
    }

    /// <summary>An article that cites each work by its first author and year.</summary>
    private static string Article(IEnumerable<Reference> cited, IEnumerable<Reference> listed, string format)
    {
        var sentences = cited.Select(work => $"This was shown by {Names(work)} ({work.Issued!.Year}), as others say.");
        var entries = listed.OrderBy(work => TextFolding.Fold(NameMatch.Surname(work.Author[0])), StringComparer.Ordinal).Select(work => Entry(work, format)).ToList();
        return format switch
        {
            ".html" => $"<html><body><h1>On works</h1>\r\n{string.Concat(sentences.Select(sentence => $"<p>{sentence}</p>\r\n"))}<h2>References</h2>\r\n{string.Concat(entries.Select(entry => $"<p class=\"ref\">{entry}</p>\r\n"))}</body></html>\r\n",
            ".tex" => $"\\documentclass{{article}}\n\\begin{{document}}\n\\section{{On works}}\n{string.Concat(sentences.Select(sentence => sentence + "\n\n"))}\\section*{{References}}\n\n{string.Concat(entries.Select(entry => entry + "\n\n"))}\\end{{document}}\n",
            _ => $"{(format == ".md" ? "# " : "")}On works\n\n{string.Concat(sentences.Select(sentence => sentence + "\n\n"))}{(format == ".md" ? "## " : "")}References\n\n{string.Join("\n\n", entries)}\n",
        };
    }

    /// <summary>A work whose title is as the style prints it, so that a changed word does not change the case of the others.</summary>
    private static Reference InSentenceCase(Reference work) => ApaStyle.Explain(ApaStyle.Seventh.Format(work)).FirstOrDefault(run => run.Field == "title") is { Text: { Length: > 0 } title } ? work with { Title = title } : work;

    private static string Names(Reference work) => work.Author switch
    {
        [var first] => NameMatch.Surname(first),
        [var first, var second] => $"{NameMatch.Surname(first)} and {NameMatch.Surname(second)}",
        [var first, ..] => NameMatch.Surname(first) + " et al.",
        _ => "",
    };

    /// <summary>The lines of a text that another lacks.</summary>
    private static string Different(string text, string other)
    {
        var lines = other.Split('\n').ToHashSet();
        return string.Join(" / ", text.Split('\n').Where(line => !lines.Contains(line)));
    }
}
