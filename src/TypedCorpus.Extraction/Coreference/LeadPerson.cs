using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// The person with whom an article begins by a noun alone, and whom the first name after it names: <c>A carer who stole from a widow was jailed.
/// Ann Reed, 34, …</c>
/// </summary>
internal sealed class LeadPerson(TaggedArticle tagged)
{
    // A headline may stand before the paragraph that begins so; in words.
    private const int LatestLead = 1;
    private const int LongestNoun = 6;
    private const int LongestDateline = 12;

    private bool _isRead;

    /// <summary>The noun phrase, without its article, at the head of the article; <see langword="null"/> where a name is not the first of a person after it.</summary>
    /// <param name="name">The name of a person. Names come in the order of the text.</param>
    /// <param name="gender">What is known of the person's gender.</param>
    public TokenRange? NounOf(Referent name, Gender gender)
    {
        if (_isRead)
            return null;
        _isRead = true;
        // Her age, or a full name that acts at once, says that the person was meant before; a name amid a sentence may be somebody else's.
        bool opensParagraph = tagged.Article.Sentences[name.Sentence].FirstToken == name.Tokens.Start && (name.Sentence == 0 || tagged.Article.Sentences[name.Sentence - 1].Paragraph < name.Paragraph);
        if (!opensParagraph || name.Paragraph == 0 || !(HasAge(tagged.At(name.Tokens.End)) || ActsAtOnce(name)) || LeadBefore(name.Paragraph) is not { } noun)
            return null;
        Gender told = tagged.Language.PersonNouns.GenderOf(tagged.Article[noun.Last]);
        return told == Gender.Unknown || gender == Gender.Unknown || told == gender ? noun : null;
    }

    private static TaggedCursor AfterDateline(TaggedCursor first)
    {
        for (TaggedCursor at = first; at < first.Ahead(LongestDateline) && at.Next.Exists; at = at.Next)
        {
            if (at.Chars[0] is '\u2014' or '\u2013' || (at.Chars is "-" && at.Article.Article.SpaceBefore(at.Index)))
                return at.Next;
        }
        return first;
    }

    /// <summary>Whether a full name has its home or its verb right after it, and none of speech: whoever speaks may be somebody else.</summary>
    private bool ActsAtOnce(Referent name)
    {
        TaggedCursor verb = tagged.At(name.Tokens.End);
        if (name.Tokens.Length < 2 || !verb.Next.Exists)
            return false;
        // "Ann Reed, of Salem,".
        if (verb.Tag == PosTag.Comma)
            return verb.Next.IsIn(tagged.Language.Coreference.Linkers);
        return verb.Tag is PosTag.VBD or PosTag.VBZ && !Array.Exists(tagged.Language.Cues.VerbsOf(verb.Chars.ToString()), static cue => cue.Particles.Length == 0);
    }

    private static bool HasAge(TaggedCursor comma) => comma.Tag == PosTag.Comma && comma.Next.Tag == PosTag.CD && comma.Ahead(2).Tag == PosTag.Comma;

    /// <summary>The noun for a person with which, after <c>a</c>, or for an office after <c>the</c>, the paragraph before one begins.</summary>
    private TokenRange? LeadBefore(int paragraph)
    {
        int lead = paragraph - 1;
        if (lead > LatestLead)
            return null;
        int sentence = 0;
        while (tagged.Article.Sentences[sentence].Paragraph < lead)
            sentence++;
        TaggedCursor article = AfterDateline(tagged.At(tagged.Article.Sentences[sentence].FirstToken));
        bool isDefinite = article.IsIn(tagged.Language.Names.DefiniteArticles);
        if (!isDefinite && !tagged.Language.Names.IndefiniteArticles.Contains(article.Key))
            return null;
        TaggedCursor end = article.Next;
        while (end <= article.Ahead(LongestNoun) && end.Tag is PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.HYPH or PosTag.CD)
            end = end.Next;
        TaggedCursor noun = end.Previous;
        bool isPerson = noun > article && noun.Tag == PosTag.NN && tagged.Language.IsPersonNoun(noun.Key, PosTag.NN);
        return isPerson && (!isDefinite || IsOffice(noun)) ? article.Next.UpTo(end) : null;
    }

    /// <summary>Whether one person alone is meant: <c>The driver</c> may be anybody, <c>The prime minister</c> and <c>The governor of Salem</c> are one.</summary>
    private static bool IsOffice(TaggedCursor noun)
    {
        Language language = noun.Article.Language;
        return language.Descriptions.ClassOf(noun.Key) == DescriptionClass.Office || (noun.IsTitle && noun.Next.IsIn(language.Coreference.Linkers));
    }
}
