using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Whom a noun phrase means whose noun has been said of nobody: <c>the company</c>, <c>the city</c>, <c>the Greek striker</c>, <c>the
/// 56-year-old</c>. A company or place is the one that fits and of which the article talks most; a person is the one who was spoken of last.
/// </summary>
internal sealed class GenericDescriptions(ArticleSyntax syntax, List<Referent> names, EntityView entities, Predicate<int> isQuoted)
{
    private readonly TaggedArticle _tagged = syntax.Tagged;
    private readonly DescriptionNouns _nouns = syntax.Language.Descriptions;
    private readonly SalientEntities _salient = new(syntax.Tagged, names);
    private readonly DescriptionFit _fit = new(syntax.Tagged, entities);
    private readonly PersonsSpokenOf _persons = new(syntax.Tagged, names, entities, isQuoted);
    private Families? _families;
    private bool? _isSport;
    private IntroducedNouns? _introduced;

    private Families FamiliesOfArticle => _families ??= new Families(names, entities);

    private bool IsOfSport => _isSport ??= ArticleRegister.Of(_tagged) == ArticleRegister.Sport;

    private IntroducedNouns Introduced => _introduced ??= new IntroducedNouns(_tagged);

    /// <summary>The entity that the noun phrase from <paramref name="first"/> to <paramref name="head"/> means; <see langword="null"/> where none fits, or two as well.</summary>
    /// <param name="first">Where it begins.</param>
    /// <param name="head">Its noun.</param>
    /// <param name="hasSeat">Whether a place before it says where an organization has its seat: the Leeds-based group.</param>
    public EntityIndex? Find(int first, int head, bool hasSeat)
    {
        if (RelativeAt(first, head) is { } relative)
            return relative;
        bool isOrganization = hasSeat && _tagged.Language.Coreference.Organizations.Contains(_tagged.Article[head]);
        if ((isOrganization ? DescriptionClass.Company : ClassOf(first, head)) is not { } wanted || HasBlocker(first, head))
            return null;
        // "A software firm … the firm" is that one; a team of researchers is no club.
        bool mayBeUnnamed = wanted is DescriptionClass.Team or DescriptionClass.Player or DescriptionClass.Company;
        bool isOfSport = wanted is DescriptionClass.Team or DescriptionClass.Player;
        if ((isOfSport && !IsOfSport) || (mayBeUnnamed && Introduced.Before(first, _tagged.Article.KeyOf(head))))
            return null;
        if (wanted is DescriptionClass.Person or DescriptionClass.Player)
            return _persons.Before(first, head);
        if (wanted == DescriptionClass.Office)
            return _persons.OnlyOneBefore(first) ?? (WasHeld(first, head) && IsSubject(first, head) && !_persons.IsBeside(first) ? _persons.Before(first, head) : null);
        // The Nordic country: an adjective says which, and it need not be the one that the article is about.
        bool isPlace = wanted is not (DescriptionClass.Company or DescriptionClass.Team or DescriptionClass.Body);
        return (isPlace && head > first) || HasName(first, head) ? null : OfClass(wanted, new TokenRange(first, head));
    }

    /// <summary>The company of which an article talks most before <c>the maker of</c>.</summary>
    public EntityIndex? Maker(int first, int head) => HasBlocker(first, head) ? null : OfClass(DescriptionClass.Company, new TokenRange(first, head));

    /// <summary>Hands back what was borrowed; this must not be used any more.</summary>
    public void Release() => _salient.Release();

    private EntityIndex? OfClass(DescriptionClass wanted, TokenRange phrase)
    {
        string? country = _persons.Nations.In(phrase);
        return _salient.Before(phrase.Start, name => _fit.Fits(wanted, name) && _persons.Nations.MayBeOf(name.Entity, country));
    }

    /// <summary>Of several entities of which a noun has been said the one of which the article talks most.</summary>
    public EntityIndex? Among(EntityIndex[] bearers, int first) => bearers is [var only] && entities.KindOf(only) == EntityKind.Organization ? only : _salient.Before(first, name => Array.IndexOf(bearers, name.Entity) >= 0, isSaidOfAll: true);

    /// <summary>The person who was spoken of last before a description of somebody known.</summary>
    public EntityIndex? SpokenOfBefore(int first, int head) => _persons.Before(first, head);

    /// <summary>The person who was spoken of last before a subject that says how many children she has: <c>The mother of three left</c>.</summary>
    public EntityIndex? ParentOf(int first, int head)
    {
        bool isPerson = _tagged.Language.IsPersonNoun(_tagged.Article.KeyOf(head), _tagged.Tags[head]);
        return isPerson && (IsSubject(first, head) || OpensSentence(first)) ? _persons.Before(first, head) : null;
    }

    /// <summary>Whether what tells one person from another is an age: <c>the older man</c>.</summary>
    public bool IsByAge(int first, int head) => head > first && _tagged.Language.Coreference.AgeAdjectives.Contains(_tagged.Article[head - 1])
        && _tagged.Language.PersonNouns.GenderOf(_tagged.Article[head]) != Gender.Unknown;

    /// <summary>What the noun asks for: as the table says, or a person where a person's noun is the subject.</summary>
    private DescriptionClass? ClassOf(int first, int head)
    {
        string noun = _tagged.Article.KeyOf(head);
        if (_nouns.ClassOf(noun) is { } wanted)
            return wanted;
        // The National is no person, the President and the Scot are.
        bool isNamed = head == first && _tagged.IsCapitalName(head) && (_tagged.ClassesOf(head) & (WordClasses.Demonym | WordClasses.PersonNoun)) == 0
            && !_tagged.Language.Titles.IsTitleWord(_tagged.Article[head]);
        bool isPerson = !isNamed && _tagged.Language.IsPersonNoun(noun, _tagged.Tags[head]);
        bool isRole = isPerson && (IsByAge(first, head) || !_nouns.UnnamedRoles.Contains(noun));
        return isRole && !Introduced.Before(first, noun) && IsSubject(first, head) ? DescriptionClass.Person : null;
    }

    private bool IsSubject(int first, int head) => syntax.Roles.RoleOf(new TokenRange(first, head + 1)) >= GrammaticalRole.Subject || FollowsSpeech(first)
        || (OpensSentence(first) && head + 2 < _tagged.Tags.Length && _tagged.Tags[head + 1] == PosTag.Comma && _tagged.Tags[head + 2] == PosTag.WP);

    /// <summary>Whether a verb of speech that follows a quotation stands before the article of a noun phrase: <c>“…,” says the economist</c>.</summary>
    private bool FollowsSpeech(int first)
    {
        TaggedCursor verb = _tagged.At(first).Back(2);
        return verb.IsFinite && syntax.IsMark(verb.Previous.Index) && syntax.CueStrengthOf(verb.Index) > 0;
    }

    private bool OpensSentence(int first) => _tagged.Article.SentenceAt(first).FirstToken == first - 1;

    /// <summary>The father or the mother of the only family of which the article names both.</summary>
    private EntityIndex? RelativeAt(int first, int head)
    {
        Gender gender = head == first && _tagged.Language.Coreference.Relatives.Contains(_tagged.Article.KeyOf(head)) ? _tagged.Language.PersonNouns.GenderOf(_tagged.Article[head]) : Gender.Unknown;
        return gender == Gender.Unknown ? null : FamiliesOfArticle.OnlyOne(gender);
    }

    /// <summary>Whether an office is one that somebody held: many have been chief minister, so the text means the one of whom it speaks.</summary>
    private bool WasHeld(int first, int head)
    {
        for (int t = first; t < head; t++)
        {
            if (_tagged.Language.Coreference.FormerWords.Contains(_tagged.Article[t]))
                return true;
        }
        return false;
    }

    private bool HasBlocker(int first, int head)
    {
        for (int t = first; t < head; t++)
        {
            // The second guard is another one, the second-year guard is not.
            if (_nouns.Blockers.Contains(NameText.Key(_tagged.Article[t])) && _tagged.Tags[t + 1] != PosTag.HYPH)
                return true;
        }
        return false;
    }

    /// <summary>The Dr Crokes club: the name says which.</summary>
    private bool HasName(int first, int head)
    {
        int next = Referent.FirstFrom(names, first);
        return next < names.Count && names[next].Tokens.Start < head;
    }
}
