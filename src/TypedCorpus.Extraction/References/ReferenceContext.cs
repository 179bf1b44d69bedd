using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>What resolving the pronouns of an article asks of it, and the entities to which it adds mentions.</summary>
internal sealed class ReferenceContext
{
    private readonly ArticleSyntax _syntax;
    private FiniteVerbs? _verbs;

    /// <summary>Puts the names of an article in order.</summary>
    public ReferenceContext(ArticleSyntax syntax, QuotedSpeech speech, EntityBuilder entities)
    {
        _syntax = syntax;
        Speech = speech;
        Entities = entities;
        Names = Spare.Take<List<Referent>>();
        foreach (PlacedMention placed in entities.Mentions)
            Names.Add(new Referent(placed.Entity, PlaceOf(syntax.Article.TokensOf(placed.Mention.Span))));
        Names.Sort(static (a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
    }

    /// <summary>The article.</summary>
    public TaggedArticle Tagged => _syntax.Tagged;

    /// <summary>What is quoted in it, and by whom.</summary>
    public QuotedSpeech Speech { get; }

    /// <summary>Its entities, to which mentions are added.</summary>
    public EntityBuilder Entities { get; }

    /// <summary>The mentions that there were to begin with, in order.</summary>
    public List<Referent> Names { get; }

    /// <summary>The finite verbs of the article; counted when first asked for.</summary>
    public FiniteVerbs Verbs => _verbs ??= new FiniteVerbs(Tagged);

    /// <summary>Where a mention stands, and its part there.</summary>
    public MentionPlace PlaceOf(TokenRange tokens)
    {
        int sentence = Tagged.Article.SentenceOf(tokens.Start);
        GrammaticalRole role = Speech.SpokenBy(tokens) is not null ? GrammaticalRole.Speaker : _syntax.Roles.RoleOf(tokens);
        return new MentionPlace(tokens, sentence, Tagged.Article.Sentences[sentence].Paragraph, role, Speech.RunAt(tokens.Start));
    }

    /// <summary>The pronoun at a token, unless it stands for nothing; else <see langword="null"/>.</summary>
    public Pronoun? PronounAt(int token)
    {
        if (Tagged.Article.Tokens[token].Kind != TokenKind.Word)
            return null;
        Pronoun pronoun = Tagged.Language.Pronouns.Of(Tagged.Article[token]);
        if (pronoun.Person == 0 || (pronoun.Gender == Gender.Neuter && EmptyPronoun.Is(Tagged, token)))
            return null;
        return pronoun.Case == PronounCase.Object && Tagged.Tags[token] == PosTag.PRPS ? pronoun with { Case = PronounCase.Possessive } : pronoun;
    }

    /// <summary>Hands back what was kept of the article: nothing is asked any more.</summary>
    public void Release()
    {
        Spare.Keep(Names);
        Speech.Release();
        _verbs?.Release();
    }

    /// <summary>Makes a token a mention of an entity by a pronoun.</summary>
    public void AddPronoun(EntityIndex entity, int token) => Entities.AddMention(entity, Tagged.Article.Tokens[token].Span, MentionKind.Pronoun);
}
