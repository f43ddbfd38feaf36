namespace Citations.Articles.Documents.Latex;

/// <content>Addresses that have a name: <c>\urldef\tempurl\url{...}</c> prints nothing, and <c>\tempurl</c> the address.</content>
internal sealed partial class LatexScanner
{
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    private void DefineAddress()
    {
        var at = _at;
        if (CommandAt(ref at) is not { } name || CommandAt(ref at) is not ("url" or "path" or "nolinkurl"))
            return;
        if (_source.Argument(ref at, _end) is not { } address)
            return;
        _addresses[name] = LatexAddress.Decode(address.In(Text));
        _at = at;
    }

    private void NamedAddress(int start, string address)
    {
        output.Push(new(default, RunMarks.None) { Target = address });
        output.Append(address, Place(start), _at - start);
        output.PopTo(output.MarkCount - 1);
    }

    /// <summary>The name of a command at a position, after spaces and comments, and the position after it; null if there is none.</summary>
    private string? CommandAt(ref int at)
    {
        var start = _source.SkipSpace(at, _end);
        if (start >= _end || Text[start] != '\\')
            return null;
        var end = start + 1;
        while (end < _end && char.IsAsciiLetter(Text[end]))
            end++;
        at = end;
        return end > start + 1 ? Text[(start + 1)..end] : null;
    }
}
