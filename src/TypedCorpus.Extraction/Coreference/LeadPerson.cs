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
        if (!opensParagraph || name.Paragraph == 0 || !(HasAge(name.Tokens.End) || ActsAtOnce(name)) || LeadBefore(name.Paragraph) is not { } noun)
            return null;
        Gender told = tagged.Language.PersonNouns.GenderOf(tagged.Article[noun.Last]);
        return told == Gender.Unknown || gender == Gender.Unknown || told == gender ? noun : null;
    }

    private int AfterDateline(int first)
    {
        for (int t = first; t < Math.Min(first + LongestDateline, tagged.Tags.Length - 1); t++)
        {
            if (tagged.Article[t][0] is '\u2014' or '\u2013' || (tagged.Article[t] is "-" && tagged.Article.SpaceBefore(t)))
                return t + 1;
        }
        return first;
    }

    /// <summary>Whether a full name has its home or its verb right behind it, and none of speech: whoever speaks may be somebody else.</summary>
    private bool ActsAtOnce(Referent name)
    {
        int verb = name.Tokens.End;
        if (name.Tokens.Length < 2 || verb + 1 >= tagged.Tags.Length)
            return false;
        // "Ann Reed, of Salem,".
        if (tagged.Tags[verb] == PosTag.Comma)
            return tagged.Language.Coreference.Linkers.Contains(tagged.Article[verb + 1]);
        return tagged.Tags[verb] is PosTag.VBD or PosTag.VBZ && !Array.Exists(tagged.Language.Cues.VerbsOf(tagged.Article[verb].ToString()), static cue => cue.Particles.Length == 0);
    }

    private bool HasAge(int comma) =>
        comma + 2 < tagged.Tags.Length && tagged.Tags[comma] == PosTag.Comma && tagged.Tags[comma + 1] == PosTag.CD && tagged.Tags[comma + 2] == PosTag.Comma;

    /// <summary>The noun for a person with which, behind <c>a</c>, or for an office behind <c>the</c>, the paragraph before one begins.</summary>
    private TokenRange? LeadBefore(int paragraph)
    {
        int lead = paragraph - 1;
        if (lead > LatestLead)
            return null;
        int sentence = 0;
        while (tagged.Article.Sentences[sentence].Paragraph < lead)
            sentence++;
        int first = AfterDateline(tagged.Article.Sentences[sentence].FirstToken);
        bool isDefinite = tagged.Language.Names.DefiniteArticles.Contains(tagged.Article[first]);
        if (!isDefinite && !tagged.Language.Names.IndefiniteArticles.Contains(NameText.Key(tagged.Article[first])))
            return null;
        int end = first + 1;
        while (end < tagged.Tags.Length && end - first <= LongestNoun && tagged.Tags[end] is PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.HYPH or PosTag.CD)
            end++;
        bool isPerson = end > first + 1 && tagged.Tags[end - 1] == PosTag.NN && tagged.Language.IsPersonNoun(NameText.Key(tagged.Article[end - 1]), PosTag.NN);
        // "The driver" may be anybody, "The prime minister" and "The governor of Salem" are one.
        bool isOffice = isPerson && (tagged.Language.Descriptions.ClassOf(NameText.Key(tagged.Article[end - 1])) == DescriptionClass.Office
            || (tagged.Language.Titles.IsTitleWord(tagged.Article[end - 1]) && end < tagged.Tags.Length && tagged.Language.Coreference.Linkers.Contains(tagged.Article[end])));
        return isPerson && (!isDefinite || isOffice) ? new TokenRange(first + 1, end) : null;
    }
}
