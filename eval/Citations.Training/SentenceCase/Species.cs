using System.Buffers.Binary;
using System.Text;
using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>
/// Reads the genera and higher taxa, and the epithets of species, of NCBI's taxonomy from the unpacked table of Bioconductor's
/// GenomeInfoDbData: a data frame in R's binary form, whose second column is a factor and whose third holds texts.
/// </summary>
internal static class Species
{
    private const int FewestInGenus = 3;
    private const int FewestOfEpithet = 12;
    private const int FewestOfPassedOver = 2;
    private const int Shortest = 4;
    private const int FirstColumn = 0x40;
    private const int Level = 1;
    private const int Texts = 16;

    internal static void AddTo(Lexicon lexicon, string file)
    {
        var data = File.ReadAllBytes(file);
        var rows = Number(data, FirstColumn);
        // The column of numbers, the mark of the factor, its length.
        var codes = FirstColumn + 4 + (4 * rows) + 8;
        var at = codes + (4 * rows);
        at += data.AsSpan(at).IndexOf("levels"u8) + "levels".Length + 4;
        var genera = ReadTexts(data, ref at);
        // The class of the factor and the end of its attributes come before the next column.
        at += data.AsSpan(at).IndexOf("factor"u8) + "factor".Length + 4;
        while (Number(data, at) != Texts)
            at += 4;
        at += 4;
        AddEpithets(lexicon, ReadTexts(data, ref at).CountBy(epithet => epithet));
        foreach (var (code, count) in Enumerable.Range(0, rows).Select(row => Number(data, codes + (4 * row))).CountBy(code => code))
        {
            if (code > 0 && count >= FewestInGenus && genera[code - 1] is { Length: >= Shortest } name && IsName(name))
                lexicon.AddRareName(name, Level, WordKind.Taxon);
        }
    }

    private static void AddEpithets(Lexicon lexicon, IEnumerable<KeyValuePair<string, int>> epithets)
    {
        foreach (var (epithet, count) in epithets)
        {
            if (epithet.Length < Shortest || !epithet.All(char.IsAsciiLetterLower))
                continue;
            if (count >= FewestOfEpithet)
                lexicon.AddRareCommon(epithet, Level);
            else if (count >= FewestOfPassedOver)
                lexicon.See($"x {epithet}", count);
        }
    }

    private static bool IsName(string name) => char.IsAsciiLetterUpper(name[0]) && name.Skip(1).All(char.IsAsciiLetterLower);

    private static int Number(byte[] data, int at) => BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(at));

    private static string[] ReadTexts(byte[] data, ref int at)
    {
        var texts = new string[Number(data, at)];
        at += 4;
        for (var i = 0; i < texts.Length; i++)
        {
            var length = Math.Max(Number(data, at + 4), 0);
            texts[i] = Encoding.ASCII.GetString(data, at + 8, length);
            at += 8 + length;
        }

        return texts;
    }
}
