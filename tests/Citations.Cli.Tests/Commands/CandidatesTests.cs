using System.Text.Json.Nodes;
using Citations.Cli;
using Citations.Tests.Servers;

namespace Citations.Tests.Commands;

/// <summary>
/// The works that an article took its faults from, named by the whole tool: a server on this machine answers as Crossref does, with the
/// facts of real works.
/// </summary>
public sealed class CandidatesTests
{
    private static readonly JsonObject Trial = Work(
        "10.1001/archgenpsychiatry.2010.90",
        "A Randomized Add-on Trial of an N-methyl-D-aspartate Antagonist in Treatment-Resistant Bipolar Depression",
        "Archives of General Psychiatry",
        2010,
        "Diazgranados, Nancy; Ibrahim, Lobna; Brutsche, Nancy E.; Newberg, Andrew; Kronstein, Phillip; Khalife, Sami; Kammerer, William A.; "
            + "Quezado, Zenaide; Luckenbaugh, David A.; Salvadore, Giacomo; Machado-Vieira, Rodrigo; Manji, Husseini K.; Zarate, Carlos A.",
        ("volume", "67"),
        ("issue", "8"),
        ("page", "793")
    );

    private static readonly JsonObject Sibling = Work(
        "10.4088/jcp.09m05327blu",
        "Rapid Resolution of Suicidal Ideation After a Single Infusion of an N-Methyl-D-Aspartate Antagonist in Patients With "
            + "Treatment-Resistant Major Depressive Disorder",
        "The Journal of Clinical Psychiatry",
        2010,
        "Diazgranados, Nancy; Ibrahim, Lobna A.; Brutsche, Nancy E.; Ameli, Rezvan; Henter, Ioline D.; Luckenbaugh, David A.; "
            + "Machado-Vieira, Rodrigo; Zarate, Carlos A.",
        ("volume", "71"),
        ("issue", "12"),
        ("page", "1605-1611")
    );

    private static readonly JsonObject Candidate = Work(
        "10.1093/brain/awae386",
        "Decoupling of motor cortex to movement in Parkinson’s dyskinesia rescued by sub-anaesthetic ketamine",
        "Brain",
        2024,
        "Vishwanath, Abhilasha; Bartlett, Mitchell J.; Falk, Torsten; Cowen, Stephen L."
    );

    [Fact]
    public async Task The_work_whose_authors_an_entry_took_is_named()
    {
        var output = await CheckAsync(
            """
            Diazgranados et al. (2010) carried the question over to bipolar depression.

            ## References

            Diazgranados, N., Ibrahim, L., Brutsche, N. E., Ameli, R., Henter, I. D., Luckenbaugh, D. A., ... & Zarate, C. A. (2010). A randomized add-on trial of an N-methyl-D-aspartate antagonist in treatment-resistant bipolar depression. *Archives of General Psychiatry*, *67*(8), 793–802. https://doi.org/10.1001/archgenpsychiatry.2010.90
            """
        );

        output.ShouldContain(
            "error CIT0102 Ameli and Henter are not authors of 10.1001/archgenpsychiatry.2010.90; Crossref lists Newberg, Kronstein, "
                + "Khalife as authors 4-6; the names match 10.4088/jcp.09m05327blu, “Rapid Resolution of Suicidal Ideation After a Single Infusion of an "
        );
    }

    [Fact]
    public async Task The_work_that_a_claim_without_a_citation_may_speak_of_is_named_and_not_inserted()
    {
        var output = await CheckAsync(
            """
            # Can ketamine calm the movements of Parkinson’s disease?

            A recent study, published in the journal Brain, has uncovered why a low dose may help. In dyskinesia the motor cortex was decoupled from
            the movement of the rats, and sub-anaesthetic ketamine undid that.
            """
        );

        output.ShouldContain("warning CIT0401");
        output.ShouldContain(
            "it may be “Decoupling of motor cortex to movement in Parkinson’s dyskinesia rescued by sub-anaesthet…” by Vishwanath et al. "
                + "(2024), 10.1093/brain/awae386: the sentence names Brain, and 8 of 9 words of its title occur in the text."
        );
    }

    private static async Task<string> CheckAsync(string article)
    {
        // For a search all works are answered, and the judge decides.
        var works = new[] { Trial, Sibling, Candidate }.ToDictionary(work => Doi.Parse((string)work["DOI"]!), work => work.ToJsonString());
        await using var registry = await LoopbackRegistry.StartAsync(works, _ => works.Keys, TestContext.Current.CancellationToken);
        var address = registry.Address;
        using var folder = new TemporaryFolder();
        using var terminal = new Terminal
        {
            RawOutput = new StringWriter { NewLine = "\n" },
            RawError = new StringWriter { NewLine = "\n" },
            OpenRegistries = choice => new RegistryResolver(choice.Options with { DataCiteAddress = address, DoiOrgAddress = address }),
            Styles = new([]),
            OpenInput = () => new MemoryStream(),
        };
        await Application.RunAsync(
            ["check", folder.Write("article.md", article), "--registry", address.AbsoluteUri],
            terminal,
            TestContext.Current.CancellationToken
        );
        // The report breaks long lines.
        return string.Join(' ', terminal.RawOutput.ToString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static JsonObject Work(
        string doi,
        string title,
        string journal,
        int year,
        string authors,
        params (string Name, string Value)[] place
    )
    {
        var work = new JsonObject
        {
            ["DOI"] = doi,
            ["type"] = "journal-article",
            ["title"] = new JsonArray(title),
            ["container-title"] = new JsonArray(journal),
            ["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(year)) },
            ["author"] = new JsonArray([
                .. authors
                    .Split("; ")
                    .Select(name => name.Split(", "))
                    .Select(name => (JsonNode)new JsonObject { ["family"] = name[0], ["given"] = name[1] }),
            ]),
        };
        foreach (var (name, value) in place)
            work[name] = value;
        return work;
    }
}
