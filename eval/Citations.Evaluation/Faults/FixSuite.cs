using System.Globalization;
using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Evaluation.Hallmark;
using Citations.Styles.Apa;

namespace Citations.Evaluation.Faults;

/// <summary>
/// The study of fixes: articles that cite a few works and list them in APA 7, in several formats; some entries bear a planted fault. Each
/// is a case: after the safe fixes the file is, byte for byte, the article without the faults that are safe to fix, and fixing it again
/// changes nothing. PATH is the folder with <c>crossref</c>.
/// </summary>
/// <param name="name">The name of the suite.</param>
/// <param name="sample">Which 1,200 of the works it takes, from 0.</param>
internal sealed class FixSuite(string name, int sample) : ISuite
{
    private const int Articles = 200;
    private const int WorksEach = 6;

    /// <summary>The kinds of faults whose fix the record determines.</summary>
    private static readonly string[] Fixable =
    [
        "authors in another order",
        "author left out",
        "author invented",
        "initial changed",
        "surname misspelled",
        "year off by one",
        "volume digits swapped",
        "page digits swapped",
        "DOI digits swapped",
        "title word changed",
        "another journal",
    ];

    public string Name => name;

    public IEnumerable<CaseResult> Run(string path)
    {
        var records = FaultWorks.Records(path);
        var registry = new MemoryRegistry(records);
        var works = FaultWorks.Of(records, sample * Articles * WorksEach, Articles * WorksEach).Select(InSentenceCase);
        var kinds = FaultKinds.All.Where(fault => Fixable.Contains(fault.Name)).ToList();
        var fixer = new ArticleFixer(
            DocumentReaders.Default,
            DocumentWriters.Default,
            (article, cancellationToken) => ArticleChecker.CheckAsync(article, registry, cancellationToken: cancellationToken)
        );
        var (changed, planted, mended) = (0, 0, 0);
        foreach (var (i, own) in works.Chunk(WorksEach).Where(chunk => chunk.Length == WorksEach).Index())
        {
            var format = FixArticle.Formats[i % FixArticle.Formats.Count];
            // Every second work bears a fault.
            var faults = own.Select((_, j) => j % 2 == 0 ? kinds[(i + (j / 2)) % kinds.Count] : null).ToList();
            var faulty = own.Zip(faults)
                .Select((item, j) => item.Second?.Plant(item.First, own[(j + 1) % WorksEach]) ?? item.First)
                .ToList();
            // What the fixes do to an article without faults is not part of what they do to a fault.
            var right = FixArticle.Write(own, format);
            var before = Fix(fixer, right, format);
            if (before.Fixed.Count > 0)
                (right, mended) = (Encoding.UTF8.GetString(before.Content.Span), mended + 1);
            var wrong = Restore(right, own, faulty, format);
            if (wrong == right)
                continue;
            var id =
                $"{i}{format}/{HeldBack.Name(own[0].Doi!.Value)}/{string.Join(", ", faults.OfType<Fault>()
                .Select(fault => fault.Name))}";
            var once = Fix(fixer, wrong, format);
            var text = Encoding.UTF8.GetString(once.Content.Span);
            changed += Lines(text).Zip(Lines(wrong)).Count(line => line.First != line.Second);
            planted += Lines(right).Zip(Lines(wrong)).Count(line => line.First != line.Second);
            yield return new(
                $"{id}/fixed",
                Different(right, text),
                $"{Different(text, right)} | {Findings(once)}",
                IsRight(text, right, wrong)
            );
            var again = Fix(fixer, text, format);
            yield return new(
                $"{id}/again",
                "",
                Findings(again),
                again.Fixed.IsEmpty && again.Content.Span.SequenceEqual(once.Content.Span)
            );
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{changed} of {planted} faulty entries changed; {mended} articles changed without a fault"
            )
        );
    }

    private static string[] Lines(string text) => text.Split('\n');

    /// <summary>Whether each line is the right one, or as it was where its fault has no safe fix.</summary>
    private static bool IsRight(string text, string right, string wrong) =>
        Lines(text).Length == Lines(right).Length
        && Lines(text).Zip(Lines(right), Lines(wrong)).All(line => line.First == line.Second || line.First == line.Third);

    private static FixedArticle Fix(ArticleFixer fixer, string text, string format) =>
        fixer
            .FixAsync(
                Encoding.UTF8.GetBytes(text),
                "article" + format,
                (_, finding, _) => Task.FromResult(finding.Safety == FixSafety.Safe)
            )
            .GetAwaiter()
            .GetResult();

    /// <summary>Puts the faulty entries in the place of the right ones.</summary>
    private static string Restore(string right, IEnumerable<Reference> own, IEnumerable<Reference> faulty, string format)
    {
        foreach (var (work, other) in own.Zip(faulty))
        {
            if (work != other)
                right = right.Replace(FixArticle.Entry(work, format), FixArticle.Entry(other, format), StringComparison.Ordinal);
        }

        return right;
    }

    /// <summary>A work whose title is as the style prints it, so that a changed word does not change the case of the others.</summary>
    private static Reference InSentenceCase(Reference work) =>
        ApaStyle.Explain(ApaStyle.Seventh.Format(work)).FirstOrDefault(run => run.Field == "title") is { Text: { Length: > 0 } title }
            ? work with
            {
                Title = title,
            }
            : work;

    private static string Findings(FixedArticle article) =>
        string.Join(
            " | ",
            article.Fixed.Select(finding => finding.ToString()).Concat(article.After.Diagnostics.Select(finding => "left: " + finding))
        );

    /// <summary>The lines of a text that another lacks.</summary>
    private static string Different(string text, string other)
    {
        var lines = Lines(other).ToHashSet();
        return string.Join(" / ", Lines(text).Where(line => !lines.Contains(line)));
    }
}
