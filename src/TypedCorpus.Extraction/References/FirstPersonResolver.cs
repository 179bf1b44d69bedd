using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>
/// Finds the author who tells an article in the first person: by front matter, by a byline, or by a note at the end, where who wrote the
/// article is named for the first time (<c>Ann Reed is the editor of …</c>), or by the name under a letter.
/// </summary>
internal static class FirstPersonResolver
{
    private const int FewestFirstPersons = 2;
    private const int BylineParagraphs = 4;
    private const int NoteParagraphs = 3;
    private const int LongestByline = 12;

    // In tokens.
    private const int LongestSignature = 5;

    /// <summary>The entity that <c>I</c> stands for outside quotation marks, else <see langword="null"/>.</summary>
    public static EntityIndex? Find(ReferenceContext context)
    {
        TaggedArticle tagged = context.Tagged;
        if (!IsToldInFirstPerson(tagged, context.Speech))
            return null;
        string? author = tagged.Article.Source.Author is { } written ? NameText.Key(NameText.Spaced(written.AsSpan())) : null;
        HashSet<EntityIndex> seen = [];
        EntityIndex? found = null;
        foreach (Referent name in context.Names)
        {
            bool isFirst = seen.Add(name.Entity);
            if (context.Entities.KindOf(name.Entity) != EntityKind.Person || name.IsQuoted)
                continue;
            if (author is not null && NameText.Key(context.Entities.NameOf(name.Entity)) == author)
                return name.Entity;
            if (found is null && (BeginsAsAuthor(tagged, name) || (isFirst && EndsAsAuthor(tagged, name))))
                found = name.Entity;
        }
        return found;
    }

    private static bool BeginsAsAuthor(TaggedArticle tagged, Referent name) =>
        name.Paragraph < BylineParagraphs && (IsByline(tagged, name) || IsCalledAuthor(tagged, name));

    private static bool EndsAsAuthor(TaggedArticle tagged, Referent name) =>
        name.Paragraph >= tagged.Article.Source.Paragraphs.Count - NoteParagraphs && (IsNote(tagged, name) || IsSignature(tagged, name));

    private static bool IsToldInFirstPerson(TaggedArticle tagged, QuotedSpeech speech)
    {
        int count = 0;
        for (int t = 0; t < speech.Tokens && count < FewestFirstPersons; t++)
        {
            if (!speech.IsQuoted(t) && IsFirstPerson(tagged, t))
                count++;
        }
        return count == FewestFirstPersons;
    }

    private static bool IsFirstPerson(TaggedArticle tagged, int token) =>
        tagged.Tags[token] is PosTag.PRP or PosTag.PRPS && tagged.Language.Pronouns.Of(tagged.Article[token]).Person == 1;

    /// <summary>By Ann Reed, alone in its paragraph.</summary>
    private static bool IsByline(TaggedArticle tagged, Referent name)
    {
        Sentence sentence = tagged.Article.Sentences[name.Sentence];
        return sentence.EndToken - sentence.FirstToken <= LongestByline && name.Tokens.Start == sentence.FirstToken + 1
            && tagged.Language.ReferenceWords.BylineLabels.Contains(tagged.Article[sentence.FirstToken]);
    }

    private static bool IsCalledAuthor(TaggedArticle tagged, Referent name) =>
        name.Tokens.Start > 0 && tagged.Language.ReferenceWords.AuthorNouns.Contains(tagged.Article[name.Tokens.Start - 1]);

    /// <summary>The name under a letter, alone in its paragraph but for a title or a dash before it: <c>Dr Ann Reed</c>.</summary>
    private static bool IsSignature(TaggedArticle tagged, Referent name)
    {
        Sentence sentence = tagged.Article.Sentences[name.Sentence];
        TextSpan paragraph = tagged.Article.Source.Paragraphs[name.Paragraph];
        bool isAlone = sentence.Span == paragraph && sentence.EndToken - sentence.FirstToken <= LongestSignature && name.Tokens.End == sentence.EndToken;
        return isAlone && name.Tokens.Length > 1;
    }

    /// <summary>The name begins a paragraph, and after its verb stands what the person is: a full name, or one whose bearer writes.</summary>
    private static bool IsNote(TaggedArticle tagged, Referent name)
    {
        Sentence sentence = tagged.Article.Sentences[name.Sentence];
        bool begins = name.Sentence == 0 || tagged.Article.Sentences[name.Sentence - 1].Paragraph != name.Paragraph;
        if (!begins || name.Tokens.Start > sentence.FirstToken + 1 || name.Tokens.End >= sentence.EndToken || tagged.Tags[name.Tokens.End] is not (PosTag.VBZ or PosTag.Comma))
            return false;
        // "Ann Reed, who was born here, gave away her fortune" tells of her.
        if (name.Tokens.Length > 1)
            return HasPresent(tagged, new TokenRange(name.Tokens.End, sentence.EndToken));
        for (int t = name.Tokens.End; t < sentence.EndToken; t++)
        {
            if (tagged.Language.ReferenceWords.WriterNouns.Contains(tagged.Article[t]))
                return true;
        }
        return false;
    }

    private static bool HasPresent(TaggedArticle tagged, TokenRange tokens)
    {
        for (int t = tokens.Start; t < tokens.End; t++)
        {
            if (tagged.Tags[t] == PosTag.VBZ)
                return true;
        }
        return false;
    }
}
