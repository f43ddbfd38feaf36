namespace Citations;

/// <summary>The kind of work that a reference describes: the item types of CSL 1.0.2 (appendix III).</summary>
public enum ReferenceType : byte
{
    /// <summary><c>document</c>: any document that fits no other type.</summary>
    Document,

    /// <summary><c>article</c>: a preprint, working paper or other self-contained article without a periodical.</summary>
    Article,

    /// <summary><c>article-journal</c>: an article in a scholarly journal.</summary>
    ArticleJournal,

    /// <summary><c>article-magazine</c>: an article in a magazine.</summary>
    ArticleMagazine,

    /// <summary><c>article-newspaper</c>: an article in a newspaper.</summary>
    ArticleNewspaper,

    /// <summary><c>bill</c>: a proposed piece of legislation.</summary>
    Bill,

    /// <summary><c>book</c>: a book or similar work.</summary>
    Book,

    /// <summary><c>broadcast</c>: a recorded work broadcast over an electronic medium.</summary>
    Broadcast,

    /// <summary><c>chapter</c>: a part of a book cited by itself.</summary>
    Chapter,

    /// <summary><c>classic</c>: a classical or ancient work, often cited by canonical location.</summary>
    Classic,

    /// <summary><c>collection</c>: an archival collection in a museum or other institution.</summary>
    Collection,

    /// <summary><c>dataset</c>: a data set.</summary>
    Dataset,

    /// <summary><c>entry</c>: an entry in a database, directory or catalogue.</summary>
    Entry,

    /// <summary><c>entry-dictionary</c>: an entry in a dictionary.</summary>
    EntryDictionary,

    /// <summary><c>entry-encyclopedia</c>: an entry in an encyclopedia or other reference work.</summary>
    EntryEncyclopedia,

    /// <summary><c>event</c>: an organised event, such as an exhibition or a conference.</summary>
    Event,

    /// <summary><c>figure</c>: an illustration or representation of data that is part of an article or book.</summary>
    Figure,

    /// <summary><c>graphic</c>: a still visual work: a painting, a photograph, a drawing.</summary>
    Graphic,

    /// <summary><c>hearing</c>: a hearing by a government committee.</summary>
    Hearing,

    /// <summary><c>interview</c>: an interview of a person.</summary>
    Interview,

    /// <summary><c>legal_case</c>: a legal case.</summary>
    LegalCase,

    /// <summary><c>legislation</c>: a law or resolution enacted by a governing body.</summary>
    Legislation,

    /// <summary><c>manuscript</c>: an unpublished manuscript.</summary>
    Manuscript,

    /// <summary><c>map</c>: a geographic map.</summary>
    Map,

    /// <summary><c>motion_picture</c>: a video or other audiovisual recording.</summary>
    MotionPicture,

    /// <summary><c>musical_score</c>: the printed score of a piece of music.</summary>
    MusicalScore,

    /// <summary><c>pamphlet</c>: a fragment, historical document or other unusually published or ephemeral work.</summary>
    Pamphlet,

    /// <summary><c>paper-conference</c>: a paper formally published in conference proceedings.</summary>
    PaperConference,

    /// <summary><c>patent</c>: a patent for an invention.</summary>
    Patent,

    /// <summary><c>performance</c>: a live performance of an artistic work.</summary>
    Performance,

    /// <summary><c>periodical</c>: a full issue or run of issues of a periodical.</summary>
    Periodical,

    /// <summary><c>personal_communication</c>: a letter, e-mail or conversation between individuals.</summary>
    PersonalCommunication,

    /// <summary><c>post</c>: a post on an online forum, social media or similar platform.</summary>
    Post,

    /// <summary><c>post-weblog</c>: a post on a blog.</summary>
    PostWeblog,

    /// <summary><c>regulation</c>: an administrative order from any level of government.</summary>
    Regulation,

    /// <summary><c>report</c>: a technical report, government report, white paper, brief or the like.</summary>
    Report,

    /// <summary><c>review</c>: a review of something other than a book, a peer review included.</summary>
    Review,

    /// <summary><c>review-book</c>: a review of a book.</summary>
    ReviewBook,

    /// <summary><c>software</c>: a computer program, app or other software.</summary>
    Software,

    /// <summary><c>song</c>: an audio recording.</summary>
    Song,

    /// <summary><c>speech</c>: a speech or other presentation, such as a paper, talk, poster or symposium at a conference.</summary>
    Speech,

    /// <summary><c>standard</c>: a technical standard or specification.</summary>
    Standard,

    /// <summary><c>thesis</c>: a thesis written to satisfy requirements for a degree.</summary>
    Thesis,

    /// <summary><c>treaty</c>: a treaty agreement among political authorities.</summary>
    Treaty,

    /// <summary><c>webpage</c>: a website or page on a website that fits no other type.</summary>
    Webpage,
}
