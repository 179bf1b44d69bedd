using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>
/// Finds who speaks in words or in a document: its possessor (<c>Reed's letter</c>, <c>an Acme press release</c>), its writer (<c>a post by Tom
/// Reed</c>), whoever issued it (<c>Acme released a statement which said</c>).
/// </summary>
internal sealed class DocumentWriters(TaggedArticle tagged, EntityView entities)
{
    private const int LongestPhrase = 12;

    // In tokens.
    private const int FarthestMention = 300;

    private readonly WordSet _words = tagged.Language.Words("quotes/cue-nouns.tsv");

    /// <summary>Whose words or document the noun at a token is; <see langword="null"/> where it is none, or of nobody with a name.</summary>
    public EntityIndex? Of(int head) => WholeOf(head) is var document && IsDocument(document) ? PossessorBefore(document) ?? WriterAfter(document) ?? WriterBefore(document) : null;

    /// <summary>The noun of which a document is a part: <c>part of the judge's statement</c>, <c>the summary of the ruling</c>; else the noun itself.</summary>
    private int WholeOf(int part)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        if (part + 1 >= tags.Length || !tagged.Language.Coreference.Linkers.Contains(tagged.Article[part + 1]) || !(IsDocument(part) || tagged.Language.Coreference.Parts.Contains(tagged.Article.KeyOf(part))))
            return part;
        int noun = part + 2;
        while (noun + 1 < tags.Length && noun - part < LongestPhrase && (tags[noun + 1].IsNoun() || tags[noun + 1] == PosTag.POS || tags[noun] is PosTag.DT or PosTag.PRPS or PosTag.JJ or PosTag.POS))
            noun++;
        return noun < tags.Length && IsDocument(noun) ? noun : part;
    }

    /// <summary>Who issued the document that the relative pronoun at a token takes up.</summary>
    public EntityIndex? OfAntecedent(int pronoun)
    {
        if ((RolesOf(pronoun) & QuoteRoles.RelativeOfThing) == 0 && tagged.Tags[pronoun] is not (PosTag.WDT or PosTag.WP))
            return null;
        int first = tagged.Article.SentenceAt(pronoun).FirstToken;
        int noun = pronoun - 1;
        while (noun > first && !tagged.Tags[noun].IsNoun() && pronoun - noun < LongestPhrase)
            noun--;
        return noun > first && IsDocument(noun) ? Of(noun) ?? IssuerBefore(noun, first) : null;
    }

    private bool IsDocument(int head)
    {
        string noun = tagged.Article.LowerOf(head);
        return _words.Contains(noun) || tagged.Language.Documents.Contains(noun);
    }

    /// <summary>Whose words, tweet or letter it is.</summary>
    private EntityIndex? PossessorBefore(int head)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        int at = head - 1;
        while (at > 0 && head - at < LongestPhrase && tags[at] is PosTag.JJ or PosTag.NN or PosTag.JJS or PosTag.CD or PosTag.VBG && EntityOf(at) is null)
            at--;
        if (at < 0)
            return null;
        bool isPossessive = tags[at] == PosTag.POS;
        int owner = isPossessive ? Math.Max(0, at - 1) : at;
        // "An Acme press release": a body stands before what it issues; of a person that would be what is said of him.
        bool mayBe = isPossessive || tags[at] == PosTag.PRPS || (EntityOf(at) is { } modifier && entities.KindOf(modifier) == EntityKind.Organization && (RolesOf(at) & QuoteRoles.Platform) == 0);
        return mayBe && EntityOf(owner) is { } entity && entities.KindOf(entity) != EntityKind.Place ? entity : null;
    }

    /// <summary>Who wrote what a noun means, as the words after it say: <c>a post by Tom Reed</c>, <c>a statement from Rovers</c>, <c>the email, sent by Ann Moss,</c>.</summary>
    private EntityIndex? WriterAfter(int head)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        int at = head + 1;
        if (at < tags.Length && tags[at] == PosTag.Comma)
            at++;
        // "A tweet sent from": a participle after a noun is at times taken for another noun.
        if (at < tags.Length && tags[at] is PosTag.VBN or PosTag.VBD or PosTag.NN)
        {
            // A memo seen by Reuters is not by Reuters.
            if ((RolesOf(at) & QuoteRoles.Received) != 0)
                return null;
            at++;
            // "A memo posted online by".
            if (at < tags.Length && tags[at] is PosTag.RB or PosTag.VBN)
                at++;
        }
        if (at >= tags.Length || ((RolesOf(at) & QuoteRoles.BeforeWriter) == 0 && !IsOfRuling(head, at)))
            return null;
        int end = Math.Min(tags.Length, at + LongestPhrase);
        for (int i = at + 1; i < end && IsInWriter(tags[i]); i++)
        {
            if (EntityOf(i) is { } entity && entities.KindOf(entity) is EntityKind.Person or EntityKind.Organization && !IsOwner(i))
                return entity;
        }
        return null;
    }

    /// <summary>Whether somebody else of the one named at a token wrote it: <c>a report from the State Department's inspector general</c>.</summary>
    private bool IsOwner(int name)
    {
        int last = name;
        while (last + 1 < tagged.Tags.Length && EntityOf(last + 1) is { } same && same == EntityOf(name))
            last++;
        return last + 1 < tagged.Tags.Length && tagged.Tags[last + 1] == PosTag.POS && !OwnsChannel(last + 1);
    }

    /// <summary>Whether <c>of</c> says who gave a ruling: <c>the opinion of the court</c>.</summary>
    private bool IsOfRuling(int head, int of) => (RolesOf(head) & QuoteRoles.Ruling) != 0 && tagged.Language.Coreference.Linkers.Contains(tagged.Article[of]);

    /// <summary>Whether somebody's account or page follows a possessive: <c>a tweet from Reed's Twitter account</c>.</summary>
    private bool OwnsChannel(int possessive)
    {
        int noun = possessive + 1;
        while (noun + 1 < tagged.Tags.Length && noun - possessive < LongestPhrase && tagged.Tags[noun + 1].IsNoun())
            noun++;
        return noun < tagged.Tags.Length && (RolesOf(noun) & QuoteRoles.Channel) != 0;
    }

    /// <summary>Who wrote or issued a document, where that was said when it came up: <c>The warning issued by Acme … the warning said</c>.</summary>
    private EntityIndex? WriterBefore(int head)
    {
        if (head == 0 || !tagged.Language.Names.DefiniteArticles.Contains(tagged.Article[head - 1]))
            return null;
        string noun = tagged.Article.LowerOf(head);
        for (int i = head - 2; i > 0 && head - i < FarthestMention; i--)
        {
            bool isIssued = i + 1 < tagged.Tags.Length && tagged.Tags[i + 1] is PosTag.VBN or PosTag.VBD && tagged.Tags[i].IsNoun();
            if (isIssued && tagged.Article.LowerOf(i) == noun)
                return WriterAfter(i);
        }
        return null;
    }

    /// <summary>The nearest person or body before a document in its sentence that no preposition governs.</summary>
    private EntityIndex? IssuerBefore(int noun, int first)
    {
        for (int i = noun - 1; i >= first; i--)
        {
            if (EntityOf(i) is { } entity && entities.KindOf(entity) is EntityKind.Person or EntityKind.Organization && tagged.Tags[i] != PosTag.PRPS
                && !(i > first && tagged.Tags[i - 1] is PosTag.IN or PosTag.TO))
                return entity;
        }
        return null;
    }

    private EntityIndex? EntityOf(int token) => entities.EntityCovering(tagged.Article.Tokens[token].Span);

    private QuoteRoles RolesOf(int token) => tagged.Language.QuoteWords.Of(tagged.Article.LowerOf(token));

    private static bool IsInWriter(PosTag tag) =>
        tag is PosTag.DT or PosTag.JJ or PosTag.JJS or PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.HYPH or PosTag.CD or PosTag.POS or PosTag.PRPS or PosTag.VBN or PosTag.VBG;
}
