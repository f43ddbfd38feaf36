namespace Citations.Formats.Yaml;

/// <summary>
/// Reads a block with the parser and, where the parser finds a fault, the block's entries one by one, so that a fault costs no more
/// than the value it is in. That value is kept as text.
/// </summary>
internal sealed class YamlParts(List<Diagnostic> diagnostics)
{
    // Each level reads its text once more. An item's list of names is four levels deep.
    private const int MaxDepth = 8;

    // A parser takes some kilobytes, however short its text is.
    private const int PartsAtOnce = 16;
    private const string Tab = "YAML does not allow tabs for indentation; use spaces.";

    internal YamlNode? Read(YamlBlock block, int depth)
    {
        var node = YamlEvents.Read(block, diagnostics, out var fault);
        return fault is null ? node : Divide(block, fault, depth);
    }

    private YamlNode Divide(YamlBlock block, YamlFault fault, int depth)
    {
        var (text, told) = (block.Text, diagnostics.Count);
        block = SkipBlank(block);
        var isSequence = YamlLines.IsDash(text, block.Start);
        if (depth >= MaxDepth || !(isSequence || IsKey(block)))
            return ReadText(block, fault);
        YamlNode node = isSequence ? ReadSequence(block, depth) : ReadMapping(block, fault, depth);
        // Entries may fit on their own but not side by side.
        if (!diagnostics.Skip(told).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            Report(fault.Message, fault.Position);
        return node;
    }

    private YamlSequence ReadSequence(YamlBlock block, int depth)
    {
        List<YamlNode> items = [];
        foreach (var part in Entries(block, isSequence: true))
        {
            if (!YamlLines.IsDash(block.Text, part.Start))
            {
                ReportUnexpected("a dash and a space", part);
                continue;
            }

            var item = part with { Start = part.Start + 1, Column = part.Column + 1 };
            items.Add(Read(item, depth + 1) ?? new YamlScalar("", true, new SourceSpan(part.Start, 0)));
        }

        return new(items, SourceSpan.FromBounds(block.Start, block.End));
    }

    private YamlMapping ReadMapping(YamlBlock block, YamlFault blockFault, int depth)
    {
        var entries = new YamlEntries(diagnostics);
        foreach (var parts in Entries(block, isSequence: false).Chunk(PartsAtOnce))
        {
            var all = parts[0] with { End = parts[^1].End };
            if (parts.Length > 1 && all != block && Array.TrueForAll(parts, IsKey) && TryAdd(all, entries, out _))
                continue;
            foreach (var part in parts)
                ReadPart(part, part == block ? blockFault : null, entries, depth);
        }

        return new(entries.All, SourceSpan.FromBounds(block.Start, block.End));
    }

    private void ReadPart(YamlBlock part, YamlFault? fault, YamlEntries entries, int depth)
    {
        var isKey = IsKey(part);
        if (!isKey && part.Text[part.Start] is not ('?' or '&' or '!'))
            ReportUnexpected("a key and a colon", part);
        else if (fault is null && TryAdd(part, entries, out fault))
            return;
        else if (fault is null)
            ReportUnexpected("a key and a colon", part);
        else if (isKey)
            ReadEntry(part, fault, entries, depth);
        else
            Report(fault.Message, fault.Position);
    }

    private bool TryAdd(YamlBlock block, YamlEntries entries, out YamlFault? fault)
    {
        if (YamlEvents.Read(block, diagnostics, out fault) is not YamlMapping mapping)
            return false;
        mapping.Entries.ForEach(entry => entries.Add(entry.Key, entry.Value));
        return true;
    }

    private void ReadEntry(YamlBlock part, YamlFault fault, YamlEntries entries, int depth)
    {
        var text = part.Text;
        var colon = YamlLines.KeyEnd(text, part.Start);
        var name = text[part.Start..colon].Trim().Trim('"', '\'');
        var key = new YamlScalar(name, true, SourceSpan.FromBounds(part.Start, colon));
        var next = YamlLines.Next(text, colon);
        entries.Add(
            key,
            YamlLines.IsBlank(text, colon + 1) && next < part.End
                ? Divide(new YamlBlock(text, next, part.End, 0), fault, depth + 1)
                : ReadText(new YamlBlock(text, colon + 1, part.End, 0), fault)
        );
    }

    // An entry begins at each line that is indented as the first; a list's dashes may be as deep as the key they belong to.
    private static IEnumerable<YamlBlock> Entries(YamlBlock block, bool isSequence)
    {
        var text = block.Text;
        var (start, column) = (block.Start, block.Column);
        for (var line = YamlLines.Next(text, start); line < block.End; line = YamlLines.Next(text, line))
        {
            var content = YamlLines.Content(text, line);
            if (content - line > block.Column || YamlLines.IsBlank(text, content) || text[content] is ']' or '}' or ',')
                continue;
            if (!isSequence && YamlLines.IsDash(text, content))
                continue;
            yield return new(text, start, line, column);
            (start, column) = (content, content - line);
        }

        yield return new(text, start, block.End, column);
    }

    private YamlScalar ReadText(YamlBlock block, YamlFault fault)
    {
        var text = block.Text.AsSpan(block.Start, block.End - block.Start);
        var start = block.Start + (text.Length - text.TrimStart().Length);
        text = text.Trim();
        var span = new SourceSpan(start, text.Length);
        // What is found missing at the end was opened at the beginning.
        Report(fault.Message, fault.Position >= span.End ? start : Math.Max(fault.Position, start));
        var lines = text.Trim("\"'").ToString().Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(string.Join(' ', lines), false, span);
    }

    private YamlBlock SkipBlank(YamlBlock block)
    {
        var text = block.Text;
        var (line, isFirst) = (block.Start, true);
        while (line < block.End && YamlLines.IsBlank(text, line))
            (line, isFirst) = (YamlLines.Next(text, line), false);
        line = Math.Min(line, block.End);
        var content = Math.Min(YamlLines.Content(text, line), block.End);
        if (content < block.End && text[content] == '\t')
        {
            Report(Tab, content);
            while (content < block.End && text[content] is ' ' or '\t')
                content++;
        }

        return block with { Start = content, Column = content - line + (isFirst ? block.Column : 0) };
    }

    private static bool IsKey(YamlBlock block) =>
        block.Start < block.End
        && block.Text[block.Start] is not ('\t' or '[' or '{' or '|' or '>' or '#' or '&' or '*' or '!' or '%' or '@' or '`')
        && YamlLines.KeyEnd(block.Text, block.Start) >= 0;

    private void ReportUnexpected(string expected, YamlBlock part) =>
        Report(part.Text[part.Start] == '\t' ? Tab : $"Expected {expected}.", part.Start);

    private void Report(string message, int position) =>
        diagnostics.Add(FormatDiagnostics.Malformed(message, new SourceSpan(position, 0)));
}
