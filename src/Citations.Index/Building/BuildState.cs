using System.Text.Json;
using Citations.Files;

namespace Citations.Indexing.Building;

/// <summary>How far the reading of the inputs had come, so that an interrupted build resumes there.</summary>
internal sealed record BuildState
{
    /// <summary>The inputs as they were: a build of others starts from the beginning.</summary>
    internal required string Inputs { get; init; }

    /// <summary>The parts that are in the run files.</summary>
    internal int Parts { get; init; }

    internal long Records { get; init; }

    internal long Unread { get; init; }

    /// <summary>Whether all inputs are read.</summary>
    internal bool IsRead { get; init; }

    /// <summary>The lengths of the run files.</summary>
    internal long[] Lengths { get; init; } = [];

    /// <summary>The state of an earlier build; null if there is nothing to resume.</summary>
    internal static BuildState? Load(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            return new()
            {
                Inputs = root.GetProperty("inputs").GetString()!,
                Parts = root.GetProperty("parts").GetInt32(),
                Records = root.GetProperty("records").GetInt64(),
                Unread = root.GetProperty("unread").GetInt64(),
                IsRead = root.GetProperty("isRead").GetBoolean(),
                Lengths = [.. root.GetProperty("lengths").EnumerateArray().Select(length => length.GetInt64())],
            };
        }
        catch (Exception problem)
            when (problem
                    is IOException
                        or UnauthorizedAccessException
                        or JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or FormatException
            )
        {
            return null;
        }
    }

    internal void Save(string path)
    {
        using var file = FileReplacement.Begin(path);
        using (var json = new Utf8JsonWriter(file.Stream))
        {
            json.WriteStartObject();
            json.WriteString("inputs", Inputs);
            json.WriteNumber("parts", Parts);
            json.WriteNumber("records", Records);
            json.WriteNumber("unread", Unread);
            json.WriteBoolean("isRead", IsRead);
            json.WriteStartArray("lengths");
            foreach (var length in Lengths)
                json.WriteNumberValue(length);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        file.Commit();
    }
}
