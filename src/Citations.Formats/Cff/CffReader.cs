using Citations.Formats.Cff;
using Citations.Formats.Mapping;
using Citations.Formats.Yaml;

namespace Citations.Formats;

/// <summary>
/// Reads <c>CITATION.cff</c> (Citation File Format 1.2.0): the work itself, then the citation it prefers, then its references.
/// Keys that the model has no place for stay in <see cref="Reference.Extra"/> by their name.
/// </summary>
public static class CffReader
{
    /// <summary>Reads the works of a file. Never throws; what is malformed is reported with its place and the rest is read.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="cff"/> is null.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(string cff)
    {
        ArgumentNullException.ThrowIfNull(cff);
        List<Diagnostic> diagnostics = [];
        List<Reference> works = [];
        if (YamlReader.Read(cff, diagnostics) is { } root)
        {
            if (root is YamlMapping file)
                Read(file, works, diagnostics);
            else
                diagnostics.Add(FormatDiagnostics.Malformed("Expected keys and values, including 'cff-version'.", root.Span));
        }

        return new(works.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static void Read(YamlMapping file, List<Reference> works, List<Diagnostic> diagnostics)
    {
        if (file[CffFields.Version] is null)
            diagnostics.Add(
                FormatDiagnostics.NotUnderstood(
                    "The file does not say its 'cff-version'; it is read as 1.2.0.",
                    new SourceSpan(file.Span.Start, 0)
                )
            );
        var itself = WithAddress(
            CffWorkReader.Read(file, file.Text(CffFields.Type) == "dataset" ? ReferenceType.Dataset : ReferenceType.Software)
        );
        var preferred = file[CffFields.PreferredCitation] is YamlMapping citation
            ? CffWorkReader.Read(citation, TypeOf(citation, diagnostics))
            : null;
        if (preferred is null || !IsFrameOf(file, itself, preferred))
            works.Add(itself);
        if (preferred is not null)
            works.Add(preferred);
        if (file[CffFields.References] is not YamlSequence references)
            return;
        foreach (var node in references.Items)
        {
            if (node is YamlMapping reference)
                works.Add(CffWorkReader.Read(reference, TypeOf(reference, diagnostics)));
            else
                diagnostics.Add(FormatDiagnostics.Malformed("Expected a reference: keys and values.", node.Span));
        }
    }

    // The repository is where a program without a separate page is found.
    private static Reference WithAddress(Reference work) =>
        work.Url is null && work.Extra.GetString("repository-code") is { } repository ? work with { Url = repository } : work;

    // A file needs a title and authors at its top; one that says no more there than its preferred citation is only about that.
    private static bool IsFrameOf(YamlMapping file, Reference itself, Reference preferred) =>
        file[CffFields.Type] is null
        && !CffFields.IsHeldByRoot(preferred)
        && itself
            == new Reference
            {
                Type = itself.Type,
                Title = preferred.Title,
                Author = preferred.Author,
            };

    private static ReferenceType TypeOf(YamlMapping work, List<Diagnostic> diagnostics)
    {
        var word = work.Text(CffFields.Type);
        if (word is not null && CffFields.Types.TryRead(word, out var type))
        {
            // The format has no type for a chapter, but says what kind of collection a work is in.
            return type == ReferenceType.Document && work.Text(CffFields.CollectionType) == CffFields.Book ? ReferenceType.Chapter : type;
        }

        diagnostics.Add(
            FormatDiagnostics.NotUnderstood(
                $"'{word}' is not a reference type of CFF 1.2.0; the work is read as a document.",
                work[CffFields.Type]?.Span ?? new SourceSpan(work.Span.Start, 0)
            )
        );
        return ReferenceType.Document;
    }
}
