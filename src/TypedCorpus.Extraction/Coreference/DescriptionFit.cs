using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Whether an entity can be what a noun asks for; one that is known to be something else cannot.</summary>
internal sealed class DescriptionFit(TaggedArticle tagged, EntityView entities)
{
    /// <summary>Whether the named entity can be a company, a city and so on.</summary>
    public bool Fits(DescriptionClass wanted, Referent name) => entities.KindOf(name.Entity) switch
    {
        EntityKind.Organization => FitsOrganization(wanted, ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens), name),
        EntityKind.Place => FitsPlace(wanted, ListedNames.ClassesOf(tagged, name.Tokens), name),
        _ => false,
    };

    private bool FitsOrganization(DescriptionClass wanted, OrganizationClass listed, Referent name) => wanted switch
    {
        DescriptionClass.Company => listed == OrganizationClass.Company || (listed == OrganizationClass.None && !IsPublic(name)),
        DescriptionClass.Team => listed == OrganizationClass.Team || (listed == OrganizationClass.None && !IsPublic(name)),
        DescriptionClass.Body => listed is OrganizationClass.Body or OrganizationClass.None,
        _ => false,
    };

    private bool FitsPlace(DescriptionClass wanted, NameClasses classes, Referent name)
    {
        bool isCity = (classes & NameClasses.City) != 0;
        bool isRegion = (classes & NameClasses.Region) != 0;
        bool isSeat = (classes & NameClasses.Seat) != 0;
        // Hong Kong and Singapore are countries of the gazetteers, and cities.
        bool isListedCountry = (classes & NameClasses.Country) != 0 && !isCity;
        if (isListedCountry || tagged.Language.Countries.Has(NameText.Key(entities.NameOf(name.Entity))))
            return wanted == DescriptionClass.Country;
        if (wanted == DescriptionClass.Region && isCity && (classes & NameClasses.Country) != 0)
            return true;
        return wanted switch
        {
            DescriptionClass.State => isRegion,
            DescriptionClass.City => isCity || !(isRegion || isSeat),
            DescriptionClass.Region => !(isCity || isSeat),
            _ => false,
        };
    }

    private bool IsPublic(Referent name) => tagged.Language.Coreference.HasPublicBody(NameText.Key(entities.NameOf(name.Entity)));
}
