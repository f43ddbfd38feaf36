using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Citations.Formats.Yaml;

/// <summary>
/// Makes nodes of the parser's events. Anchors, aliases and tags are reported and not followed, so that a text cannot grow by being
/// read; the depth is bounded, because each level is a call.
/// </summary>
internal sealed class YamlEvents
{
    private const int MaxDepth = 64;
    private readonly YamlBlock _block;
    private readonly bool _hidesBreaks;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly List<Diagnostic> _diagnostics = [];
    private YamlFault? _fault;

    private YamlEvents(YamlBlock block)
    {
        _block = block;
        var source = block.Source;
        _hidesBreaks = YamlLineBreaks.Stand(source);
        _scanner = new(new StringReader(_hidesBreaks ? YamlLineBreaks.Hide(source) : source));
        _parser = new(_scanner);
    }

    /// <summary>Reads a block that is one node; null if it is not one, and the fault if it cannot be read.</summary>
    internal static YamlNode? Read(YamlBlock block, List<Diagnostic> diagnostics, out YamlFault? fault)
    {
        var events = new YamlEvents(block);
        YamlNode? node = null;
        try
        {
            node = events.ReadDocument();
            fault = events._fault;
        }
        catch (YamlException exception)
        {
            fault = new(exception.Message, events.PlaceOf(exception));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // What the scanner throws where a collection ends wrongly, and for half a character in an escape.
            fault = new("A collection or an escape is not complete.", block.PositionOf(events._scanner.CurrentPosition.Index));
        }

        if (fault is not null)
            return null;
        diagnostics.AddRange(events._diagnostics);
        return node;
    }

    // Where the parser gave up, unless that is the end.
    private int PlaceOf(YamlException exception)
    {
        var end = _block.PositionOf(exception.End.Index);
        return _block.Text.AsSpan(end, _block.End - end).IsWhiteSpace() ? _block.PositionOf(exception.Start.Index) : end;
    }

    private YamlNode? ReadDocument()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is not DocumentStart)
            return null;
        _parser.MoveNext();
        var node = ReadNode(0);
        if (_fault is null && _parser.MoveNext() && _parser.Current is not StreamEnd)
            Break("Expected the end of the document.", _parser.Current!.Start);
        return node;
    }

    // Leaves the parser after the node.
    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (current is NodeEvent node)
            ReportProperties(node);
        YamlNode read = current switch
        {
            SequenceStart or MappingStart when depth > MaxDepth => Break(
                $"Collections are nested more than {MaxDepth} deep.",
                current.Start
            ),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            AnchorAlias alias => ReadAlias(alias),
            Scalar scalar => ReadScalar(scalar),
            _ => Break("Expected a value.", current.Start),
        };
        if (_fault is null)
            _parser.MoveNext();
        return read;
    }

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        List<YamlNode> items = [];
        _parser.MoveNext();
        while (_fault is null && _parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return new(items, SpanOf(start, start.Style == SequenceStyle.Flow, items.Count > 0 ? items[^1] : null));
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var entries = new YamlEntries(_diagnostics);
        YamlNode? last = null;
        _parser.MoveNext();
        while (_fault is null && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            if (_fault is not null)
                break;
            last = ReadNode(depth + 1);
            if (key is YamlScalar name)
                entries.Add(name, last);
            else
                _diagnostics.Add(FormatDiagnostics.Malformed("A key must be text.", key.Span));
        }

        return new(entries.All, SpanOf(start, start.Style == MappingStyle.Flow, last));
    }

    private YamlScalar ReadAlias(AnchorAlias alias)
    {
        var span = SpanOf(alias);
        _diagnostics.Add(FormatDiagnostics.NotUnderstood("Aliases are not followed; the alias counts as text.", span));
        return new($"*{alias.Value.Value}", true, span);
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var span = SpanOf(scalar);
        var text = _hidesBreaks ? YamlLineBreaks.Restore(scalar.Value) : scalar.Value;
        // A last line end that nothing asks for is YAML's, not the text's.
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded && text.EndsWith('\n') && !KeepsLineEnds(span))
            text = text[..^1];
        return new(text, scalar.Style == ScalarStyle.Plain, span);
    }

    private bool KeepsLineEnds(SourceSpan span)
    {
        var line = _block.Text.AsSpan(span.Start, span.Length);
        var end = line.IndexOfAny('\n', '\r');
        line = end < 0 ? line : line[..end];
        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        line = comment < 0 ? line : line[..comment];
        return line[(line.LastIndexOfAny('|', '>') + 1)..].Contains('+');
    }

    private void ReportProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)
            _diagnostics.Add(
                FormatDiagnostics.NotUnderstood(
                    "Anchors and tags are not read; the value is read without them.",
                    new SourceSpan(_block.PositionOf(node.Start.Index), 0)
                )
            );
    }

    // What ends a block collection is found only at the next token, so its last node shows where it ends.
    private SourceSpan SpanOf(ParsingEvent start, bool isFlow, YamlNode? last)
    {
        var from = _block.PositionOf(start.Start.Index);
        var end = isFlow && _fault is null ? _block.PositionOf(_parser.Current!.End.Index) : last?.Span.End ?? from;
        return SourceSpan.FromBounds(from, Math.Max(from, end));
    }

    private SourceSpan SpanOf(ParsingEvent node)
    {
        var (start, end) = (_block.PositionOf(node.Start.Index), _block.PositionOf(node.End.Index));
        while (end > start && char.IsWhiteSpace(_block.Text[end - 1]))
            end--;
        return SourceSpan.FromBounds(start, Math.Max(start, end));
    }

    private YamlScalar Break(string message, Mark place)
    {
        var position = _block.PositionOf(place.Index);
        _fault ??= new(message, position);
        return new("", true, new SourceSpan(position, 0));
    }
}
