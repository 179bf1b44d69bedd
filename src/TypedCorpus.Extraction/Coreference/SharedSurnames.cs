using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Finds persons of whom the text has the given name alone while their surname stands beside: <c>Tom and Mary Smith</c>; <c>Ann Reed … her
/// father, Wei</c>.
/// </summary>
internal sealed class SharedSurnames
{
    // How many names back the person stands whose relative somebody is.
    private const int FarthestRelative = 3;

    private static readonly Dictionary<NameForm, string> s_none = [];

    private readonly TaggedArticle _tagged;
    private readonly TitleReader _titles;
    private readonly CoreferenceWords _words;
    private readonly NameForm[] _formOf;
    private readonly TokenRange[] _tokensOf;
    private readonly int _count;
    private readonly HashSet<string> _surnames = Spare.Take<HashSet<string>>();
    private readonly Dictionary<NameForm, string> _borrowed = [];

    private SharedSurnames(TaggedArticle tagged, List<NameForm> forms, NameForm[] formOf, ReadOnlySpan<NameMention> names, TitleReader titles)
    {
        _tagged = tagged;
        _titles = titles;
        _words = tagged.Language.Coreference;
        _formOf = formOf;
        _count = names.Length;
        _tokensOf = Spare.Take<TokenRange>(names.Length);
        for (int i = 0; i < names.Length; i++)
            _tokensOf[i] = NameBounds.Bare(tagged.Article, names[i]);
        foreach (NameForm form in forms)
        {
            if (IsFullName(form))
                _surnames.Add(form.LastWord);
        }
    }

    /// <summary>The surname of each such person, by the form that has the given name alone. The forms of couples are named in full from now on.</summary>
    public static IReadOnlyDictionary<NameForm, string> Find(TaggedArticle tagged, List<NameForm> forms, NameForm[] formOf, ReadOnlySpan<NameMention> names, NameClusters clusters, TitleReader titles)
    {
        if (!forms.Exists(IsFullName))
            return s_none;
        SharedSurnames found = new(tagged, forms, formOf, names, titles);
        HashSet<string> known = Spare.Take<HashSet<string>>();
        foreach (NameForm form in forms)
        {
            if (IsFullName(form))
                known.Add(GivenNameOf(form));
        }
        for (int mention = 0; mention < names.Length; mention++)
        {
            NameForm form = found._formOf[mention];
            if (!IsGivenName(form) || found._surnames.Contains(form.Key) || found._borrowed.ContainsKey(form))
                continue;
            NameForm? bearer = found.PartnerOf(mention);
            NameForm? other = bearer ?? found.RelativeOf(mention);
            if (other is null || known.Contains(NameText.Key(form.Display)))
                continue;
            found._borrowed.Add(form, other.LastWord);
            clusters.SetName(form, bearer is null ? form.Display : $"{form.Display} {SurnameOf(bearer)}");
        }
        Spare.Keep(known);
        Spare.Keep(found._surnames);
        Spare.Keep(found._tokensOf);
        return found._borrowed;
    }

    /// <summary>Who is named in full after a given name and <c>and</c>: <c>Tom and Mary Smith</c>.</summary>
    private NameForm? PartnerOf(int mention)
    {
        int partner = mention + 1;
        if (partner >= _count || !IsFullName(_formOf[partner]))
            return null;
        TokenRange between = new(_tokensOf[mention].End, _tokensOf[partner].Start);
        bool areJoined = between.Length == 1 && _words.Coordinators.Contains(_tagged.Article[between.Start]);
        // "Reed and Mary Smith": nothing says that Reed is no surname.
        return areJoined && (IsListedGivenName(_formOf[mention]) || _words.RelativesTogether.Contains(WordBefore(_tokensOf[mention].Start))) ? _formOf[partner] : null;
    }

    /// <summary>Whose relative somebody is said to be: <c>Ann Reed … her father, Wei</c>, <c>Ann Reed's father Wei</c>.</summary>
    private NameForm? RelativeOf(int mention)
    {
        if (_titles.KinBefore(_tokensOf[mention]) is not { } kin || !_titles.HasPossessor(kin))
            return null;
        for (int i = mention - 1; i >= 0 && i >= mention - FarthestRelative; i--)
        {
            if (IsFullName(_formOf[i]))
                return _formOf[i];
        }
        return null;
    }

    private string WordBefore(int token) => token == 0 ? "" : _tagged.Article[token - 1].ToString().ToLowerInvariant();

    private bool IsListedGivenName(NameForm form) => _tagged.Language.GivenNames.GenderOf(form.Key) != Gender.Unknown
        || (_tagged.Language.Lexicon.ClassesOf(form.Key.AsSpan()) & (WordClasses.MaleName | WordClasses.FemaleName)) != 0;

    private static bool IsGivenName(NameForm form) => form.Display.IndexOf(' ') < 0 && form.Kind == EntityKind.Person && form.GazetteerId is null;

    private static bool IsFullName(NameForm form) => form.Display.IndexOf(' ') > 0 && form.Kind == EntityKind.Person;

    private static string GivenNameOf(NameForm form) => NameText.Key(form.Display.AsSpan(0, form.Display.IndexOf(' ')));

    private static string SurnameOf(NameForm form) => form.Display.Substring(form.Display.LastIndexOf(' ') + 1);
}
