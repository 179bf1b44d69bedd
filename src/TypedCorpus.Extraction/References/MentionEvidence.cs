using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>
/// On what evidence each mention refers to its entity, and how often that is right: the form of a name, the rule that found a description, for a pronoun
/// how near its entity was mentioned and whether another would agree as well.
/// </summary>
internal sealed class MentionEvidence
{
    private const string Table = "references/mention-confidence.tsv";
    private const string OfUnnamed = "pronoun-unnamed";
    private const int Sure = 100;
    private const int FarthestRival = 12;
    private const int LongestAcronym = 6;

    private static readonly Comparer<(TextSpan Span, int Entity)> s_bySpan = Comparer<(TextSpan Span, int Entity)>.Create(static (a, b) => a.Span.CompareTo(b.Span));

    private readonly TaggedArticle _tagged;
    private readonly EquatableArray<EntityAnnotation> _entities;

    // All mentions in the order of the text, each with the number of its entity.
    private readonly List<(TextSpan Span, int Entity)> _mentions = Spare.Take<List<(TextSpan Span, int Entity)>>();

    // The words of the name of the entity that is rated, once they are asked for.
    private string[]? _full;

    private MentionEvidence(TaggedArticle tagged, EquatableArray<EntityAnnotation> entities)
    {
        _tagged = tagged;
        _entities = entities;
        for (int entity = 0; entity < entities.Count; entity++)
        {
            foreach (MentionAnnotation mention in entities[entity].Mentions)
                _mentions.Add((mention.Span, entity));
        }
        _mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>The same entities, each mention of a named one and each pronoun with its rule and confidence. A language without a table of them has none.</summary>
    public static EquatableArray<EntityAnnotation> Rate(TaggedArticle tagged, EquatableArray<EntityAnnotation> entities, CancellationToken cancellationToken)
    {
        if (entities.Count == 0 || tagged.Language.Weights(Table).IsEmpty)
            return entities;
        MentionEvidence evidence = new(tagged, entities);
        EntityAnnotation[] rated = new EntityAnnotation[entities.Count];
        for (int i = 0; i < rated.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rated[i] = evidence.Rate(i, entities[i].IsNamed);
        }
        Spare.Keep(evidence._mentions);
        return new EquatableArray<EntityAnnotation>(rated);
    }

    private EntityAnnotation Rate(int index, bool isNamed)
    {
        WeightTable confidences = _tagged.Language.Weights(Table);
        EntityAnnotation entity = _entities[index];
        _full = null;
        MentionAnnotation[] mentions = new MentionAnnotation[entity.Mentions.Count];
        for (int i = 0; i < mentions.Length; i++)
        {
            MentionAnnotation mention = entity.Mentions[i];
            if (!isNamed && mention.Kind != MentionKind.Pronoun)
            {
                // The words by which somebody is an entity at all.
                mentions[i] = mention;
                continue;
            }
            string rule = mention.Kind switch
            {
                MentionKind.Name => OfName(entity, mention.Span),
                MentionKind.Pronoun when !isNamed => OfUnnamed,
                MentionKind.Pronoun => OfPronoun(index, mention.Span),
                _ => mention.Rule ?? "description",
            };
            bool isListed = mention.Kind == MentionKind.Name && entity.GazetteerId is not null;
            mentions[i] = mention with { Rule = rule, Confidence = isListed ? Sure : confidences[rule] };
        }
        return entity with { Mentions = new EquatableArray<MentionAnnotation>(mentions) };
    }

    private string OfName(EntityAnnotation entity, TextSpan span)
    {
        ReadOnlySpan<char> text = _tagged.Article.Source.Text.AsSpan(span.Start, span.Length);
        if (entity.Mentions.Count == 1)
            return "name-once";
        if (text.SequenceEqual(entity.Name.AsSpan()))
            return "name-same";
        return OfOtherForm(entity, text, NameText.Key(text).Split(' '), _full ??= NameText.Key(entity.Name).Split(' '));
    }

    private static string OfOtherForm(EntityAnnotation entity, ReadOnlySpan<char> text, string[] words, string[] full)
    {
        if (words.AsSpan().SequenceEqual(full))
            return "name-same";
        if (words.Length == 1 && full.Length > 1 && entity.Kind == EntityKind.Person)
        {
            if (words[0] == full[full.Length - 1])
                return "name-surname";
            return words[0] == full[0] ? "name-given" : "name-variant";
        }
        if (IsAcronym(text))
            return "name-acronym";
        foreach (string word in words)
        {
            if (Array.IndexOf(full, word) < 0)
                return "name-variant";
        }
        return "name-part";
    }

    private static bool IsAcronym(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            if (char.IsLower(c) || char.IsWhiteSpace(c))
                return false;
            letters += char.IsUpper(c) ? 1 : 0;
        }
        return letters is > 1 and <= LongestAcronym;
    }

    private string OfPronoun(int entity, TextSpan span)
    {
        int token = _tagged.Article.TokenAt(span.Start);
        Pronoun pronoun = _tagged.Language.Pronouns.Of(_tagged.Article[token]);
        if (pronoun.Person == 1)
            return "pronoun-first-person";
        string rule = pronoun.IsOfPerson ? "pronoun-person" : pronoun.Gender == Gender.Plural ? "pronoun-plural" : "pronoun-thing";
        int sentence = _tagged.Article.SentenceOf(token);
        bool isRivalled = false;
        int index = _mentions.BinarySearch((span, entity), s_bySpan);
        for (int i = index - 1; i >= 0 && i >= index - FarthestRival; i--)
        {
            (TextSpan before, int other) = _mentions[i];
            if (other == entity)
            {
                bool isFar = sentence - _tagged.Article.SentenceOf(_tagged.Article.TokenAt(before.Start)) > 1;
                return rule + (isRivalled ? "-rivalled" : isFar ? "-far" : "");
            }
            isRivalled |= IsRival(_entities[other], _entities[entity], pronoun);
        }
        return rule + "-far";
    }

    private static bool IsRival(EntityAnnotation other, EntityAnnotation entity, Pronoun pronoun) =>
        other.Kind == entity.Kind && (!pronoun.IsOfPerson || other.Gender == Gender.Unknown || other.Gender == pronoun.Gender);
}
