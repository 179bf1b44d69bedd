using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>
/// Speakers by name that the tagger of names passed over: a surname that an entity of the article has, in capitals before a colon too, and a
/// proper noun that nothing else in the article is called. Who speaks in quotation marks under a proper noun has that name.
/// </summary>
internal sealed class UntaggedSpeakers
{
    private const int NoOne = -1;

    private readonly TaggedArticle _tagged;
    private readonly ArticleEntities _entities;
    private readonly Dictionary<string, int> _byLastWord = new(StringComparer.OrdinalIgnoreCase);

    public UntaggedSpeakers(TaggedArticle tagged, ArticleEntities entities)
    {
        _tagged = tagged;
        _entities = entities;
        for (int entity = 0; entity < entities.Count; entity++)
        {
            if (!entities.IsNamed(entity) || entities.KindOf(entity) != EntityKind.Person)
                continue;
            string name = entities.NameOf(entity);
            string last = name.Substring(name.LastIndexOf(' ') + 1);
            // A surname of two persons says nothing.
            _byLastWord[last] = _byLastWord.ContainsKey(last) ? NoOne : entity;
        }
    }

    /// <summary>The entity of a speaker whose head is a proper noun, else <see langword="null"/>. The head becomes a mention of it.</summary>
    public int? Find(QuoteAnnotation quote, TextSpan head)
    {
        TokenizedArticle article = _tagged.Article;
        int token = article.TokenAt(head.Start);
        if (quote.Kind is not (QuoteKind.Direct or QuoteKind.Partial) || token >= article.Tokens.Length || article.Tokens[token].Span != head
            || _tagged.Tags[token] is not PosTag.NNP || !char.IsUpper(_tagged.Text[head.Start]) || head.Length < 3)
            return null;
        string word = _tagged.Text.Substring(head.Start, head.Length);
        if (!_byLastWord.TryGetValue(word, out int entity))
            _byLastWord.Add(word, entity = _entities.Add(word, EntityKind.Person));
        if (entity == NoOne)
            return null;
        _entities.AddMention(entity, head, MentionKind.Name);
        return entity;
    }
}
