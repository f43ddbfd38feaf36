using Citations.Formats.Cff;
using Citations.Formats.Mapping;
using Citations.Formats.Yaml;

namespace Citations.Formats;

/// <summary>
/// Writes <c>CITATION.cff</c> (Citation File Format 1.2.0). Software or a data set that comes first is the work itself, where the top of
/// the file has keys for its facts; any other first work is its preferred citation. The others are its references.
/// </summary>
public static class CffWriter
{
    private const string CallToCite = "If you use this work, please cite it as below.";

    /// <summary>Writes references as one file.</summary>
    public static string Write(IEnumerable<Reference> references)
    {
        var works = PlainMarkup.Of(references).ToList();
        List<(YamlScalar, YamlNode)> file =
        [
            (YamlJson.Text(CffFields.Version), YamlJson.Text("1.2.0")),
            (YamlJson.Text(CffFields.Message), YamlJson.Text(CallToCite)),
        ];
        if (works is [var first, ..])
        {
            var isItself = CffFields.IsHeldByRoot(first);
            file.AddRange(isItself ? new CffWorkWriter(first, isRoot: true).Write() : Frame(first));
            if (!isItself)
                file.Add((YamlJson.Text(CffFields.PreferredCitation), Write(first)));
            if (works.Count > 1)
                file.Add((YamlJson.Text(CffFields.References), new YamlSequence([.. works.Skip(1).Select(Write)], default)));
        }

        return YamlWriter.Write(new YamlMapping(file, default));
    }

    private static YamlNode Write(Reference reference) => new YamlMapping(new CffWorkWriter(reference, isRoot: false).Write(), default);

    // The title and authors without which a file is not valid.
    private static IEnumerable<(YamlScalar, YamlNode)> Frame(Reference work) => new CffWorkWriter(
            new Reference
            {
                Title = work.Title,
                Author = work.Author,
                Type = ReferenceType.Software,
            },
            isRoot: true
        ).Write().Where(entry => entry.Key.Text != CffFields.Type);
}
