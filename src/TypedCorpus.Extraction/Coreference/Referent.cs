using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>A mention of an entity, with what resolution asks of its place.</summary>
/// <param name="Entity">Whom it mentions.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct Referent(EntityIndex Entity, MentionPlace Place)
{
    /// <summary>Its tokens.</summary>
    public TokenRange Tokens => Place.Tokens;

    /// <summary>Its sentence.</summary>
    public int Sentence => Place.Sentence;

    /// <summary>Its paragraph.</summary>
    public int Paragraph => Place.Paragraph;

    /// <summary>Its part in the clause.</summary>
    public GrammaticalRole Role => Place.Role;

    /// <summary>Whether it stands in quotation marks, or in the turn of a conversation.</summary>
    public bool IsQuoted => Place.Run is not null;

    /// <summary>The index of the first of some names, which are in order, that begins at a token or after it; their number if none does.</summary>
    public static int FirstFrom(List<Referent> names, int token) => BinarySearch.First(names, token, static (name, token) => name.Tokens.Start >= token);
}
