using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Applies <c>names/context.rules</c> and <c>works.rules</c>: what the words beside a run of capitals say that it names. A rule changes the kind of a name that the
/// model has found there, adds one that it has not, puts one whole name in the place of its parts, or says that there is none.
/// </summary>
internal static class ContextRules
{
    // What a rule says: which tokens are a name, and a second one of the kind; what they name, and how sure that is.
    private const string Span = "span";
    private const string Other = "other";
    private const string Kind = "kind";
    private const string Strength = "strength";

    /// <summary>The rules. What they make, in the order of <see cref="NameProduction"/>.</summary>
    public static RuleFiles Rules { get; } = new(
        new Productions().Seeing<NameWordTraits>(static traits => (ulong)traits).With("name", Span, Other, Kind, Strength).With("whole", Span, Kind).With("none", Span).Taking<EntityKind>(Kind).Taking<EvidenceStrength>(Strength),
        static _ => NoWordClasses.Instance,
        "names/context.rules", "names/works.rules");

    /// <summary>The names with their kinds put right and those added, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        List<NameMention> result = Spare.Take<List<NameMention>>();
        result.AddRange(names);
        RuleScanner scanner = Rules.Of(tagged.Language).Scan(new TaggedTokenView(tagged, token => (ulong)TraitsOf(tagged, token)));
        HashSet<uint> persons = PersonsOf(tagged, names);
        foreach (Sentence sentence in tagged.Article.Sentences)
        {
            scanner.Read(sentence.Tokens);
            foreach (RuleMatch match in scanner.Matches())
            {
                if (match.Tokens(Span) is not { } range)
                    continue;
                switch ((NameProduction)match.Production)
                {
                    case NameProduction.Whole:
                        Replace(tagged, result, range, match.Range, new NameMention(range, match.Value<EntityKind>(Kind)));
                        break;
                    case NameProduction.None:
                        Replace(tagged, result, range, match.Range, null);
                        break;
                    default:
                        Apply(tagged, result, range, match, persons);
                        if (match.Tokens(Other) is { } other)
                            Apply(tagged, result, other, match, persons);
                        break;
                }
            }
        }
        scanner.Release();
        Spare.Keep(persons);
        result.Sort(static (a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return result;
    }

    /// <summary>What rules can ask of a token.</summary>
    public static NameWordTraits TraitsOf(TaggedArticle tagged, int token)
    {
        // Even McCain: an adverb with a capital is nobody's name.
        NameWordTraits traits = tagged.IsGivenName(token) && (tagged.ClassesOf(token) & WordClasses.Adverb) == 0 ? NameWordTraits.GivenName : NameWordTraits.None;
        if ((ListedNames.ClassesOf(tagged, TokenRange.Of(token)) & (NameClasses.Country | NameClasses.Region)) != 0)
            traits |= NameWordTraits.Land;
        bool isWord = (tagged.ClassesOf(token) & (WordClasses.Noun | WordClasses.Adjective)) != 0;
        if (isWord && ListedOrganizations.Of(tagged.Language).ClassOf(tagged, TokenRange.Of(token)) == OrganizationClass.None)
            traits |= NameWordTraits.Common;
        if (PeopleNames.IsDemonym(tagged, token))
            traits |= NameWordTraits.Demonym;
        return tagged.Language.PersonNouns.IsPerson(tagged.Article[token]) ? traits | NameWordTraits.PersonNoun : traits;
    }

    /// <summary>
    /// Puts a name, or none, in the place of those that lie in a range. A name that the user has given stays, one that reaches out of what the rule has read, and
    /// the full name of a person beside a body: Ann Reed and Calder Borough Council.
    /// </summary>
    private static void Replace(TaggedArticle tagged, List<NameMention> names, TokenRange range, TokenRange read, NameMention? whole)
    {
        bool isPair = whole is not null && HasConjunction(tagged, range);
        foreach (NameMention name in names)
        {
            bool reachesOut = name.Tokens.Start < read.Start || name.Tokens.End > read.End;
            bool isPersonBesideBody = isPair && name.Kind == EntityKind.Person && name.Tokens.Length > 1;
            bool isKept = name.GazetteerId is not null || reachesOut || isPersonBesideBody;
            if (isKept && name.Tokens.Overlaps(range))
                return;
        }
        names.RemoveAll(name => name.Tokens.Overlaps(range));
        if (whole is { } added)
            names.Add(added);
    }

    private static bool HasConjunction(TaggedArticle tagged, TokenRange range)
    {
        foreach (PosTag tag in tagged.Tags.Slice(range.Start, range.Length))
        {
            if (tag == PosTag.CC)
                return true;
        }
        return false;
    }

    private static void Apply(TaggedArticle tagged, List<NameMention> names, TokenRange range, RuleMatch match, HashSet<uint> persons)
    {
        EntityKind kind = match.Value<EntityKind>(Kind);
        EvidenceStrength strength = match.Value<EvidenceStrength>(Strength);
        bool isSure = strength == EvidenceStrength.Sure;
        int found = names.FindIndex(n => n.Tokens.Overlaps(range));
        if (found < 0)
        {
            bool isPerson = kind == EntityKind.Organization && (persons.Contains(tagged.FormOf(range.End - 1).Cased) || tagged.IsGivenName(range.Start));
            if (!isPerson && (kind == EntityKind.Person || !IsHeadline(tagged.Article, range, strength)))
                names.Add(new NameMention(range, kind));
            return;
        }
        if (strength == EvidenceStrength.Missing)
            return;
        NameMention name = names[found];
        if (isSure && kind == EntityKind.Person && name.Tokens.Start >= match.Range.Start && name.Tokens.End <= match.Range.End && name.GazetteerId is null)
        {
            // Titles and letters after the name cut off, the given name that the model left out taken in.
            names[found] = new NameMention(range, kind);
            return;
        }
        // The name begins where the rule says; how far it goes the model knows better.
        if (name.Tokens.Start != range.Start || name.Kind == kind || name.GazetteerId is not null)
            return;
        bool isKnownPerson = name.Kind == EntityKind.Person
            && (persons.Contains(tagged.FormOf(name.Tokens.Last).Cased) || tagged.IsGivenName(name.Tokens.Start));
        if (kind == EntityKind.Organization && isKnownPerson)
            return;
        bool isListedPlace = name.Kind == EntityKind.Place && (ListedNames.ClassesOf(tagged, name.Tokens) & (NameClasses.Country | NameClasses.Region)) != 0;
        bool isOpen = !isListedPlace && !(strength == EvidenceStrength.Hint && name.Kind == EntityKind.Person);
        if (isSure || isOpen)
            names[found] = name with { Kind = kind };
    }

    /// <summary>Whether a sentence has nearly all words with a capital. One that ends as in a text may be full of names, where a rule asks for more than capitals.</summary>
    private static bool IsHeadline(TokenizedArticle article, TokenRange name, EvidenceStrength strength)
    {
        Sentence sentence = article.SentenceAt(name.Start);
        return Headline.HasFewSmallWords(article, sentence) && !(strength == EvidenceStrength.Missing && Headline.EndsAsProse(article, sentence));
    }

    /// <summary>The last words of the full names of persons: a surname alone is a person's.</summary>
    private static HashSet<uint> PersonsOf(TaggedArticle tagged, List<NameMention> names)
    {
        HashSet<uint> persons = Spare.Take<HashSet<uint>>();
        foreach (NameMention name in names)
        {
            if (name.Kind == EntityKind.Person && name.Tokens.Length > 1 && tagged.IsGivenName(name.Tokens.Start))
                persons.Add(tagged.FormOf(name.Tokens.Last).Cased);
        }
        return persons;
    }
}

/// <summary>What a rule says of a run of capitals.</summary>
internal enum NameProduction
{
    /// <summary>It is a name, as far as the model found one there.</summary>
    Name,

    /// <summary>All of it is one name, whatever the model found in it.</summary>
    Whole,

    /// <summary>Nothing in it is a name.</summary>
    None,
}

/// <summary>How much the words beside a name say about it.</summary>
internal enum EvidenceStrength
{
    /// <summary>They leave no doubt.</summary>
    Sure,

    /// <summary>A name that the model has found goes before.</summary>
    Weak,

    /// <summary>A name may be a person's too.</summary>
    Hint,

    /// <summary>They tell where the model has found nothing.</summary>
    Missing,
}
