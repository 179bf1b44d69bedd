using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// What lists of clubs say in an article. The short name of a club is mostly that of its city, so that the lists count only in reports of
/// sport: <c>Cambridge</c> is where a court sits elsewhere.
/// </summary>
/// <param name="register">What the article is about: see <see cref="ArticleRegister"/>.</param>
internal readonly struct ClubEvidence(uint register)
{
    private readonly bool _isSport = register == ArticleRegister.Sport;

    /// <summary>The classes of a listed name, without that of clubs where a place is meant.</summary>
    public NameClasses Of(NameClasses listed) => IsPlace(listed) ? listed & ~NameClasses.Club : listed;

    /// <summary>What a listed organization is, none where a place is meant.</summary>
    public OrganizationClass Of(OrganizationClass organization, NameClasses listed) =>
        organization == OrganizationClass.Team && IsPlace(listed) ? OrganizationClass.None : organization;

    /// <summary>The same for a token of the name.</summary>
    public ListedToken Of(ListedToken organization, NameClasses listed) =>
        organization.Class == OrganizationClass.Team && !organization.IsLong && IsPlace(listed) ? default : organization;

    private bool IsPlace(NameClasses listed) => !_isSport && (listed & PlaceEvidence.Places) != 0;
}
