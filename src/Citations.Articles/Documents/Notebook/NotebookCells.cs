using System.Text;
using System.Text.Json;

namespace Citations.Articles.Documents.Notebook;

/// <summary>
/// Reads the cells of a Jupyter notebook (nbformat 3 and 4) with the position of each character of their text in the file.
/// </summary>
internal static class NotebookCells
{
    private static readonly JsonReaderOptions Tolerant = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 256,
    };

    /// <summary>The cells; an incomplete list and what is wrong where the file is not JSON.</summary>
    /// <param name="text">The file's characters.</param>
    /// <param name="cells">Takes the cells.</param>
    internal static string? Read(string text, List<NotebookCell> cells)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, Tolerant);
        var (at, atBytes) = (0, 0);
        var cell = new Cell();
        var (cellsDepth, cellDepth) = (-1, -1);
        string? property = null;
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        property = cellsDepth >= 0 && reader.CurrentDepth != cellDepth ? "" : PropertyName(in reader);
                        break;
                    case JsonTokenType.StartArray when property == "cells" && cellsDepth < 0:
                        cellsDepth = reader.CurrentDepth;
                        break;
                    case JsonTokenType.StartObject when cellsDepth >= 0 && reader.CurrentDepth == cellsDepth + 1:
                        (cell, cellDepth) = (new(), reader.CurrentDepth + 1);
                        break;
                    case JsonTokenType.EndObject when cellsDepth >= 0 && reader.CurrentDepth == cellsDepth + 1:
                        cells.Add(new(cells.Count + 1, cell.Type, cell.Text.ToString(), new([.. cell.Anchors], text.Length)));
                        break;
                    case JsonTokenType.EndArray when reader.CurrentDepth == cellsDepth:
                        cellsDepth = -1;
                        break;
                    case JsonTokenType.String when cellsDepth >= 0 && property == "cell_type" && reader.CurrentDepth == cellDepth:
                        cell.Type = Encoding.UTF8.GetString(reader.ValueSpan);
                        break;
                    case JsonTokenType.String when cellsDepth >= 0 && property == "source" && reader.CurrentDepth <= cellDepth + 1:
                        var start = (int)reader.TokenStartIndex;
                        at += Encoding.UTF8.GetCharCount(bytes.AsSpan(atBytes, start - atBytes));
                        atBytes = start;
                        cell.Append(text, at + 1);
                        break;
                }
            }

            return null;
        }
        catch (JsonException problem)
        {
            return $"line {(problem.LineNumber ?? 0) + 1}";
        }
    }

    /// <summary>One of the names that matter; a name with escapes, which may be half a character, is not one of them.</summary>
    private static string PropertyName(in Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? ""
        : reader.ValueTextEquals("cells") ? "cells"
        : reader.ValueTextEquals("cell_type") ? "cell_type"
        : reader.ValueTextEquals("source") || reader.ValueTextEquals("input") ? "source"
        : "";

    private sealed class Cell
    {
        internal string Type { get; set; } = "";

        internal StringBuilder Text { get; } = new();

        internal List<SourceAnchor> Anchors { get; } = [];

        /// <summary>Appends the characters of a JSON string that is known to be valid.</summary>
        internal void Append(string json, int at)
        {
            while (at < json.Length && json[at] != '"')
            {
                if (json[at] == '\\' && at + 1 < json.Length)
                {
                    var length = json[at + 1] == 'u' ? 6 : 2;
                    Anchors.Add(new(Text.Length, at, length));
                    Text.Append(
                        json[at + 1] switch
                        {
                            'n' => '\n',
                            'r' => '\r',
                            't' => '\t',
                            'b' => '\b',
                            'f' => '\f',
                            'u'
                                when at + 6 <= json.Length
                                    && ushort.TryParse(
                                        json.AsSpan(at + 2, 4),
                                        System.Globalization.NumberStyles.AllowHexSpecifier,
                                        System.Globalization.CultureInfo.InvariantCulture,
                                        out var code
                                    ) => (char)code,
                            var c => c,
                        }
                    );
                    at += length;
                    continue;
                }

                var run = json.AsSpan(at).IndexOfAny('"', '\\');
                if (run < 0)
                    run = json.Length - at;
                Anchors.Add(new(Text.Length, at, 1));
                Text.Append(json, at, run);
                at += run;
            }
        }
    }
}
