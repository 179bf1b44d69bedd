using System.Globalization;
using System.Text;
using TypedCorpus.Extraction.Coreference;
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
        if ((NamedBefore(token) ?? NamedWithin(token) ?? NamedAfter(token)) is { } named)
            return named;
        if (_writers.OfAntecedent(tagged.Article.TokenAt(span.Start)) is { } issuer)
            return issuer;
        string noun = TextOf(head).ToLowerInvariant();
        if (_writers.Of(token) is { } writer)
            return writer;
        if (tagged.Language.Documents.Contains(noun) && PossessorWithoutName(token) is { } someone)
            return someone;
        if ((tagged.Language.SpeakerNouns.KindOf(noun, tagged.Tags[token]) ?? KindOfPart(token)) is not { } kind)
            return null;
        // "Parents who called it late": the noun says who they are.
        TextSpan phrase = span.Contains(head) ? span : PhraseOf(token);
        EntityIndex entity = Entity(phrase, head, noun, kind);
        entities.AddMention(entity, phrase, MentionKind.Nominal);
        return entity;
    }

    /// <summary>The noun phrase that ends with a noun.</summary>
    private TextSpan PhraseOf(int head)
    {
        int first = head;
        while (first > 0 && head - first < LongestPhrase && tagged.Tags[first - 1] is PosTag.DT or PosTag.PRPS or PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.HYPH or PosTag.CD or PosTag.POS)
            first--;
        return tagged.Article.SpanOf(new TokenRange(first, head + 1));
    }

    /// <summary>What some of several people are: a person (<c>one of the victims</c>), or a group (<c>two of her friends</c>); <see langword="null"/> where a word begins no such phrase.</summary>
    private EntityKind? KindOfPart(int word)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        bool isOne = tagged.Language.ReferenceWords.Indefinite.Contains(NameText.Key(tagged.Article[word]));
        if (!(isOne || tags[word] == PosTag.CD) || word + 1 >= tags.Length || !tagged.Language.Coreference.Linkers.Contains(tagged.Article[word + 1]))
            return null;
        int noun = word + 2;
        while (noun < tags.Length && noun - word < LongestPhrase && tags[noun] is PosTag.DT or PosTag.PRPS or PosTag.JJ or PosTag.JJR or PosTag.NN or PosTag.CD)
            noun++;
        bool arePeople = noun < tags.Length && tags[noun] == PosTag.NNS && tagged.Language.SpeakerNouns.KindOf(NameText.Key(tagged.Article[noun]), PosTag.NNS) == EntityKind.Group;
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
    public EntityIndex? NamedBefore(int head)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        int first = head;
        while (first > 0 && head - first < LongestPhrase && IsInPhrase(tags[first - 1]))
            first--;
        if (first < 2 || tags[first - 1] != PosTag.Comma || tags[first] is not (PosTag.DT or PosTag.PRPS or PosTag.NN or PosTag.JJ))
            return null;
        return NameAt(tagged.Article.Tokens[first - 2].Span) is { } named && entities.KindOf(named.Entity) == EntityKind.Person ? named.Entity : null;
    }

    /// <summary>The organization whose name stands before a noun that says what it is: <c>the Acme union</c>.</summary>
    private EntityIndex? NamedWithin(int head)
    {
        if (head == 0 || !tagged.Language.Coreference.AfterNames.Contains(tagged.Article[head]))
            return null;
        return NameAt(tagged.Article.Tokens[head - 1].Span) is { } named && entities.KindOf(named.Entity) == EntityKind.Organization ? named.Entity : null;
    }

    /// <summary>The person by whose name somebody is known, as what follows the noun phrase says: <c>Its leader, who goes by Norton, said</c>.</summary>
    private EntityIndex? NamedAfter(int head)
    {
        int verb = head + 1;
        while (verb < tagged.Tags.Length && verb - head < LongestPhrase && tagged.Tags[verb] is PosTag.Comma or PosTag.WP or PosTag.IN or PosTag.DT or PosTag.NN or PosTag.VBZ && !tagged.Language.Coreference.AliasVerbs.Contains(tagged.Article[verb]))
            verb++;
        if (verb >= tagged.Tags.Length || !tagged.Language.Coreference.AliasVerbs.Contains(tagged.Article[verb]))
            return null;
        // "gave her name only as", "identified himself simply as".
        int name = verb + 2;
        while (name < tagged.Tags.Length && name - verb <= LongestAlias && (tagged.Tags[name] is PosTag.PRP or PosTag.PRPS or PosTag.NN or PosTag.RB or PosTag.JJ or PosTag.IN || tagged.Language.Coreference.SecondNameNouns.Contains(tagged.Article[name])))
            name++;
        bool isName = name < tagged.Tags.Length && tagged.Tags[name - 1] is PosTag.IN or PosTag.RB;
        return isName && NameAt(tagged.Article.Tokens[name].Span) is { } named && entities.KindOf(named.Entity) == EntityKind.Person ? named.Entity : null;
    }

    /// <summary>The entity of whoever a document is said to be of, in common nouns: <c>the family's statement</c>, <c>the government statement</c>; else <see langword="null"/>.</summary>
    private EntityIndex? PossessorWithoutName(int head)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        int end = head;
        while (end > 0 && head - end < LongestPhrase && tags[end - 1] is PosTag.JJ or PosTag.CD)
            end--;
        if (end > 0 && tags[end - 1] == PosTag.POS)
            end--;
        if (end < 1 || !tags[end - 1].IsNoun() || tagged.Language.SpeakerNouns.KindOf(tagged.Article[end - 1].ToString().ToLowerInvariant(), tags[end - 1]) is not { } kind)
            return null;
        int first = end - 1;
        while (first > 0 && end - first < LongestPhrase && tags[first - 1] is PosTag.DT or PosTag.JJ or PosTag.NN or PosTag.NNP)
            first--;
        TextSpan span = TextSpan.FromBounds(tagged.Article.Tokens[first].Start, tagged.Article.Tokens[end - 1].End);
        TextSpan noun = tagged.Article.Tokens[end - 1].Span;
        EntityIndex entity = entities.EntityAt(span) ?? Entity(span, noun, TextOf(noun).ToLowerInvariant(), kind);
        entities.AddMention(entity, span, MentionKind.Nominal);
        return entity;
    }

    private static bool IsInPhrase(PosTag tag) =>
        tag is PosTag.DT or PosTag.JJ or PosTag.JJS or PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.HYPH or PosTag.CD or PosTag.POS or PosTag.PRPS or PosTag.IN or PosTag.VBN or PosTag.VBG;

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
