using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>
/// Speakers by name that the tagger of names passed over: a word by which the article calls someone, in capitals before a colon too, and a
/// proper noun that nothing else in the article is called. Who speaks in quotation marks under a proper noun has that name.
/// </summary>
internal sealed class UntaggedSpeakers
{
    private const int ShortestName = 3;

    private readonly TaggedArticle _tagged;
    private readonly EntityBuilder _entities;

    // What was known when this was made: what is found since is entered one by one.
    private readonly int _countOfEntities;
    private readonly int _countOfMentions;
    private PersonsByWord? _persons;

    /// <summary>Takes the article and its entities, those among them that have no name yet included.</summary>
    public UntaggedSpeakers(TaggedArticle tagged, EntityBuilder entities)
    {
        _tagged = tagged;
        _entities = entities;
        _countOfEntities = entities.Count;
        _countOfMentions = entities.Mentions.Count;
    }

    // Made when first asked for: most speakers are known by their mentions.
    private PersonsByWord Persons => _persons ??= new PersonsByWord(_tagged, _entities, _countOfEntities, _countOfMentions);

    /// <summary>The only person with a last name, which in capitals is often taken for that of a place; else <see langword="null"/>.</summary>
    public EntityIndex? PersonWith(TextSpan lastName) =>
        Persons.ByWord.TryGetValue(_tagged.Text.Substring(lastName.Start, lastName.Length), out EntityIndex? entity) ? entity : null;

    /// <summary>The entity of a speaker whose head is a name, else <see langword="null"/>. The head becomes a mention of it.</summary>
    public EntityIndex? Find(QuoteAnnotation quote, TextSpan head)
    {
        TokenizedArticle article = _tagged.Article;
        int token = article.TokenAt(head.Start);
        if (token >= article.Tokens.Length || article.Tokens[token].Span != head || !char.IsUpper(_tagged.Text[head.Start]))
            return null;
        string word = _tagged.Text.Substring(head.Start, head.Length);
        bool isLabelled = AttributionBasis.Label.Decided(quote);
        if (isLabelled && Persons.ByInitials.TryGetValue(word, out EntityIndex? initialled) && initialled is { } person)
        {
            _entities.AddMention(person, quote.SpeakerSpan!.Value, MentionKind.Name);
            return person;
        }
        if (head.Length < ShortestName)
            return null;
        if (!Persons.ByWord.TryGetValue(word, out EntityIndex? known))
        {
            // Poll: half of voters want it. What the line is has no name.
            if (isLabelled && _tagged.Language.Documents.Contains(_tagged.Article.LowerOf(token)))
                return null;
            // A name that nothing else in the article has must look like one in every respect, or be a label.
            if (!isLabelled && (quote.Kind is not (QuoteKind.Direct or QuoteKind.Partial) || _tagged.Tags[token] is not PosTag.NNP))
                return null;
            Persons.ByWord.Add(word, known = _entities.Add(new ArticleEntity(isLabelled ? NameOf(quote.SpeakerSpan!.Value) : word, EntityKind.Person)));
        }
        if (known is not { } found)
            return null;
        _entities.AddMention(found, isLabelled ? quote.SpeakerSpan!.Value : head, MentionKind.Name);
        return found;
    }

    /// <summary>A label as a name: <c>JANE SMITH</c> is Jane Smith.</summary>
    private string NameOf(TextSpan label)
    {
        char[] name = _tagged.Text.Substring(label.Start, label.Length).ToCharArray();
        if (Array.Exists(name, char.IsLower))
            return new string(name);
        for (int i = 1; i < name.Length; i++)
        {
            if (char.IsLetter(name[i - 1]))
                name[i] = char.ToLowerInvariant(name[i]);
        }
        return new string(name);
    }
}
