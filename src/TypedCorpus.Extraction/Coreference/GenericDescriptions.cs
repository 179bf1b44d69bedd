using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Whom a noun phrase means whose noun has been said of nobody: <c>the company</c>, <c>the city</c>, <c>the Greek striker</c>, <c>the
/// 56-year-old</c>. It is the fitting entity that was named last, where its sentence names one that fits.
/// </summary>
internal sealed class GenericDescriptions(TaggedArticle tagged, List<Referent> names, ArticleEntities entities)
{
    // What is further back has to be named again.
    private const int FarthestSentences = 6;

    private readonly Classes _classes = tagged.Language.Part(static l => new Classes(l.Files));

    private readonly WordSet _blockers = tagged.Language.Words("coreference/description-blockers.tsv");

    private enum DescriptionClass
    {
        Company,
        City,
        Country,
        Region,
        Team,
        Person,
    }

    /// <summary>The entity that the noun phrase from <paramref name="first"/> to <paramref name="head"/> means; <see langword="null"/> where none fits.</summary>
    public int? Find(int first, int head)
    {
        if (!_classes.ByNoun.TryGetValue(NameText.Key(tagged.Article[head].ToString()), out DescriptionClass wanted))
            return null;
        // The Nordic country: an adjective says which, and it need not be the one named last.
        if (wanted == DescriptionClass.Country && head > first)
            return null;
        for (int t = first; t < head; t++)
        {
            if (_blockers.Contains(NameText.Key(tagged.Article[t].ToString())))
                return null;
        }
        int sentence = tagged.Article.SentenceOf(head);
        Referent? best = null;
        for (int i = BinarySearch.First(names, first, static (name, token) => name.Tokens.Start >= token) - 1; i >= 0; i--)
        {
            Referent name = names[i];
            if (sentence - name.Sentence > FarthestSentences || (best is { } found && found.Sentence != name.Sentence))
                break;
            // A person does not stand beside a description of herself in one clause: Reed passed to the striker.
            bool mayBe = Fits(wanted, name) && !(wanted == DescriptionClass.Person && name.Sentence == sentence);
            if (!mayBe)
                continue;
            // Two that fit in one sentence: the text does not say which.
            if (best is { } other && other.Entity != name.Entity)
                return null;
            best = name;
        }
        return best?.Entity;
    }

    private bool Fits(DescriptionClass wanted, Referent name) => wanted switch
    {
        DescriptionClass.Person => entities.KindOf(name.Entity) == EntityKind.Person,
        DescriptionClass.Company => entities.KindOf(name.Entity) == EntityKind.Organization && IsCompany(name),
        DescriptionClass.Team => entities.KindOf(name.Entity) == EntityKind.Organization && ListedAs(name) is OrganizationClass.Team or OrganizationClass.None && !IsPublic(name),
        DescriptionClass.City => entities.KindOf(name.Entity) == EntityKind.Place && HasClass(name, NameClasses.City) && !HasClass(name, NameClasses.Country),
        DescriptionClass.Country => entities.KindOf(name.Entity) == EntityKind.Place && IsCountry(name),
        _ => entities.KindOf(name.Entity) == EntityKind.Place && !IsCountry(name) && (HasClass(name, NameClasses.Region) || HasClass(name, NameClasses.Place)),
    };

    private bool IsCompany(Referent name) => ListedAs(name) is OrganizationClass.Company or OrganizationClass.None && !IsPublic(name);

    private bool IsPublic(Referent name) => Array.Exists(NameText.Key(entities.NameOf(name.Entity)).Split(' '), tagged.Language.Coreference.PublicBodies.Contains);

    private bool IsCountry(Referent name) => HasClass(name, NameClasses.Country) || tagged.Language.Countries.Has(NameText.Key(entities.NameOf(name.Entity)));

    private bool HasClass(Referent name, NameClasses wanted) =>
        (ListedNames.ClassesOf(tagged, name.Tokens) & wanted) != 0;

    private OrganizationClass ListedAs(Referent name) => ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens);

    /// <summary>What each noun asks for.</summary>
    private sealed class Classes(LanguageFiles files)
    {
        public Dictionary<string, DescriptionClass> ByNoun { get; } = files.Rows("coreference/descriptions.tsv")
            .ToDictionary(static r => r[0], static r => (DescriptionClass)Enum.Parse(typeof(DescriptionClass), r[1], ignoreCase: true), StringComparer.Ordinal);
    }
}
