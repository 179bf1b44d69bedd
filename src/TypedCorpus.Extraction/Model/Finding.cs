namespace TypedCorpus.Extraction;

/// <summary>What extraction has to say about a place in an article; the generator makes a diagnostic of it, the tool a line.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Span">Where in the article's text.</param>
/// <param name="Arguments">What the message of the kind names, in its order.</param>
public sealed record Finding(FindingKind Kind, TextSpan Span, EquatableArray<string> Arguments);

/// <summary>What a <see cref="Finding"/> is about.</summary>
public enum FindingKind
{
    /// <summary>The file is not text: replacement characters, NULs or no text at all. Argument: what was found.</summary>
    Unreadable,

    /// <summary>The file holds nothing but white space.</summary>
    Empty,

    /// <summary>The file is larger than the compiler can hold as a literal. Argument: its size in bytes.</summary>
    TooLarge,

    /// <summary>Front matter that is not YAML; the article is read all the same. Argument: what the parser says.</summary>
    MalformedFrontMatter,

    /// <summary>A quotation mark without its partner. Argument: the mark.</summary>
    UnbalancedMark,

    /// <summary>A quote with a cue or speaker that leads to no entity. Argument: the speaker as written, or empty.</summary>
    UnresolvedSpeaker,

    /// <summary>A figure whose value does not fit <see cref="decimal"/>. Argument: the figure as written.</summary>
    FigureOverflow,

    /// <summary>A name that could be more than one entity of the corpus. Arguments: the name, then the candidates.</summary>
    AmbiguousName,

    /// <summary>The user's gazetteer has an error; the span lies in that file. Argument: what is wrong.</summary>
    InvalidGazetteer,

    /// <summary>The file of corrections has an error; the span lies in that file. Argument: what is wrong.</summary>
    InvalidCorrection,

    /// <summary>A correction that matches nothing; the span lies in the file of corrections. Arguments: what it is about, then what comes nearest.</summary>
    UnmatchedCorrection,

    /// <summary>A correction that could be about several records. Arguments: what it is about, then how to tell them apart.</summary>
    AmbiguousCorrection,

    /// <summary>A correction of a record that another correction is about already. Argument: what it is about.</summary>
    RepeatedCorrection,

    /// <summary>A correction that says what extraction finds by itself. Argument: what it is about.</summary>
    UnneededCorrection,

    /// <summary>The schema of front matter has an error; the span lies in that file. Argument: what is wrong.</summary>
    InvalidSchema,

    /// <summary>Front matter that breaks the schema. Argument: what is wrong.</summary>
    SchemaBreak,

    /// <summary>The lock file has an error; the span lies in that file. Argument: what is wrong.</summary>
    InvalidLock,

    /// <summary>Some bytes of the file were no text; the article is read all the same. Argument: how many characters stand for them.</summary>
    Damaged,
}
