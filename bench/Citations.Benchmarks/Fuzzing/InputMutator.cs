using System.Text;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>Makes inputs: a seed with some changes, one to eight, each of a kind that has broken parsers before.</summary>
/// <param name="seeds">Whole entries of the format.</param>
/// <param name="tokens">What means something in the format.</param>
internal sealed class InputMutator(string[] seeds, string[] tokens)
{
    private const int Longest = 16 * 1024;
    private readonly char[] _text = new char[Longest];
    private int _length;

    internal string Make(ref InputRandom random)
    {
        _length = 0;
        Insert(0, random.Of<string>(seeds));
        for (var changes = 1 + random.Below(1 + random.Below(8)); changes > 0; changes--)
            Change(ref random);
        return new string(_text, 0, _length);
    }

    /// <summary>The UTF-8 of a text with a few of its bytes changed, so that it need not be UTF-8 any more.</summary>
    internal static byte[] FlipBytes(string text, ref InputRandom random)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        FlipBytes(bytes, ref random);
        return bytes;
    }

    /// <summary>Changes a few bytes.</summary>
    internal static void FlipBytes(byte[] bytes, ref InputRandom random)
    {
        for (var flips = bytes.Length == 0 ? 0 : 1 + random.Below(4); flips > 0; flips--)
            bytes[random.Below(bytes.Length)] = (byte)random.Below(256);
    }

    private void Change(ref InputRandom random)
    {
        var at = random.Below(_length + 1);
        var some = Math.Min(_length - at, 1 + random.Below(random.OneIn(4) ? 200 : 8));
        switch (random.Below(10))
        {
            case 0 or 1:
                Insert(at, random.Of<string>(tokens));
                break;
            case 2:
                Remove(at, some);
                Insert(at, random.Of<string>(tokens));
                break;
            case 3:
                Remove(at, some);
                break;
            case 4:
                Insert(random.Below(_length + 1), new string(_text, at, some));
                break;
            case 5:
                if (at < _length)
                    _text[at] ^= (char)(1 << random.Below(random.OneIn(8) ? 16 : 7));
                break;
            case 6:
                if (at < _length)
                    _text[at] = (char)random.Below(random.OneIn(4) ? 0x10000 : 0x80);
                break;
            case 7:
                var other = random.Of<string>(seeds).AsSpan();
                other = other[random.Below(other.Length + 1)..];
                Insert(at, other[..random.Below(other.Length + 1)]);
                break;
            case 8:
                if (random.OneIn(4))
                    _length = at;
                break;
            default:
                Repeat(
                    at,
                    random.OneIn(2) ? random.Of<string>(tokens) : new string(_text, at, some),
                    random.OneIn(64) ? 1024 : 8,
                    ref random
                );
                break;
        }
    }

    private void Repeat(int at, string piece, int most, ref InputRandom random)
    {
        for (var times = random.Below(most); times > 0; times--)
            Insert(at, piece);
    }

    private void Insert(int at, ReadOnlySpan<char> piece)
    {
        piece = piece[..Math.Min(piece.Length, Longest - _length)];
        _text.AsSpan(at, _length - at).CopyTo(_text.AsSpan(at + piece.Length));
        piece.CopyTo(_text.AsSpan(at));
        _length += piece.Length;
    }

    private void Remove(int at, int count)
    {
        _text.AsSpan(at + count, _length - at - count).CopyTo(_text.AsSpan(at));
        _length -= count;
    }
}
