namespace Citations.Articles.Documents.Latex;

/// <content>Environments.</content>
internal sealed partial class LatexScanner
{
    private void Begin()
    {
        if (_source.Argument(ref _at, _end) is not { } span)
            return;
        var name = span.In(Text).Trim().ToString();
        if (LatexVocabulary.IsInline(name))
            return;
        if (LatexVocabulary.UnreadKind(name) is { } kind)
        {
            SkipEnvironment(name, kind);
            return;
        }

        _source.Option(ref _at, _end);
        for (var i = LatexVocabulary.ArgumentsOfEnvironment(name); i > 0; i--)
        {
            _source.Argument(ref _at, _end);
            _source.Option(ref _at, _end);
        }

        for (var after = _at; _source.Argument(ref after, _end) is { } measure && LatexVocabulary.IsMeasure(measure.In(Text));)
            _at = after;
        EndBlock();
        OpenScope(new(output.MarkCount, _isMath, name, output.Block));
        switch (name)
        {
            case "itemize" or "enumerate" or "description" or "compactitem" or "compactenum" or "inparaenum":
                _lists.Add(new(output.NewGroup(), _lists.Count + 1, name.Contains("enum", StringComparison.Ordinal)));
                break;
            case "quote" or "quotation" or "verse" or "displayquote":
                output.Block = new(BlockKind.Quotation, default) { Group = output.NewGroup() };
                break;
            case "tabular" or "tabular*" or "tabularx" or "tabulary" or "longtable":
                output.Block = new(BlockKind.TableCell, default) { Group = output.NewGroup() };
                break;
            case "thebibliography":
                _entryCount = 0;
                break;
        }
    }

    private void End()
    {
        if (_source.Argument(ref _at, _end) is not { } span)
            return;
        var name = span.In(Text).Trim().ToString();
        var index = _scopes.FindLastIndex(scope => scope.Environment == name);
        if (index < 0)
            return;
        EndBlock();
        while (_scopes.Count > index)
        {
            if (
                _lists.Count > 0
                && _scopes[^1].Environment is "itemize" or "enumerate" or "description" or "compactitem" or "compactenum" or "inparaenum"
            )
                _lists.RemoveAt(_lists.Count - 1);
            CloseScope();
        }
    }

    /// <summary>Code and comments are separate blocks; displayed mathematics belongs to its sentence and is left out.</summary>
    private void SkipEnvironment(string name, BlockKind kind)
    {
        var closing = $"\\end{{{name}}}";
        var start = _at;
        var close = Text.IndexOf(closing, _at, _end - _at, StringComparison.Ordinal);
        _at = close < 0 ? _end : close + closing.Length;
        EndBlock();
        output.Whole(new(kind, default), Text.AsSpan(start, (close < 0 ? _end : close) - start), Place(start));
    }

    private void Caption()
    {
        if (_at < _end && Text[_at] == '*')
            _at++;
        _source.Option(ref _at, _end);
        var brace = _source.SkipSpace(_at, _end);
        if (brace >= _end || Text[brace] != '{')
            return;
        _at = brace + 1;
        EndBlock();
        var outer = output.Block;
        output.Block = new(BlockKind.Paragraph, default);
        OpenScope(new(output.MarkCount, _isMath, null, outer, EndsBlock: true));
    }
}
