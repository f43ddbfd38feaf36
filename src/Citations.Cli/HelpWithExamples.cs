using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Citations.Cli;

/// <summary>A command's help, with examples under it: what people copy.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new()
    {
        ["check"] =
        [
            "citations check article.md                  every finding with its line, then the list in APA 7",
            "citations check article.md --offline        only from the lock file: the same answer every time",
            "citations check article.md --json           for programs",
            "citations check articles --watch            again whenever a file changes",
        ],
        ["bulk"] =
        [
            "citations bulk archive --out verdicts.jsonl one verdict per line; the same command resumes after a stop",
            "citations bulk --ordered < articles.jsonl   lines of {\"id\": ..., \"text\": ...} or {\"id\": ..., \"reference\": ...}",
        ],
        ["enqueue"] = ["citations bulk enqueue archive --queue redis://localhost:6379 --job archive"],
        ["work"] = ["citations bulk work --queue redis://localhost:6379 --job archive   on each machine, once per core"],
        ["status"] = ["citations bulk status --queue redis://localhost:6379 --job archive"],
        ["results"] = ["citations bulk results --queue redis://localhost:6379 --job archive --out verdicts.jsonl"],
        ["fix"] =
        [
            "citations fix article.md                    what would change, as a diff",
            "citations fix article.md --write            makes the changes that the evidence determines",
            "citations fix article.md --interactive      asks about each change",
        ],
        ["lock"] = ["citations lock article.md --update          what changed since: newly retracted, a corrected title"],
        ["resolve"] =
        [
            "citations resolve 10.1038/npp.2013.150      the APA 7 entry of a DOI",
            "citations resolve DOI1 DOI2 --to csl-json   the records, for other tools",
        ],
        ["format"] =
        [
            "citations format references.json            a reference list as plain text",
            "citations format references.json --to html  for a web page; or markdown",
        ],
        ["render"] =
        [
            "citations render article.md --bibliography refs.bib --style ieee -o out.md",
            "citations render article.md                 with the library and the style that the article names, to the standard output",
            "citations render article.docx --bibliography refs.bib -o out.docx   keys become fields that Word and Zotero understand",
        ],
        ["convert"] =
        [
            "citations convert library.ris library.bib   to another format; reports what it cannot hold",
            "citations convert - --to csl-json           from the standard input to the standard output",
        ],
        ["list"] = ["citations list library.bib                  a line for each work"],
        ["dedupe"] =
        [
            "citations dedupe library.bib                the works that occur twice, and why",
            "citations dedupe library.bib --out new.bib  one of each",
        ],
        ["lsp"] = ["citations lsp                               for an editor that starts it; see docs/editors.md"],
        ["mcp"] = ["citations mcp                               for an assistant that starts it; see docs/assistants.md"],
        ["index"] =
        [
            "citations index build works.idx crossref-2026.tar   a registry in one file, for --index",
            "citations index update works.idx new.jsonl.gz       adds newer records to it",
            "citations index info works.idx --check              what it holds, and whether all of it can be read",
        ],
        ["cache"] =
        [
            "citations cache info                        where the looked-up records are, and how many there are",
            "citations cache clear                       deletes them",
        ],
    };

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var shown =
            command is RootCommand
                ? command.Subcommands.SelectMany(sub => Examples.GetValueOrDefault(sub.Name, []).Take(1)).ToArray()
                : Examples.GetValueOrDefault(command.Name, []);
        if (shown.Length == 0)
            return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in shown)
            output.WriteLine("  " + example);
        output.WriteLine();
        output.WriteLine("Exit codes: 0 clean, 1 findings, 2 could not run.");
        return code;
    }
}
