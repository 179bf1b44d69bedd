using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Chooses among the mentions before a pronoun the one that it takes up: by agreement first, then by weights.</summary>
internal sealed class AntecedentChoice
{
    // How many mentions that agree a pronoun chooses among, how many it looks at for them, and how many sentences back. It binds the work for each pronoun.
    private const int Window = 40;
    private const int FarthestMention = 200;
    private const int FarthestSentence = 12;

    // In tokens: how far before a pronoun a common noun can rival its antecedent.
    private const int FarthestNoun = 60;

    // In sentences.
    private const int FarthestOrganization = 2;
    private const int FarthestSpeakingThing = 3;

    private readonly ReferenceContext _context;
    private readonly TaggedArticle _tagged;
    private readonly List<AntecedentMention> _mentions;
    private readonly KnownAntecedents _known;
    private readonly AntecedentWeighing _weighing;
    private readonly CandidateOrder _order;

    /// <summary>Begins before the first mention.</summary>
    public AntecedentChoice(ReferenceContext context)
    {
        _context = context;
        _tagged = context.Tagged;
        _mentions = Spare.Take<List<AntecedentMention>>();
        _known = new KnownAntecedents(context.Entities);
        _weighing = new AntecedentWeighing(_tagged, _known);
        _order = new CandidateOrder(_tagged, _weighing.LargestDifference);
    }

    /// <summary>Hands back what was kept of the mentions: nothing is asked any more.</summary>
    public void Release()
    {
        Spare.Keep(_mentions);
        _known.Release();
    }

    /// <summary>Adds a mention. Mentions come in the order of the text.</summary>
    public void Add(AntecedentMention mention)
    {
        // What no pronoun reaches any more is let go.
        if (_mentions.Count == 2 * FarthestMention)
            _mentions.RemoveRange(0, FarthestMention);
        _mentions.Add(mention);
        _known.Count(mention.Who);
    }

    /// <summary>Adds a mention of an entity.</summary>
    public void Add(Referent referent) => Add(new AntecedentMention(Antecedent.Of(referent.Entity), referent.Place));

    /// <summary>Adds a person whom nothing names, <c>the woman</c>: a pronoun that takes her up stands for no entity.</summary>
    public void Add(UnnamedPerson person) => Add(new AntecedentMention(_known.Unnamed(person), person.Place));

    /// <summary>The phrase that first means somebody without a name, else <see langword="null"/>.</summary>
    public UnnamedPhrase? PhraseOf(Antecedent who) => _known.PhraseOf(who);

    /// <summary>Whom a pronoun stands for, else <see langword="null"/>.</summary>
    public Antecedent? Choose(PronounUse use)
    {
        int sentence = _tagged.Article.SentenceOf(use.Token);
        HashSet<Antecedent>? named = use.Spoken?.Run is { } spoken ? NamedIn(spoken) : null;
        AntecedentCandidate? best = null;
        int seen = 0;
        for (int i = _mentions.Count - 1; i >= Math.Max(0, _mentions.Count - FarthestMention) && seen < Window; i--)
        {
            AntecedentMention mention = _mentions[i];
            int distance = sentence - mention.Place.Sentence;
            if (IsOutOfReach(use, mention, distance))
                break;
            if (!CanBe(use, mention, distance))
                continue;
            seen++;
            AntecedentCandidate candidate = new(mention, _weighing.Of(use, mention, named), IsKnown: use.Pronoun.IsOfPerson && _known.GenderOf(mention.Who) == use.Pronoun.Gender);
            if (best is not { } leader || _order.Displaces(candidate, leader, distance))
                best = candidate;
        }
        Antecedent? found = OwnSubject(use, sentence) ?? AskedPerson(use, sentence) ?? best?.Who;
        if (found is { } chosen && use.Pronoun.IsOfPerson)
            _known.TakeUp(chosen, use.Pronoun.Gender);
        return found;
    }

    /// <summary>The one organization that the sentences right before a token mention, by name or not, and the noun may mean; <see langword="null"/> if there is none or several.</summary>
    public EntityIndex? OnlyOrganization(int token, string noun)
    {
        int sentence = _tagged.Article.SentenceOf(token);
        EntityIndex? only = null;
        for (int i = _mentions.Count - 1; i >= Math.Max(0, _mentions.Count - Window) && sentence - _mentions[i].Place.Sentence <= FarthestOrganization; i--)
        {
            AntecedentMention mention = _mentions[i];
            if (mention.Place.Role == GrammaticalRole.Modifier || mention.Place.Run is not null || mention.Who.Entity is not { } entity || !IsOrganization(entity, noun))
                continue;
            if (only is { } other && other != entity)
                return null;
            only = entity;
        }
        return only;
    }

    private bool IsOrganization(EntityIndex entity, string noun) =>
        _context.Entities.KindOf(entity) == EntityKind.Organization && NominalResolver.MayBe(_tagged.Language.Coreference, noun, _context.Entities.NameOf(entity));

    /// <summary>Whether a mention, and so all before it, stand too far away. What is no person is taken up from nearby only, and not over another noun.</summary>
    private bool IsOutOfReach(PronounUse use, AntecedentMention mention, int distance)
    {
        if (distance > FarthestSentence)
            return true;
        if (use.Pronoun.IsOfPerson || IsOneCalledThey(mention.Who))
            return false;
        return use.Speaks ? distance > FarthestSpeakingThing : distance > 1 || IsRivalled(use, mention);
    }

    /// <summary>The nearest subject before a reflexive in its sentence: <c>A trader, who called herself Reed</c>.</summary>
    private Antecedent? OwnSubject(PronounUse use, int sentence)
    {
        for (int i = _mentions.Count - 1; i >= 0 && use.Pronoun.Case == PronounCase.Reflexive && _mentions[i].Place.Sentence == sentence; i--)
        {
            if (_mentions[i].Place.Role >= GrammaticalRole.Subject && CanBe(use, _mentions[i], distance: 0))
                return _mentions[i].Who;
        }
        return null;
    }

    private bool CanBe(PronounUse use, AntecedentMention mention, int distance)
    {
        if (use.Speaks && !use.Pronoun.IsOfPerson && !CanSpeakOn(use, mention))
            return false;
        bool isExcluded = use.Excluded is { } excluded && mention.Who == Antecedent.Of(excluded);
        bool isInOwnWords = use.Spoken?.Run is { } spoken && mention.Place.Run == spoken;
        bool isAnswered = distance <= 1 && use.Speaks && Askers.IsAt(_tagged, mention.Place.Tokens.Start);
        isAnswered |= (use.Speaks ? distance == 1 : distance == 0) && AsksAnother(use, mention);
        bool isCalledSo = OwnApposition.Begins(_tagged, use.Token, mention.Place.Tokens);
        return !isExcluded && !isInOwnWords && !isAnswered && !isCalledSo && Agrees(use, mention.Who) && !(distance == 0 && IsBoundTo(use, mention));
    }

    /// <summary>Whether somebody asks another, whom the pronoun may mean, in the question or as who answers: <c>Smith asked Ann why she left. “It was late,” she said</c>.</summary>
    private bool AsksAnother(PronounUse use, AntecedentMention mention)
    {
        if (!use.Pronoun.IsOfPerson || use.Pronoun.Case != PronounCase.Subject || Askers.AskedBy(_tagged, mention.Place.Tokens) is not { } asked || asked >= use.Token)
            return false;
        if (_tagged.Tags[asked] == PosTag.PRP)
            return _tagged.Language.Pronouns.Of(_tagged.Article[asked]).Gender == use.Pronoun.Gender;
        return Asked(use, mention, asked) is not null;
    }

    /// <summary>The person named at a token, or after a form of address there, where the pronoun may mean him.</summary>
    private EntityIndex? Asked(PronounUse use, AntecedentMention asker, int token)
    {
        EntityIndex? named = _context.Entities.EntityCovering(_tagged.Article.Tokens[token].Span) ?? _context.Entities.EntityCovering(_tagged.Article.Tokens[token + 1].Span);
        bool agrees = named is { } other && other != asker.Who.Entity && Agrees(use, Antecedent.Of(other));
        return agrees ? named : null;
    }

    /// <summary>Whom somebody asks what the pronoun is part of, or the answer to: <c>Smith asked Ann why she left</c>.</summary>
    private Antecedent? AskedPerson(PronounUse use, int sentence)
    {
        int wanted = use.Speaks ? sentence - 1 : sentence;
        if (!use.Pronoun.IsOfPerson || use.Pronoun.Case != PronounCase.Subject)
            return null;
        for (int i = _mentions.Count - 1; i >= 0 && _mentions[i].Place.Sentence >= wanted; i--)
        {
            if (_mentions[i].Place.Sentence == wanted && !_mentions[i].IsPronoun && Askers.AskedBy(_tagged, _mentions[i].Place.Tokens) is { } asked && asked < use.Token && Asked(use, _mentions[i], asked) is { } named)
                return Antecedent.Of(named);
        }
        return null;
    }

    /// <summary>A thing that speaks has done something before, and those who speak are rather the people of whom the text talks.</summary>
    private bool CanSpeakOn(PronounUse use, AntecedentMention mention) =>
        IsOneCalledThey(mention.Who) || mention.Place.Role > GrammaticalRole.Other && !(use.Pronoun.Gender == Gender.Plural && IsRivalled(use, mention, byPeople: mention.Place.Role == GrammaticalRole.Speaker));

    private bool IsOneCalledThey(Antecedent who) => _known.KindOf(who) == EntityKind.Person && _known.GenderOf(who) == Gender.Plural;

    /// <summary>Whether a pronoun may stand for somebody.</summary>
    private bool Agrees(PronounUse use, Antecedent who)
    {
        EntityKind kind = _known.KindOf(who);
        Gender gender = _known.GenderOf(who);
        bool areOneGender = gender == Gender.Unknown || gender == use.Pronoun.Gender;
        return use.Pronoun.Gender switch
        {
            Gender.Masculine or Gender.Feminine => areOneGender && kind == EntityKind.Person,
            Gender.Neuter => kind == EntityKind.Organization || (kind == EntityKind.Place && !use.Speaks),
            _ => kind is EntityKind.Organization or EntityKind.Group || gender == Gender.Plural,
        };
    }

    /// <summary>The object of a clause is not its subject: Smith saw him.</summary>
    private bool IsBoundTo(PronounUse use, AntecedentMention mention) =>
        Askers.IsAt(_tagged, mention.Place.Tokens.Start) || use.Pronoun.Case == PronounCase.Object && mention.Place.Role >= GrammaticalRole.Subject && _context.Verbs.Between(mention.Place.Tokens.End, use.Token) <= 1;

    /// <summary>
    /// Whether a common noun between the mention and the pronoun is as good a candidate: <c>it</c> and <c>they</c> stand for things and people
    /// without a name far more often than <c>he</c> does.
    /// </summary>
    /// <param name="use">The pronoun.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="byPeople">Whether only people can rival it: whoever spoke before speaks on, and houses do not speak.</param>
    private bool IsRivalled(PronounUse use, AntecedentMention mention, bool byPeople = false)
    {
        bool isPlural = use.Pronoun.Gender == Gender.Plural;
        for (int i = Math.Max(mention.Place.Tokens.End, use.Token - FarthestNoun); i < use.Token; i++)
        {
            bool isNoun = _tagged.Tags[i] == (isPlural ? PosTag.NNS : PosTag.NN);
            if (isNoun && (isPlural || _tagged.Tags[i + 1].IsFinite()) && !(byPeople && _tagged.Language.SpeakerNouns.KindOf(_tagged.Article.KeyOf(i), _tagged.Tags[i]) is null))
                return true;
        }
        return mention.Place.Role <= GrammaticalRole.Other && use.Pronoun.Case != PronounCase.Possessive;
    }

    /// <summary>Who is mentioned in a quoted run, as far as that has just been read.</summary>
    private HashSet<Antecedent> NamedIn(int run)
    {
        HashSet<Antecedent> named = [];
        for (int i = _mentions.Count - 1; i >= Math.Max(0, _mentions.Count - Window) && (_mentions[i].Place.Run == run || named.Count == 0); i--)
        {
            if (_mentions[i].Place.Run == run)
                named.Add(_mentions[i].Who);
        }
        return named;
    }
}
