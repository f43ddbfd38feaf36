namespace Citations;

/// <summary>The name variables of CSL 1.0.2 (appendix IV): the parts people and organisations play in a work.</summary>
public enum NameVariable : byte
{
    /// <summary><c>author</c>: author.</summary>
    Author,

    /// <summary><c>chair</c>: person leading a session.</summary>
    Chair,

    /// <summary><c>collection-editor</c>: editor of the collection that holds the work, such as a book series.</summary>
    CollectionEditor,

    /// <summary><c>compiler</c>: person compiling or selecting material.</summary>
    Compiler,

    /// <summary><c>composer</c>: composer.</summary>
    Composer,

    /// <summary><c>container-author</c>: author of the container, such as of the book a chapter is in.</summary>
    ContainerAuthor,

    /// <summary><c>contributor</c>: minor contributor, introduced by 'with' in many styles.</summary>
    Contributor,

    /// <summary><c>curator</c>: curator of an exhibit or collection.</summary>
    Curator,

    /// <summary><c>director</c>: director of a film or the like.</summary>
    Director,

    /// <summary><c>editor</c>: editor.</summary>
    Editor,

    /// <summary><c>editorial-director</c>: managing editor.</summary>
    EditorialDirector,

    /// <summary><c>editor-translator</c>: editor and translator in one person.</summary>
    EditorTranslator,

    /// <summary><c>executive-producer</c>: executive producer of a series.</summary>
    ExecutiveProducer,

    /// <summary><c>guest</c>: guest on a programme.</summary>
    Guest,

    /// <summary><c>host</c>: host of a programme.</summary>
    Host,

    /// <summary><c>illustrator</c>: illustrator.</summary>
    Illustrator,

    /// <summary><c>interviewer</c>: interviewer.</summary>
    Interviewer,

    /// <summary><c>narrator</c>: narrator of an audio book.</summary>
    Narrator,

    /// <summary><c>organizer</c>: organiser of an event.</summary>
    Organizer,

    /// <summary><c>original-author</c>: creator of the original version.</summary>
    OriginalAuthor,

    /// <summary><c>performer</c>: performer.</summary>
    Performer,

    /// <summary><c>producer</c>: producer.</summary>
    Producer,

    /// <summary><c>recipient</c>: recipient of a letter or the like.</summary>
    Recipient,

    /// <summary><c>reviewed-author</c>: author of the work reviewed by this one.</summary>
    ReviewedAuthor,

    /// <summary><c>script-writer</c>: writer of a script or screenplay.</summary>
    ScriptWriter,

    /// <summary><c>series-creator</c>: creator of a series.</summary>
    SeriesCreator,

    /// <summary><c>translator</c>: translator.</summary>
    Translator,
}
