using TypedCorpus.Extraction.Coreference;
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
    private readonly ArticleEntities _entities;
    private readonly WeightTable _confidences;

    // All mentions in the order of the text, each with the number of its entity.
    private readonly List<(TextSpan Span, int Entity)> _mentions = Spare.Take<List<(TextSpan Span, int Entity)>>();

    // By entity, how many mentions it has.
    private readonly int[] _counts;

    private MentionEvidence(TaggedArticle tagged, ArticleEntities entities, WeightTable confidences)
    {
        _tagged = tagged;
        _entities = entities;
        _confidences = confidences;
        _counts = Spare.Take<int>(entities.Count);
        foreach (PlacedMention placed in entities.Mentions)
        {
            _mentions.Add((placed.Mention.Span, placed.Entity.Value));
            _counts[placed.Entity.Value]++;
        }
        _mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>The finished entities, each mention of a named one and each pronoun with its rule and confidence. A language without a table of them has none.</summary>
    public static EquatableArray<EntityAnnotation> Rate(TaggedArticle tagged, ArticleEntities entities, CancellationToken cancellationToken)
    {
        WeightTable confidences = tagged.Language.Weights(Table);
        if (entities.Count == 0 || confidences.IsEmpty)
            return entities.ToAnnotations();
        MentionEvidence evidence = new(tagged, entities, confidences);
        EquatableArray<EntityAnnotation> rated = entities.ToAnnotations((entity, mention) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return evidence.Rate(entity, mention);
        });
        Spare.Keep(evidence._mentions);
        Spare.Keep(evidence._counts);
        return rated;
    }

    private MentionAnnotation Rate(EntityIndex index, MentionAnnotation mention)
    {
        ArticleEntity entity = _entities[index];
        bool isNamed = _entities.IsNamed(index);
        // The words by which somebody is an entity at all.
        if (!isNamed && mention.Kind != MentionKind.Pronoun)
            return mention;
        string rule = mention.Kind switch
        {
            MentionKind.Name => OfName(index, mention.Span),
            MentionKind.Pronoun when !isNamed => OfUnnamed,
            MentionKind.Pronoun => OfPronoun(index.Value, mention.Span),
            _ => mention.Rule ?? "description",
        };
        bool isListed = mention.Kind == MentionKind.Name && entity.GazetteerId is not null;
        return mention with { Rule = rule, Confidence = isListed ? Sure : _confidences[rule] };
    }

    private string OfName(EntityIndex index, TextSpan span)
    {
        ReadOnlySpan<char> text = _tagged.Article.Source.Text.AsSpan(span.Start, span.Length);
        if (_counts[index.Value] == 1)
            return "name-once";
        string name = _entities.NameOf(index);
        return text.SequenceEqual(name.AsSpan()) ? "name-same" : OfOtherForm(_entities.KindOf(index), text, NameText.Key(text), NameText.Key(name));
    }

    /// <summary>The rule of a name that is not written as its entity is called.</summary>
    /// <param name="kind">What the entity is.</param>
    /// <param name="text">The name.</param>
    /// <param name="form">Its form for comparing.</param>
    /// <param name="full">That of what the entity is called.</param>
    private static string OfOtherForm(EntityKind kind, ReadOnlySpan<char> text, string form, string full)
    {
        if (form == full)
            return "name-same";
        int afterGiven = full.IndexOf(' ');
        if (form.IndexOf(' ') < 0 && afterGiven >= 0 && kind == EntityKind.Person)
        {
            if (full.AsSpan(full.LastIndexOf(' ') + 1).SequenceEqual(form.AsSpan()))
                return "name-surname";
            return full.AsSpan(0, afterGiven).SequenceEqual(form.AsSpan()) ? "name-given" : "name-variant";
        }
        if (IsAcronym(text))
            return "name-acronym";
        foreach (ReadOnlySpan<char> word in new SpacedWords(form.AsSpan()))
        {
            if (!HasWord(full, word))
                return "name-variant";
        }
        return "name-part";
    }

    private static bool HasWord(string form, ReadOnlySpan<char> word)
    {
        foreach (ReadOnlySpan<char> other in new SpacedWords(form.AsSpan()))
        {
            if (other.SequenceEqual(word))
                return true;
        }
        return false;
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
            isRivalled |= IsRival(_entities[new EntityIndex(other)], _entities[new EntityIndex(entity)], pronoun);
        }
        return rule + "-far";
    }

    private static bool IsRival(ArticleEntity other, ArticleEntity entity, Pronoun pronoun) =>
        other.Kind == entity.Kind && (!pronoun.IsOfPerson || other.Gender == Gender.Unknown || other.Gender == pronoun.Gender);
}
