using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// On what evidence the kind of a named entity rests, and how often that is right: a title before a person, a name that lists know, a name
/// that says what it is, repetition.
/// </summary>
internal sealed class KindEvidence(TaggedArticle tagged, ArticleEntities entities)
{
    private const int OftenNamed = 3;
    private const int Sure = 100;
    private const string Gazetteer = "gazetteer";

    private WeightTable Confidences => tagged.Language.Weights("coreference/kind-confidence.tsv");

    /// <summary>Records rule and confidence of the kind of each named entity.</summary>
    public static void Collect(TaggedArticle tagged, ArticleEntities entities)
    {
        KindEvidence evidence = new(tagged, entities);
        for (int entity = 0; entity < entities.Count; entity++)
        {
            if (entities.IsNamed(entity))
            {
                string rule = evidence.RuleOf(entity);
                entities.SetKindEvidence(entity, rule, rule == Gazetteer ? Sure : evidence.Confidences[rule]);
            }
        }
    }

    private string RuleOf(int entity)
    {
        if (entities.GazetteerIdOf(entity) is not null)
            return Gazetteer;
        EntityKind kind = entities.KindOf(entity);
        if (entities.IsKindDisputed(entity))
            return "disputed";
        string what = kind switch
        {
            EntityKind.Person => OfPerson(entity),
            EntityKind.Organization => OfOrganization(entity),
            EntityKind.Place => OfPlace(entity),
            _ => "group",
        };
        return what.Length > 0 ? what : kind.ToString().ToLowerInvariant() + (NamesOf(entity).Count() >= OftenNamed ? "-repeated" : "-model");
    }

    private string OfPerson(int entity)
    {
        if (entities.HasTitle(entity))
            return "person-title";
        string[] words = NameText.Key(entities.NameOf(entity)).Split(' ');
        return tagged.Language.GivenNames.BeginsFullName(words) ? "person-given-name" : "";
    }

    private string OfOrganization(int entity)
    {
        if (NamesOf(entity).Any(name => ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name) != OrganizationClass.None))
            return "organization-listed";
        string[] words = NameText.Key(entities.NameOf(entity)).Split(' ');
        bool saysSo = words.Length > 1 && (tagged.Language.OrganizationEndings.IsSuffix(words[words.Length - 1]) || Array.Exists(words, tagged.Language.Coreference.PublicBodies.Contains));
        return saysSo ? "organization-noun" : "";
    }

    private string OfPlace(int entity)
    {
        const NameClasses Places = NameClasses.City | NameClasses.Region | NameClasses.Country | NameClasses.Place;
        return NamesOf(entity).Any(name => (ListedNames.ClassesOf(tagged, name) & Places) != 0) ? "place-listed" : "";
    }

    private IEnumerable<TokenRange> NamesOf(int entity) => entities.MentionsOf(entity).Where(static m => m.Kind == MentionKind.Name)
        .Select(m => tagged.Article.TokensOf(m.Span));
}
