using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Of which entity an article talks most, at a place: of the one that it names often, lately, at its beginning, as a subject.</summary>
internal sealed class SalientEntities(TaggedArticle tagged, List<Referent> names)
{
    // How many names back a description looks. It binds the work for each.
    private const int Window = 120;

    // The title and the first paragraph say what an article is about.
    private const int LeadSentences = 3;

    private readonly HashSet<EntityIndex> _lead = [.. names.Where(static n => n.Sentence < LeadSentences).Select(static n => n.Entity)];

    // For one description at a time.
    private readonly Dictionary<EntityIndex, int> _points = [];
    private readonly Dictionary<EntityIndex, int> _mentions = [];

    // Read when first asked for: a language without descriptions has no such table.
    private NamedWeights<DescriptionWeight>? _weights;

    /// <summary>The entity named before a token that fits and of which the article talks most; <see langword="null"/> where none fits, or two as well.</summary>
    /// <param name="token">The place.</param>
    /// <param name="fits">Whether an entity comes into question.</param>
    /// <param name="isSaidOfAll">Whether the text has said the noun of each of them: then more has to speak for one.</param>
    public EntityIndex? Before(int token, Predicate<Referent> fits, bool isSaidOfAll = false)
    {
        (EntityIndex Entity, int Points)? best = null, second = null;
        NamedWeights<DescriptionWeight> weights =
            _weights ??= tagged.Language.Part(static l => new NamedWeights<DescriptionWeight>(l.Weights("coreference/description-weights.tsv")));
        foreach (KeyValuePair<EntityIndex, int> candidate in PointsBefore(token, fits, weights))
        {
            if (best is null || candidate.Value > best.Value.Points)
                (best, second) = ((candidate.Key, candidate.Value), best);
            else if (second is null || candidate.Value > second.Value.Points)
                second = (candidate.Key, candidate.Value);
        }
        return best is null || (second is not null && best.Value.Points - second.Value.Points < weights[isSaidOfAll ? DescriptionWeight.NeededLeadOfBearers : DescriptionWeight.NeededLead]) ? null : best.Value.Entity;
    }

    /// <summary>The entities before a token that fit, and what speaks for each.</summary>
    private Dictionary<EntityIndex, int> PointsBefore(int token, Predicate<Referent> fits, NamedWeights<DescriptionWeight> weights)
    {
        _points.Clear();
        _mentions.Clear();
        int sentence = tagged.Article.SentenceOf(token);
        int last = BinarySearch.First(names, token, static (name, token) => name.Tokens.Start >= token) - 1;
        for (int i = last; i >= Math.Max(0, last - Window); i--)
        {
            EntityIndex entity = names[i].Entity;
            _mentions[entity] = _mentions.TryGetValue(entity, out int seen) ? seen + 1 : 1;
            if (seen == 0 && sentence - names[i].Sentence <= weights[DescriptionWeight.FarthestSentences] && fits(names[i]))
                _points.Add(entity, PointsOf(names[i], sentence, weights));
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
