using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Of which entity an article talks most, at a place: of the one that it names often, lately, at its beginning, as a subject.</summary>
internal sealed class SalientEntities
{
    // How many names back a description looks. It binds the work for each.
    private const int Window = 120;

    // The title and the first paragraph say what an article is about.
    private const int LeadSentences = 3;

    // In tokens.
    private const int LongestPhrase = 4;

    private readonly TaggedArticle _tagged;
    private readonly List<Referent> _names;
    private readonly HashSet<EntityIndex> _lead = Spare.Take<HashSet<EntityIndex>>();

    // For one description at a time.
    private readonly Dictionary<EntityIndex, int> _points = Spare.Take<Dictionary<EntityIndex, int>>();
    private readonly Dictionary<EntityIndex, int> _mentions = Spare.Take<Dictionary<EntityIndex, int>>();

    // Read when first asked for: a language without descriptions has no such table.
    private NamedWeights<DescriptionWeight>? _weights;

    /// <summary>Takes the names of an article.</summary>
    public SalientEntities(TaggedArticle tagged, List<Referent> names)
    {
        _tagged = tagged;
        _names = names;
        foreach (Referent name in names)
        {
            if (name.Sentence < LeadSentences)
                _lead.Add(name.Entity);
        }
    }

    /// <summary>Hands back what was borrowed; this must not be used any more.</summary>
    public void Release()
    {
        Spare.Keep(_lead);
        Spare.Keep(_points);
        Spare.Keep(_mentions);
    }

    /// <summary>The entity named before a token that fits and of which the article talks most; <see langword="null"/> where none fits, or two as well.</summary>
    /// <param name="token">The place.</param>
    /// <param name="fits">Whether an entity comes into question.</param>
    /// <param name="isSaidOfAll">Whether the text has said the noun of each of them: then more has to speak for one.</param>
    public EntityIndex? Before(int token, Predicate<Referent> fits, bool isSaidOfAll = false)
    {
        (EntityIndex Entity, int Points)? best = null, second = null;
        NamedWeights<DescriptionWeight> weights =
            _weights ??= _tagged.Language.Part(static l => new NamedWeights<DescriptionWeight>(l.Weights("coreference/description-weights.tsv")));
        foreach (KeyValuePair<EntityIndex, int> candidate in PointsBefore(token, fits, weights))
        {
            if (best is null || candidate.Value > best.Value.Points)
                (best, second) = ((candidate.Key, candidate.Value), best);
            else if (second is null || candidate.Value > second.Value.Points)
                second = (candidate.Key, candidate.Value);
        }
        if (best is not { } first || second is not { } other)
            return best?.Entity;
        // "Acme sued Zorb. The company said": who speaks at the start of a sentence is the subject of the one before.
        int needed = isSaidOfAll ? weights[DescriptionWeight.NeededLeadOfBearers] : IsSubjectTakenUp(token, first.Entity) ? weights[DescriptionWeight.SubjectWeight] : weights[DescriptionWeight.NeededLead];
        return first.Points - other.Points < needed ? null : first.Entity;
    }

    /// <summary>Whether a description opens its sentence and speaks, and an entity was the subject of the sentence before in the same paragraph.</summary>
    private bool IsSubjectTakenUp(int token, EntityIndex entity)
    {
        Sentence sentence = _tagged.Article.SentenceAt(token);
        if (sentence.FirstToken != token - 1 || !Speaks(token))
            return false;
        for (int i = Referent.FirstFrom(_names, sentence.FirstToken) - 1; i >= 0 && _names[i].Sentence == _tagged.Article.SentenceOf(token) - 1; i--)
        {
            if (_names[i].Entity == entity)
                return _names[i].Role >= GrammaticalRole.Subject && _names[i].Paragraph == sentence.Paragraph;
        }
        return false;
    }

    /// <summary>Whether a verb of speech follows a noun phrase of a few words.</summary>
    private bool Speaks(int first)
    {
        int verb = first;
        while (verb < _tagged.Tags.Length && verb < first + LongestPhrase && !_tagged.Tags[verb].IsFinite())
            verb++;
        return verb < _tagged.Tags.Length && Array.Exists(_tagged.Language.Cues.VerbsOf(_tagged.Article.KeyOf(verb)), static cue => cue.Strength >= CueStrength.Mostly);
    }

    /// <summary>The entities before a token that fit, and what speaks for each.</summary>
    private Dictionary<EntityIndex, int> PointsBefore(int token, Predicate<Referent> fits, NamedWeights<DescriptionWeight> weights)
    {
        _points.Clear();
        _mentions.Clear();
        int sentence = _tagged.Article.SentenceOf(token);
        int last = Referent.FirstFrom(_names, token) - 1;
        for (int i = last; i >= Math.Max(0, last - Window); i--)
        {
            EntityIndex entity = _names[i].Entity;
            _mentions[entity] = _mentions.TryGetValue(entity, out int seen) ? seen + 1 : 1;
            if (seen == 0 && sentence - _names[i].Sentence <= weights[DescriptionWeight.FarthestSentences] && fits(_names[i]))
                _points.Add(entity, PointsOf(_names[i], sentence, weights));
            else if (seen > 0 && seen < weights[DescriptionWeight.MostMentions] && _points.TryGetValue(entity, out int so))
                _points[entity] = so + weights[DescriptionWeight.MentionWeight];
        }
        return _points;
    }

    private int PointsOf(Referent name, int sentence, NamedWeights<DescriptionWeight> weights) =>
        weights[DescriptionWeight.MentionWeight] - ((sentence - name.Sentence) * weights[DescriptionWeight.SentenceCost])
        + (_lead.Contains(name.Entity) ? weights[DescriptionWeight.LeadWeight] : 0)
        + (name.Role >= GrammaticalRole.Subject ? weights[DescriptionWeight.SubjectWeight] : 0);
}
