using Citations.Cli;

using var terminal = Terminal.OfProcess();
return await Application.RunAsync(args, terminal, CancellationToken.None);
