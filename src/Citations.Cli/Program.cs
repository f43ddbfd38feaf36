using Citations.Cli;

using var stop = new StopSignals();
using var terminal = Terminal.OfProcess(stop.EndWith);
var exitCode = await Application.RunAsync(args, terminal, stop.Token);
return stop.ExitCode ?? exitCode;
