using System.Globalization;
using System.Text;
using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>Reads SCOWL's lists: words in lowercase, words with a capital, and names, by how common they are.</summary>
internal static class Scowl
{
    private const int Rarest = 80;
    private const int RarestCommon = 70;

    internal static void AddTo(Lexicon lexicon, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var size = int.Parse(Path.GetExtension(file).AsSpan(1), CultureInfo.InvariantCulture);
            if (size > Rarest)
                continue;
            var list = Path.GetFileNameWithoutExtension(file);
            foreach (var word in File.ReadLines(file, Encoding.Latin1).Where(word => !word.Contains('\'', StringComparison.Ordinal)))
            {
                if (list.EndsWith("-words", StringComparison.Ordinal) && size > RarestCommon)
                    continue;
                if (list.EndsWith("-words", StringComparison.Ordinal))
                    lexicon.AddCommon(
                        word,
                        size <= 35 ? 3
                            : size <= 60 ? 2
                            : 1
                    );
                else if (list.EndsWith("-upper", StringComparison.Ordinal))
                    lexicon.AddName(word, size <= 50 ? 3 : 1, WordKind.Other);
                else if (list.EndsWith("-proper-names", StringComparison.Ordinal))
                    lexicon.AddName(word, size <= 50 ? 2 : 1, WordKind.Name);
            }
        }
    }
}
