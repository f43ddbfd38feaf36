using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>Reads <c>names.txt</c>: names that no dictionary has, under the heading of their kind, names and
/// common words whatever dictionaries say.</summary>
internal static class NameList
{
    private const int Level = 3;

    internal static void AddTo(Lexicon lexicon, string file)
    {
        var kind = "";
        foreach (var line in File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                kind = line.Trim('[', ']');
                continue;
            }

            foreach (var name in line.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (kind == "Common")
                    lexicon.AddCommon(name, Level);
                else if (kind == "Always")
                    lexicon.AddAlways(name);
                else
                    lexicon.AddName(name, Level, Enum.Parse<WordKind>(kind));
            }
        }
    }
}
