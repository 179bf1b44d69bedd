using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Puts the names of one article together that stand for the same entity.</summary>
public static class NameCoreference
{
    /// <summary>The entities of the article, each with its mentions by name.</summary>
    public static ArticleEntities Resolve(TaggedArticle tagged, ReadOnlySpan<NameMention> names, CancellationToken cancellationToken) =>
        Resolve(tagged, names, UserGazetteer.Empty, cancellationToken);

    /// <summary>The same; what <paramref name="gazetteer"/> says of an entity goes before what the text seems to say.</summary>
    public static ArticleEntities Resolve(
        TaggedArticle tagged, ReadOnlySpan<NameMention> names, UserGazetteer gazetteer, CancellationToken cancellationToken)
    {
        List<NameForm> forms = NameForms.Collect(tagged, names, cancellationToken);
        Language language = tagged.Language;
        MistypedForms mistyped = new(language.Lexicon);
        NameClusters clusters = new(forms);
        JoinEntries(forms, clusters);
        new OrganizationForms(forms, clusters, mistyped, language).Join();
        PersonForms persons = new(forms, clusters, mistyped, SharedSurnames.Find(tagged, forms, names, clusters), language);
        persons.JoinFullNames();
        Misspellings.Join(forms, clusters, mistyped, cancellationToken);

        // Which set each mention belongs to: that of its form, unless a surname alone leads elsewhere.
        int[] setOf = new int[names.Length];
        foreach (NameForm form in forms)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (mistyped.MayBeSurname(form) && persons.OnlyBearer(form) is { } bearer && clusters.Join(bearer, form))
                form.Retyped = EntityKind.Person;
            NameForm?[] chosen = form.Words.Length == 1 && form.MayBePerson ? SurnameResolver.Resolve(form, persons, clusters, language.GivenNames) : [];
            for (int i = 0; i < form.Occurrences.Count; i++)
                setOf[form.Occurrences[i].Mention] = (i < chosen.Length ? chosen[i] : null)?.Order ?? form.Order;
        }
        return Build(forms, clusters, setOf, names.Length, gazetteer, language.GivenNames);
    }

    /// <summary>Forms of one entry of the user's gazetteer are one entity, however they are written.</summary>
    private static void JoinEntries(List<NameForm> forms, NameClusters clusters)
    {
        Dictionary<string, NameForm> byEntry = new(StringComparer.Ordinal);
        foreach (NameForm form in forms)
        {
            if (form.GazetteerId is not { } id)
                continue;
            if (byEntry.TryGetValue(id, out NameForm? first))
                clusters.Join(first, form);
            else
                byEntry.Add(id, form);
        }
    }

    private static ArticleEntities Build(List<NameForm> forms, NameClusters clusters, int[] setOf, int count, UserGazetteer gazetteer, GivenNames givenNames)
    {
        Dictionary<int, Collected> bySet = [];
        List<Collected> order = [];
        (NameForm Form, NameOccurrence Occurrence)[] occurrences = new (NameForm, NameOccurrence)[count];
        foreach (NameForm form in forms)
        {
            foreach (NameOccurrence occurrence in form.Occurrences)
                occurrences[occurrence.Mention] = (form, occurrence);
        }
        for (int i = 0; i < count; i++)
        {
            int set = clusters.Find(forms[setOf[i]]);
            if (!bySet.TryGetValue(set, out Collected? collected))
            {
                bySet.Add(set, collected = new Collected(clusters.GivenName(forms[set]), givenNames));
                order.Add(collected);
            }
            collected.Add(occurrences[i].Form, occurrences[i].Occurrence);
        }
        Dictionary<string, GazetteerEntry> entries = gazetteer.Entries.AsSpan().ToArray().ToDictionary(static e => e.Id, StringComparer.Ordinal);
        EntityBuilder entities = new();
        foreach (Collected collected in order)
            collected.AddTo(entities, entries);
        return entities.Build();
    }

    /// <summary>An entity while its mentions come in.</summary>
    private sealed class Collected(string? chosenName, GivenNames givenNames)
    {
        private static readonly char[] s_marks = ['"', '\u201c', '\u201d', '(', ')'];

        private readonly Dictionary<NameForm, int> _forms = [];
        private readonly List<NameOccurrence> _occurrences = [];
        private readonly int[] _votes = new int[4];
        private readonly int[] _genders = new int[5];
        private string? _gazetteerId;

        public void Add(NameForm form, NameOccurrence occurrence)
        {
            _forms[form] = _forms.TryGetValue(form, out int n) ? n + 1 : 1;
            _occurrences.Add(occurrence);
            _votes[(int)(form.Retyped ?? occurrence.Kind)]++;
            _genders[(int)occurrence.Gender]++;
            _gazetteerId ??= form.GazetteerId;
        }

        public void AddTo(EntityBuilder entities, Dictionary<string, GazetteerEntry> entries)
        {
            GazetteerEntry? entry = _gazetteerId is not null && entries.TryGetValue(_gazetteerId, out GazetteerEntry? found) ? found : null;
            EntityKind kind = entry?.Kind ?? MajorityKind();
            NameForm fullest = Fullest();
            // A dateline has its place in capitals; the capitals of an organization are more often its letters.
            string display = kind == EntityKind.Place ? NameText.InSmallLetters(fullest.Display) : fullest.Display;
            EntityIndex entity = entities.Add(new ArticleEntity(entry?.Name ?? chosenName ?? display, kind)
            {
                GazetteerId = _gazetteerId,
                IsKindDisputed = entry is null && _votes.Count(static v => v > 0) > 1,
                Gender = entry is { Gender: not Gender.Unknown } ? entry.Gender : kind == EntityKind.Person ? GenderOf(fullest) : Gender.Unknown,
                Titles = Titles(),
            });
            foreach (NameOccurrence occurrence in _occurrences)
                entities.AddMention(entity, occurrence.Span, MentionKind.Name);
        }

        private EquatableArray<string> Titles() => _occurrences.Exists(static o => o.Title is not null)
            ? new SortedSet<string>(_occurrences.Select(static o => o.Title).OfType<string>(), StringComparer.Ordinal).ToEquatableArray()
            : default;

        /// <summary>Titles first, then what the given name tells.</summary>
        private Gender GenderOf(NameForm fullest)
        {
            int masculine = _genders[(int)Gender.Masculine];
            int feminine = _genders[(int)Gender.Feminine];
            if (masculine != feminine)
                return masculine > feminine ? Gender.Masculine : Gender.Feminine;
            return fullest.Words.Length > 1 || _forms.Count == 1 ? givenNames.GenderOf(fullest.Words[0]) : Gender.Unknown;
        }

        private EntityKind MajorityKind()
        {
            EntityKind best = _occurrences[0].Kind;
            for (int i = 0; i < _votes.Length; i++)
            {
                if (_votes[i] > _votes[(int)best])
                    best = (EntityKind)i;
            }
            return best;
        }

        /// <summary>
        /// The form with most words, then the most frequent, then the first; a misspelt one is never frequent. One with a quotation mark in it
        /// (a nickname, a slip of the tagger) comes after all others.
        /// </summary>
        private NameForm Fullest()
        {
            KeyValuePair<NameForm, int> best = default;
            foreach (KeyValuePair<NameForm, int> form in _forms)
                best = best.Key is null || IsFuller(form, best) ? form : best;
            return best.Key;
        }

        private static bool IsFuller(KeyValuePair<NameForm, int> form, KeyValuePair<NameForm, int> other)
        {
            bool hasMark = form.Key.Display.IndexOfAny(s_marks) >= 0;
            if (hasMark != other.Key.Display.IndexOfAny(s_marks) >= 0)
                return !hasMark;
            if (form.Key.Words.Length != other.Key.Words.Length)
                return form.Key.Words.Length > other.Key.Words.Length;
            return form.Value != other.Value ? form.Value > other.Value : form.Key.Order < other.Key.Order;
        }
    }
}
