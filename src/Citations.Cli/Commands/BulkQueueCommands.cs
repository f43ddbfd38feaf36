using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using Citations.Cli.Bulk;
using Citations.Cli.Bulk.Queues;
using Citations.Cli.Checking;
using Citations.Redis;

namespace Citations.Cli.Commands;

/// <summary><c>citations bulk enqueue</c>, <c>work</c>, <c>status</c> and <c>results</c>: a job that many workers share.</summary>
internal static class BulkQueueCommands
{
    internal static IEnumerable<Command> All(Terminal terminal) => [Enqueue(terminal), Work(terminal), Status(terminal), Results(terminal)];

    private static Command Enqueue(Terminal terminal)
    {
        var (paths, queue, check) = (BulkCommand.Paths(), new QueueOptions(), new CheckOptions());
        var command = new Command("enqueue", "Adds documents to a job in Redis, each once.") { paths };
        queue.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var open = await queue.OpenAsync(parsed, terminal);
                var input = new BulkInput(named => check.Articles(parsed, named), terminal);
                var (added, known) = (0L, 0L);
                await foreach (var document in input.ReadAsync(parsed.GetRequiredValue(paths), cancellationToken))
                {
                    // Workers have another current folder.
                    var own = document.Kind == BulkKind.Path ? document with { Content = Path.GetFullPath(document.Content) } : document;
                    var key = (await BulkContent.ReadAsync(own, terminal, cancellationToken)).Key.ToString();
                    var isNew = await open.CallAsync(jobs => jobs.AddAsync(key, own.ToLine(), cancellationToken), cancellationToken);
                    (added, known) = isNew ? (added + 1, known) : (added, known + 1);
                }

                await open.CallAsync(Complete, cancellationToken);
                await terminal.Error.WriteLineAsync($"citations: {added} documents added, {known} were there.");
                return ExitCode.Clean;

                async Task<bool> Complete(IWorkQueue jobs)
                {
                    await jobs.CompleteAsync(cancellationToken);
                    return true;
                }
            }
        );
        return command;
    }

    private static Command Work(Terminal terminal)
    {
        var (queue, check) = (new QueueOptions(), new CheckOptions());
        var isLasting = new Option<bool>("--wait") { Description = "Keep waiting for documents when all are done; Ctrl-C stops it." };
        var command = new Command("work", "Checks the documents of a job together with other workers, until all are done.") { isLasting };
        queue.AddTo(command);
        check.AddJudgingTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var job = await queue.OpenAsync(parsed, terminal);
                using var open = await check.OpenAsync(parsed, ["-"], terminal, cancellationToken, job.Limits, isStream: true);
                using var nowhere = new VerdictStream(terminal);
                var run = new BulkRun(open, nowhere, terminal);
                await new QueueWork(job, run, terminal).RunAsync(parsed.GetValue(isLasting), cancellationToken);
                return await run.Total.TellAsync(check.IsOnline(parsed), terminal);
            }
        );
        return command;
    }

    private static Command Status(Terminal terminal)
    {
        var queue = new QueueOptions();
        var json = new Option<bool>("--json") { Description = "The counts as JSON, for programs." };
        var command = new Command("status", "Shows the progress of a job; the exit code is 1 while documents remain.") { json };
        queue.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var open = await queue.OpenAsync(parsed, terminal);
                var status = await open.CallAsync(jobs => jobs.StatusAsync(cancellationToken), cancellationToken);
                var workers = status.Workers.Count(worker => worker.Idle < open.Options.StaleAfter);
                var text = parsed.GetValue(json)
                    ? new JsonObject
                    {
                        ["known"] = status.Known,
                        ["waiting"] = status.Waiting,
                        ["underWay"] = status.UnderWay,
                        ["done"] = status.Done,
                        ["setAside"] = status.SetAside,
                        ["isComplete"] = status.IsComplete,
                        ["workers"] = workers,
                    }.ToJsonString()
                    : $"{status.Done} of {status.Known} documents done, {status.SetAside} of them set aside; "
                        + $"{status.UnderWay} under way, {status.Waiting} waiting; {workers} workers{(status.IsComplete ? "" : "; documents are still being added")}";
                await terminal.Output.WriteLineAsync(text);
                return status.IsDone ? ExitCode.Clean : ExitCode.Findings;
            }
        );
        return command;
    }

    private static Command Results(Terminal terminal)
    {
        var (queue, output, isFresh) = (new QueueOptions(), BulkCommand.Out(), BulkCommand.Fresh());
        var command = new Command("results", "Writes the verdicts that a job has so far.") { output, isFresh };
        queue.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var open = await queue.OpenAsync(parsed, terminal);
                using var verdicts = await BulkCommand.OpenAsync(
                    parsed.GetValue(output),
                    parsed.GetValue(isFresh),
                    terminal,
                    cancellationToken
                );
                string? last = null;
                await open.CallAsync(WriteAsync, cancellationToken);
                return ExitCode.Clean;

                // Started again where Redis failed, after what was written.
                async Task<bool> WriteAsync(IWorkQueue jobs)
                {
                    await foreach (var result in jobs.ResultsAsync(last, cancellationToken))
                    {
                        var line = Encoding.UTF8.GetBytes(result.Result + "\n");
                        if (BulkVerdict.Read(line) is not var (key, _, _))
                            throw new CannotRunException($"The job holds a result that is not a verdict: {result.Id}.");
                        if (verdicts.TryBegin(key))
                            await verdicts.WriteAsync(line, cancellationToken);
                        last = result.Id;
                    }

                    return true;
                }
            }
        );
        return command;
    }
}
