using System.Globalization;
using System.Text;
using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>
/// Speakers that are noun phrases: what stands in apposition to a name is whom it names, what someone wrote speaks for its writer, and others
/// who can speak are entities of their own, one for each wording.
/// </summary>
internal sealed class NominalSpeakers(TaggedArticle tagged, EntityBuilder entities)
{
    private const int LongestPhrase = 12;

    // In tokens, between a verb and a name.
    private const int LongestAlias = 5;

    private readonly DocumentWriters _writers = new(tagged, entities);

    private readonly Dictionary<string, EntityIndex> _byWording = new(StringComparer.Ordinal);
    // Of a noun that several have, none.
    private readonly Dictionary<string, EntityIndex?> _byHead = new(StringComparer.Ordinal);

    /// <summary>The entity of a noun phrase that denotes someone who can speak, else <see langword="null"/>.</summary>
    public EntityIndex? Find(TextSpan span, TextSpan head)
    {
        int token = tagged.Article.TokenAt(head.Start);
        if (token >= tagged.Article.Tokens.Length || tagged.Article.Tokens[token].Span != head)
            return null;
        TaggedCursor at = tagged.At(token);
        if ((NamedBefore(at) ?? NamedWithin(at) ?? NamedAfter(at)) is { } named)
            return named;
        if (_writers.OfAntecedent(tagged.Article.TokenAt(span.Start)) is { } issuer)
            return issuer;
        string noun = TextOf(head).ToLowerInvariant();
        if (_writers.Of(token) is { } writer)
            return writer;
        if (tagged.Language.Documents.Contains(noun) && PossessorWithoutName(at) is { } someone)
            return someone;
        if ((tagged.Language.SpeakerNouns.KindOf(noun, tagged.Tags[token]) ?? KindOfPart(at)) is not { } kind)
            return null;
        // "Parents who called it late": the noun says who they are.
        TextSpan phrase = span.Contains(head) ? span : PhraseOf(at);
        EntityIndex entity = Entity(phrase, head, noun, kind);
        entities.AddMention(entity, phrase, MentionKind.Nominal);
        return entity;
    }

    /// <summary>The noun phrase that ends with a noun.</summary>
    private TextSpan PhraseOf(TaggedCursor head)
    {
        TaggedCursor first = head;
        while (first > head.Back(LongestPhrase) && first.Previous.Tag is PosTag.DT or PosTag.PRPS or PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.HYPH or PosTag.CD or PosTag.POS && first.Previous.SharesSentence(head))
            first = first.Previous;
        return tagged.Article.SpanOf(first.UpTo(head.Next));
    }

    /// <summary>What some of several people are: a person (<c>one of the victims</c>), or a group (<c>two of her friends</c>); <see langword="null"/> where a word begins no such phrase.</summary>
    private EntityKind? KindOfPart(TaggedCursor word)
    {
        bool isOne = tagged.Language.ReferenceWords.Indefinite.Contains(word.Key);
        if (!(isOne || word.Tag == PosTag.CD) || !word.Next.IsIn(tagged.Language.Coreference.Linkers))
            return null;
        TaggedCursor noun = word.Ahead(2);
        while (noun < word.Ahead(LongestPhrase) && noun.Tag is PosTag.DT or PosTag.PRPS or PosTag.JJ or PosTag.JJR or PosTag.NN or PosTag.CD)
            noun = noun.Next;
        bool arePeople = noun.Tag == PosTag.NNS && tagged.Language.SpeakerNouns.KindOf(noun.Key, PosTag.NNS) == EntityKind.Group;
        return !arePeople ? null : isOne ? EntityKind.Person : EntityKind.Group;
    }

    /// <summary>One entity for each wording; <c>the official</c> is the one official who spoke before.</summary>
    private EntityIndex Entity(TextSpan span, TextSpan head, string noun, EntityKind kind)
    {
        string name = TextOf(span).Replace('\u00a0', ' ');
        string wording = Wording(span);
        if (_byWording.TryGetValue(wording, out EntityIndex entity))
            return entity;
        bool takesUp = span.End == head.End && tagged.Article.TokenAt(span.Start) + 1 == tagged.Article.TokenAt(head.Start) && tagged.Language.Names.DefiniteArticles.Contains(name.AsSpan(0, Math.Max(0, name.IndexOf(' '))))
            && _byHead.TryGetValue(noun, out EntityIndex? only) && only is not null;
        if (takesUp)
            entity = _byHead[noun]!.Value;
        else
        {
            entity = entities.Add(new ArticleEntity(name, kind));
            _byHead[noun] = _byHead.ContainsKey(noun) ? null : entity;
        }
        _byWording.Add(wording, entity);
        return entity;
    }

    /// <summary>The person by whose name, a comma between, the noun phrase of a head stands: <c>Ann Reed, a local host</c>, <c>Ann Reed, an Independent</c>.</summary>
    public EntityIndex? NamedBefore(TaggedCursor head)
    {
        TaggedCursor first = head;
        while (first > head.Back(LongestPhrase) && IsInPhrase(first.Previous))
            first = first.Previous;
        if (first.Previous.Tag != PosTag.Comma || first.Tag is not (PosTag.DT or PosTag.PRPS or PosTag.NN or PosTag.JJ))
            return null;
        bool isSomebodyElse = head.IsIn(tagged.Language.Coreference.NeverSaid) || DescriptionPhrases.IsSubjectAfterPhrase(head, first.Back(2));
        return isSomebodyElse ? null : NamedAt(first.Back(2), EntityKind.Person);
    }

    /// <summary>The organization whose name stands before a noun that says what it is: <c>the Acme union</c>.</summary>
    private EntityIndex? NamedWithin(TaggedCursor head) =>
        head.IsIn(tagged.Language.Coreference.AfterNames) ? NamedAt(head.Previous, EntityKind.Organization) : null;

    /// <summary>The person by whose name somebody is known, as what follows the noun phrase says: <c>Its leader, who goes by Norton, said</c>.</summary>
    private EntityIndex? NamedAfter(TaggedCursor head)
    {
        CoreferenceWords words = tagged.Language.Coreference;
        // "A woman called Ann Reed said", but "a woman called Ann Reed a liar".
        TaggedCursor afterName = head.Ahead(2);
        while (afterName.Tag is PosTag.NNP)
            afterName = afterName.Next;
        if (head.Next.IsIn(words.NamingParticiples) && afterName.IsFinite && NamedAt(afterName.Previous, EntityKind.Person) is { } called)
            return called;
        TaggedCursor verb = head.Next;
        while (verb < head.Ahead(LongestPhrase) && verb.Tag is PosTag.Comma or PosTag.WP or PosTag.IN or PosTag.DT or PosTag.NN or PosTag.VBZ && !verb.IsIn(words.AliasVerbs))
            verb = verb.Next;
        if (!verb.IsIn(words.AliasVerbs))
            return null;
        // "gave her name only as", "identified himself simply as".
        TaggedCursor name = verb.Ahead(2);
        while (name <= verb.Ahead(LongestAlias) && (name.Tag is PosTag.PRP or PosTag.PRPS or PosTag.NN or PosTag.RB or PosTag.JJ or PosTag.IN || name.IsIn(words.SecondNameNouns)))
            name = name.Next;
        return name.Previous.Tag is PosTag.IN or PosTag.RB ? NamedAt(name, EntityKind.Person) : null;
    }

    /// <summary>The entity of whoever a document is said to be of, in common nouns: <c>the family's statement</c>, <c>the government statement</c>; else <see langword="null"/>.</summary>
    private EntityIndex? PossessorWithoutName(TaggedCursor head)
    {
        TaggedCursor last = head.Previous;
        while (last >= head.Back(LongestPhrase) && last.Tag is PosTag.JJ or PosTag.CD)
            last = last.Previous;
        if (last.Tag == PosTag.POS)
            last = last.Previous;
        if (last.Tag is not { } tag || !tag.IsNoun() || tagged.Language.SpeakerNouns.KindOf(TextOf(last.Span).ToLowerInvariant(), tag) is not { } kind)
            return null;
        TaggedCursor first = last;
        while (first > last.Next.Back(LongestPhrase) && first.Previous.Tag is PosTag.DT or PosTag.JJ or PosTag.NN or PosTag.NNP)
            first = first.Previous;
        TextSpan span = TextSpan.FromBounds(first.Span.Start, last.Span.End);
        EntityIndex entity = entities.EntityAt(span) ?? Entity(span, last.Span, TextOf(last.Span).ToLowerInvariant(), kind);
        entities.AddMention(entity, span, MentionKind.Nominal);
        return entity;
    }

    private static bool IsInPhrase(TaggedCursor at) =>
        at.Tag is PosTag.DT or PosTag.JJ or PosTag.JJS or PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.HYPH or PosTag.CD or PosTag.POS or PosTag.PRPS or PosTag.IN or PosTag.VBN or PosTag.VBG;

    /// <summary>The words of a phrase without article and possessive, with entities for their names: <c>Mr. Reed's office</c> is <c>Reed's office</c>.</summary>
    private string Wording(TextSpan span)
    {
        StringBuilder wording = new();
        TextSpan name = default;
        for (int t = tagged.Article.TokenAt(span.Start); t < tagged.Article.Tokens.Length && tagged.Article.Tokens[t].Start < span.End; t++)
        {
            TextSpan token = tagged.Article.Tokens[t].Span;
            bool isTitle = tagged.Tags[t] == PosTag.NNP && tagged.Language.Titles.IsTitleWord(tagged.Article[t]);
            if (isTitle || tagged.Tags[t] is PosTag.DT or PosTag.POS || name.Contains(token))
                continue;
            if (NameAt(token) is { } placed)
            {
                name = placed.Mention.Span;
                wording.Append('#').Append(placed.Entity.Value.ToString(CultureInfo.InvariantCulture));
            }
            else
                wording.Append(TextOf(token).ToLowerInvariant());
            wording.Append(' ');
        }
        return wording.ToString();
    }

    /// <summary>The entity of a kind whose name a token belongs to.</summary>
    private EntityIndex? NamedAt(TaggedCursor token, EntityKind kind) =>
        token.Exists && NameAt(token.Span) is { } named && entities.KindOf(named.Entity) == kind ? named.Entity : null;

    private PlacedMention? NameAt(TextSpan token)
    {
        foreach (PlacedMention placed in entities.MentionsIn(token))
        {
            if (placed.Mention.Kind == MentionKind.Name && placed.Mention.Span.Contains(token))
                return placed;
        }
        return null;
    }

    private string TextOf(TextSpan span) => tagged.Text.Substring(span.Start, span.Length);
}
