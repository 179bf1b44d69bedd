using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Chooses among the mentions before a pronoun the one that it takes up: by agreement first, then by weights.</summary>
internal sealed class AntecedentChoice(TaggedArticle tagged, ArticleEntities entities)
{
    // How many mentions back a pronoun reaches, and how far. It binds the work for each pronoun.
    private const int Window = 40;
    private const int FarthestSentence = 12;

    // So many mentions it looks at, those that do not agree included.
    private const int FarthestReferent = 200;

    private const int FarthestNoun = 60;
    private const int FarthestBody = 2;

    private const int FarthestSpeakingThing = 3;

    // In the same unit as one sentence of distance costs. Read when first asked for: a language without pronouns needs none.
    private NamedWeights<AntecedentWeight>? _weights;

    private readonly int[] _verbsBefore = GrammaticalRoles.VerbsBefore(tagged);
    private readonly List<Referent> _referents = [];
    private readonly Dictionary<int, int> _mentionsOf = [];
    private readonly List<Gender> _unnamed = [];
    private readonly Dictionary<string, int> _unnamedBy = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Gender> _takenUpAs = [];

    /// <summary>Adds a mention. Mentions come in the order of the text.</summary>
    public void Add(Referent referent)
    {
        _referents.Add(referent);
        _mentionsOf[referent.Entity] = _mentionsOf.TryGetValue(referent.Entity, out int n) ? n + 1 : 1;
    }

    /// <summary>Adds a person whom nothing names, <c>the woman</c>: a pronoun that takes her up stands for no entity with a name.</summary>
    /// <param name="referent">Where it stands.</param>
    /// <param name="gender">What the noun tells.</param>
    /// <param name="noun">The noun, by which the person comes again: <c>a patient</c>, <c>the patient</c>.</param>
    public void AddUnnamed(Referent referent, Gender gender, string noun)
    {
        if (!_unnamedBy.TryGetValue(noun, out int entity))
        {
            _unnamed.Add(gender);
            _unnamedBy.Add(noun, entity = -1 - _unnamed.Count);
        }
        Add(referent with { Entity = entity });
    }

    /// <summary>The entity that the pronoun at <paramref name="token"/> stands for; -1 for none, less for someone without a name.</summary>
    /// <param name="pronoun">What it asks for.</param>
    /// <param name="token">Where it stands.</param>
    /// <param name="run">The quoted run that it stands in, or -1.</param>
    /// <param name="excluded">The entity that it cannot be: the speaker of the quote around it; or -1.</param>
    /// <param name="speaks">Whether it is the speaker of a quote: who spoke just before speaks on.</param>
    /// <param name="spokenRun">The quoted run whose speaker it is, or -1: a speaker seldom names himself.</param>
    /// <param name="report">What it is reported to have said without marks, before it: neither there.</param>
    public int Choose(Pronoun pronoun, int token, int run, int excluded, bool speaks, int spokenRun, TextSpan? report = null)
    {
        NamedWeights<AntecedentWeight> weights =
            _weights ??= tagged.Language.Part(static l => new NamedWeights<AntecedentWeight>(l.Weights("references/antecedent-weights.tsv")));
        int sentence = tagged.Article.SentenceOf(token);
        int paragraph = tagged.Article.Sentences[sentence].Paragraph;
        bool isSubject = pronoun.Case == PronounCase.Subject;
        HashSet<int>? named = spokenRun >= 0 ? NamedIn(spokenRun) : null;
        int best = -1;
        int most = int.MinValue;
        bool bestIsKnown = false;
        int bestSentence = -1;
        bool bestSpeaks = false;
        int farthest = Math.Max(0, _referents.Count - FarthestReferent);
        for (int i = _referents.Count - 1, seen = 0; i >= farthest && seen < Window; i--)
        {
            Referent referent = _referents[i];
            int distance = sentence - referent.Sentence;
            if (distance > FarthestSentence)
                break;
            if (!pronoun.IsOfPerson && (speaks ? distance > FarthestSpeakingThing : distance > 1 || IsRivalled(pronoun, referent, token)))
                break;
            // A thing that speaks has done something before, and those who speak are rather the people of whom the text talks.
            if (!pronoun.IsOfPerson && speaks && (referent.Role <= ReferentRole.Other || (pronoun.Gender == Gender.Plural && IsRivalled(pronoun, referent, token))))
                continue;
            if (referent.Entity == excluded || (spokenRun >= 0 && referent.Run == spokenRun) || !Agrees(pronoun, referent.Entity, speaks) || (distance == 0 && IsBoundTo(pronoun, referent, token)))
                continue;
            seen++;
            int weight = -(distance * weights[AntecedentWeight.SentenceCost]) - (Math.Min(4, paragraph - referent.Paragraph) * weights[AntecedentWeight.ParagraphCost]);
            weight += referent.Role switch
            {
                ReferentRole.Speaker => weights[AntecedentWeight.SpeakerWeight],
                ReferentRole.Subject => weights[AntecedentWeight.SubjectWeight],
                ReferentRole.Possessor => weights[AntecedentWeight.PossessorWeight],
                ReferentRole.Modifier => -weights[AntecedentWeight.ModifierCost],
                _ => 0,
            };
            if (isSubject && referent.Role >= ReferentRole.Subject)
                weight += weights[AntecedentWeight.ParallelWeight];
            bool isReported = report is { } told && told.Contains(tagged.Article.Tokens[referent.Tokens.Start].Span);
            if (speaks && referent.Role == ReferentRole.Speaker && referent.Paragraph == paragraph && !isReported)
                weight += weights[AntecedentWeight.SpeaksOnWeight];
            if (referent.IsPronoun)
                weight += weights[AntecedentWeight.ChainWeight];
            if (pronoun.IsOfPerson && GenderOf(referent.Entity) == pronoun.Gender)
                weight += weights[AntecedentWeight.KnownGenderWeight];
            if (referent.Run >= 0 && referent.Run != run)
                weight -= weights[AntecedentWeight.QuotedCost];
            if (named is not null && named.Contains(referent.Entity))
                weight -= weights[AntecedentWeight.NamedInOwnQuoteCost];
            if (isReported)
                weight -= weights[AntecedentWeight.NamedInOwnReportCost];
            weight += Math.Min(weights[AntecedentWeight.MostFrequencyWeight], _mentionsOf[referent.Entity]);
            // "Chris met Mary. She": of two in one sentence the one who is known to be a woman.
            bool isKnown = pronoun.IsOfPerson && GenderOf(referent.Entity) == pronoun.Gender;
            bool displaces = isKnown && !bestIsKnown && !bestSpeaks && referent.Sentence == bestSentence && distance == 1 && weight > most - weights[AntecedentWeight.LargestDifference];
            bool yields = bestIsKnown && !isKnown && pronoun.IsOfPerson && referent.Role != ReferentRole.Speaker && referent.Sentence == bestSentence && distance == 1 && weight < most + weights[AntecedentWeight.LargestDifference];
            if (displaces || (weight > most && !yields))
                (best, most, bestIsKnown, bestSentence, bestSpeaks) = (referent.Entity, weight, isKnown, referent.Sentence, referent.Role == ReferentRole.Speaker);
        }
        if (best != -1 && pronoun.IsOfPerson && !_takenUpAs.ContainsKey(best))
            _takenUpAs.Add(best, pronoun.Gender);
        return best;
    }

    /// <summary>The one organization that the sentences right before <paramref name="token"/> mention, by name or not, and the noun may mean; -1 if there is none or several.</summary>
    public int OnlyBody(int token, string noun)
    {
        int sentence = tagged.Article.SentenceOf(token);
        int only = -1;
        for (int i = _referents.Count - 1, seen = 0; i >= 0 && seen < Window && sentence - _referents[i].Sentence <= FarthestBody; i--, seen++)
        {
            Referent referent = _referents[i];
            if (referent.Entity < 0 || referent.Role == ReferentRole.Modifier || referent.Run >= 0 || entities.KindOf(referent.Entity) != EntityKind.Organization
                || !NominalResolver.MayBe(tagged.Language.Coreference, noun, entities.NameOf(referent.Entity)))
                continue;
            if (only >= 0 && only != referent.Entity)
                return -1;
            only = referent.Entity;
        }
        return only;
    }

    /// <summary>Whether the entity can be what the pronoun stands for.</summary>
    private bool Agrees(Pronoun pronoun, int entity, bool speaks)
    {
        EntityKind kind = entity < 0 ? EntityKind.Person : entities.KindOf(entity);
        Gender gender = GenderOf(entity);
        return pronoun.Gender switch
        {
            Gender.Masculine or Gender.Feminine => kind == EntityKind.Person && (gender == Gender.Unknown || gender == pronoun.Gender),
            Gender.Neuter => kind == EntityKind.Organization || (kind == EntityKind.Place && !speaks),
            _ => kind is EntityKind.Organization or EntityKind.Group || gender == Gender.Plural,
        };
    }

    /// <summary>What is known of an entity: what names and the text tell, else by which pronoun it was taken up first.</summary>
    private Gender GenderOf(int entity)
    {
        Gender known = entity < 0 ? _unnamed[-2 - entity] : entities.GenderOf(entity);
        return known == Gender.Unknown && _takenUpAs.TryGetValue(entity, out Gender gender) ? gender : known;
    }

    /// <summary>The object of a clause is not its subject: Smith saw him.</summary>
    private bool IsBoundTo(Pronoun pronoun, Referent referent, int token) =>
        pronoun.Case == PronounCase.Object && referent.Role >= ReferentRole.Subject && VerbsBetween(referent.Tokens.End, token) <= 1;

    /// <summary>How many finite verbs stand between two tokens; that of a modal before them counts too.</summary>
    private int VerbsBetween(int from, int to) => from >= to ? 0
        : _verbsBefore[to] - _verbsBefore[from] + (from > 0 && tagged.Tags[from].IsFinite() && tagged.Tags[from - 1] == PosTag.MD ? 1 : 0);

    /// <summary>
    /// Whether a common noun between the mention and the pronoun is as good a candidate: <c>it</c> and <c>they</c> stand for things and people
    /// without a name far more often than <c>he</c> does.
    /// </summary>
    private bool IsRivalled(Pronoun pronoun, Referent referent, int token)
    {
        for (int i = Math.Max(referent.Tokens.End, token - FarthestNoun); i < token; i++)
        {
            if (tagged.Tags[i] == (pronoun.Gender == Gender.Plural ? PosTag.NNS : PosTag.NN)
                && (i + 1 >= tagged.Tags.Length || tagged.Tags[i + 1].IsFinite() || pronoun.Gender == Gender.Plural))
                return true;
        }
        return referent.Role <= ReferentRole.Other && pronoun.Case != PronounCase.Possessive;
    }

    private HashSet<int> NamedIn(int run)
    {
        HashSet<int> named = [];
        for (int i = _referents.Count - 1; i >= 0 && (_referents[i].Run == run || named.Count == 0) && i >= _referents.Count - Window; i--)
        {
            if (_referents[i].Run == run)
                named.Add(_referents[i].Entity);
        }
        return named;
    }
}
