using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// On what evidence the kind of a named entity rests, and how often that is right: a title before a person, a name that lists know, a name
/// that says what it is, repetition.
/// </summary>
internal sealed class KindEvidence
{
    private const int OftenNamed = 3;
    private const int Sure = 100;
    private const string Gazetteer = "gazetteer";
    private const NameClasses Places = NameClasses.City | NameClasses.Region | NameClasses.Country | NameClasses.Place;

    // By kind, where nothing but the model and how often it is named tells it.
    private static readonly string[] s_repeated = RulesOfKinds("-repeated");
    private static readonly string[] s_ofModel = RulesOfKinds("-model");

    private readonly TaggedArticle _tagged;

    // By entity: how many mentions name it, and whether lists know one of them for what it is.
    private readonly int[] _names;
    private readonly bool[] _isListed;

    private KindEvidence(TaggedArticle tagged, ArticleEntities entities)
    {
        _tagged = tagged;
        _names = Spare.Take<int>(entities.Count);
        _isListed = Spare.Take<bool>(entities.Count);
        foreach (PlacedMention placed in entities.Mentions)
        {
            if (placed.Mention.Kind != MentionKind.Name)
                continue;
            _names[placed.Entity.Value]++;
            _isListed[placed.Entity.Value] |= IsListed(entities.KindOf(placed.Entity), tagged.Article.TokensOf(placed.Mention.Span));
        }
    }

    /// <summary>The same entities, each that is named with the rule that tells its kind, and how sure that is.</summary>
    public static ArticleEntities Of(TaggedArticle tagged, ArticleEntities entities)
    {
        KindEvidence evidence = new(tagged, entities);
        WeightTable confidences = tagged.Language.Weights("coreference/kind-confidence.tsv");
        List<ArticleEntity> known = new(entities.Count);
        foreach (EntityIndex index in entities.Indices)
        {
            ArticleEntity entity = entities[index];
            string? rule = entities.IsNamed(index) ? evidence.RuleOf(index, entity) : null;
            known.Add(rule is null ? entity : entity with { Rule = rule, KindConfidence = rule == Gazetteer ? Sure : confidences[rule] });
        }
        Spare.Keep(evidence._names);
        Spare.Keep(evidence._isListed);
        return entities.With(known);
    }

    private static string[] RulesOfKinds(string ending) => Array.ConvertAll(EnumMembers.Of<EntityKind>(), kind => kind.ToString().ToLowerInvariant() + ending);

    private string RuleOf(EntityIndex index, ArticleEntity entity)
    {
        if (entity.GazetteerId is not null)
            return Gazetteer;
        if (entity.IsKindDisputed)
            return "disputed";
        string? rule = entity.Kind switch
        {
            EntityKind.Person => OfPerson(entity),
            EntityKind.Organization => _isListed[index.Value] ? "organization-listed" : OfOrganization(entity),
            EntityKind.Place => _isListed[index.Value] ? "place-listed" : null,
            _ => "group",
        };
        return rule ?? (_names[index.Value] >= OftenNamed ? s_repeated : s_ofModel)[(int)entity.Kind];
    }

    private bool IsListed(EntityKind kind, TokenRange name) => kind switch
    {
        EntityKind.Organization => ListedOrganizations.Of(_tagged.Language).ClassOf(_tagged, name) != OrganizationClass.None,
        EntityKind.Place => (ListedNames.ClassesOf(_tagged, name) & Places) != 0,
        _ => false,
    };

    private string? OfPerson(ArticleEntity entity)
    {
        if (entity.Titles.Count > 0)
            return "person-title";
        string name = NameText.Key(entity.Name);
        int first = name.IndexOf(' ');
        return first >= 0 && _tagged.Language.GivenNames.IsGiven(name.AsSpan(0, first)) ? "person-given-name" : null;
    }

    private string? OfOrganization(ArticleEntity entity)
    {
        string name = NameText.Key(entity.Name);
        int last = name.LastIndexOf(' ');
        bool saysSo = last >= 0 && (_tagged.Language.OrganizationEndings.IsSuffix(WordStrings.Of(name.AsSpan(last + 1))) || _tagged.Language.Coreference.HasPublicBody(name));
        return saysSo ? "organization-noun" : null;
    }
}
