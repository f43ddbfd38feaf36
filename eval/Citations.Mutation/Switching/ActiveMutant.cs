#nullable enable

/// <summary>The mutant of this process, and the mutants whose place it came by.</summary>
internal static class ActiveMutant
{
    private static readonly int Number = int.Parse(System.Environment.GetEnvironmentVariable("CITATIONS_MUTANT") ?? "-1");

    private static readonly bool[]? Reached = Record(System.Environment.GetEnvironmentVariable("CITATIONS_MUTANTS_REACHED"));

    internal static bool Is(int number)
    {
        if (Reached is not null)
            Reached[number] = true;
        return number == Number;
    }

    private static bool[]? Record(string? file)
    {
        if (file is null)
            return null;
        var reached = new bool[100_000];
        System.AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            using var lines = new System.IO.StreamWriter(file);
            for (var i = 0; i < reached.Length; i++)
            {
                if (reached[i])
                    lines.WriteLine(i);
            }
        };
        return reached;
    }
}
