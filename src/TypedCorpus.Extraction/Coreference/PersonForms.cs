using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Joins the forms of persons' names: other full forms, then surnames, then given names.</summary>
internal sealed class PersonForms
{
    // More persons of one surname than this in one article are a list; who is meant by the surname alone is not decided then.
    private const int MostCandidates = 32;

    private readonly GivenNames _givenNames;
    private readonly WordSet _postNominals;
    private readonly CoreferenceWords _words;
    private readonly NameClusters _clusters;
    private readonly MistypedForms _mistyped;
    private readonly List<NameForm> _full = Spare.Take<List<NameForm>>();
    private readonly Dictionary<string, List<NameForm>> _bySuffix = Spare.Take<Dictionary<string, List<NameForm>>>();
    private readonly Dictionary<string, List<NameForm>> _byBeginning = Spare.Take<Dictionary<string, List<NameForm>>>();
    private readonly Dictionary<string, List<NameForm>> _byGiven = Spare.Take<Dictionary<string, List<NameForm>>>();

    // The first of two surnames, by which many are called: Cruz of Rosa Cruz Puca.
    private readonly Dictionary<string, List<NameForm>> _byMiddle = Spare.Take<Dictionary<string, List<NameForm>>>();

    /// <summary>Sorts forms by their surnames and given names.</summary>
    /// <param name="forms">All forms of the article.</param>
    /// <param name="clusters">What belongs together so far.</param>
    /// <param name="mistyped">Forms that may be persons' all the same.</param>
    /// <param name="borrowed">The surnames of persons of whom the text has the given name alone.</param>
    /// <param name="language">The language of the article.</param>
    public PersonForms(List<NameForm> forms, NameClusters clusters, MistypedForms mistyped, IReadOnlyDictionary<NameForm, string> borrowed, Language language)
    {
        _givenNames = language.GivenNames;
        _postNominals = language.PostNominals;
        _words = language.Coreference;
        _clusters = clusters;
        _mistyped = mistyped;
        HashSet<string> persons = Spare.Take<HashSet<string>>();
        HashSet<string> surnames = Spare.Take<HashSet<string>>();
        foreach (NameForm form in forms)
        {
            if (form.Kind == EntityKind.Person && form.Words.Length == 1)
                persons.Add(form.Key);
            if (form.Kind == EntityKind.Person && form.Display.IndexOf(' ') > 0)
                surnames.Add(form.LastWord);
        }
        foreach (NameForm form in forms)
        {
            if (mistyped.IsFullName(form, persons))
                form.Retyped = EntityKind.Person;
            if (form.Words.Length > 1 && !IsSurnameWithGeneration(form) && (form.Kind == EntityKind.Person || form.Retyped == EntityKind.Person) && !IsPair(form, surnames))
                _full.Add(form);
        }
        Spare.Keep(persons);
        Spare.Keep(surnames);
        foreach (NameForm form in _full)
        {
            string[] words = Core(form);
            // Not the Orleans of Joan of Orleans.
            for (int i = words.Length - 1; i > 0 && !_words.Linkers.Contains(words[i - 1]) && !_words.Linkers.Contains(words[i]); i--)
                Add(_bySuffix, i == words.Length - 1 ? words[i] : string.Join(" ", words, i, words.Length - i), form);
            Add(_byGiven, words[0], form);
            if (words.Length > 2 && words[1].Length > 1)
            {
                Add(_byBeginning, words[0] + " " + words[1], form);
                Add(_byMiddle, words[1], form);
            }
        }
        foreach (KeyValuePair<NameForm, string> shared in borrowed)
            Add(_bySuffix, shared.Value, shared.Key);
    }

    /// <summary>Whether a form is a surname and what tells a son from his father: <c>Reed Jr.</c></summary>
    public bool IsSurnameWithGeneration(NameForm form) => form.Words.Length == 2 && _words.Generations.Contains(form.LastWord);

    /// <summary>Joins full names that differ in a middle name, an initial, a nickname or a suffix.</summary>
    public void JoinFullNames()
    {
        foreach (NameForm form in _full)
        {
            string[] words = Core(form);
            if (_bySuffix.TryGetValue(words[words.Length - 1], out List<NameForm>? sameSurname) && sameSurname.Count <= MostCandidates)
            {
                foreach (NameForm other in sameSurname)
                {
                    if (other.Order < form.Order && AreOnePerson(words, Core(other)) && !Contradicts(form, other, sameSurname))
                        _clusters.Join(other, form);
                }
            }
            // Lopez Oliva beside Kevin Lopez Oliva: a surname of two words is no full name.
            if (_bySuffix.TryGetValue(string.Join(" ", words), out List<NameForm>? longer) && AreOne(longer))
                _clusters.Join(longer[0], form);
            // Ana Ruiz Gil has two surnames, and is Ana Ruiz too.
            if (words.Length == 2 && _byBeginning.TryGetValue(string.Join(" ", words), out List<NameForm>? fuller) && AreOne(fuller))
                _clusters.Join(fuller[0], form);
        }
    }

    /// <summary>The persons whose surname, or else given name, or else first surname, is the only word of <paramref name="form"/>: one of each set.</summary>
    public List<NameForm> CandidatesFor(NameForm form)
    {
        List<NameForm> found = [];
        string word = IsSurnameWithGeneration(form) ? form.Words[0] : form.Key.TrimStart('^');
        if (_bySuffix.TryGetValue(word, out List<NameForm>? bySurname))
            found.AddRange(bySurname);
        if (found.Count == 0 && _byGiven.TryGetValue(word, out List<NameForm>? byGiven))
            found.AddRange(byGiven);
        if (found.Count == 0 && _byMiddle.TryGetValue(word, out List<NameForm>? byMiddle))
            found.AddRange(byMiddle);
        // Reed Jr. is no Tom Reed Sr.
        if (form.Words.Length > 1)
            KeepGeneration(found, form.LastWord);
        found.RemoveAll(form.Equals);
        KeepOneOfEach(found);
        return found;
    }

    /// <summary>The one person with the surname <paramref name="form"/>, else <see langword="null"/>.</summary>
    public NameForm? OnlyBearer(NameForm form) => _bySuffix.TryGetValue(form.Key, out List<NameForm>? bearers) && AreOne(bearers) && bearers[0].Words[0].Length > 1 ? bearers[0] : null;

    /// <summary>The one person with the given name <paramref name="form"/>, where it is nobody's surname, and lists have it as a given name or as nothing; else <see langword="null"/>.</summary>
    public NameForm? OnlyNamed(NameForm form)
    {
        bool isGiven = !_bySuffix.ContainsKey(form.Key) && (_givenNames.IsGiven(form.Key.AsSpan()) || _mistyped.IsUnlisted(form));
        if (!isGiven || !_byGiven.TryGetValue(form.Key, out List<NameForm>? bearers) || !AreOne(bearers))
            return null;
        return bearers[0].Display.IndexOf(' ') > 0 && !_mistyped.IsWord(bearers[0].LastWord) ? bearers[0] : null;
    }

    /// <summary>Leaves those out that do not end with a word, where any does.</summary>
    private static void KeepGeneration(List<NameForm> forms, string generation)
    {
        if (forms.Exists(form => form.LastWord == generation))
            forms.RemoveAll(form => form.LastWord != generation);
    }

    /// <summary>Leaves those out of whose set one stands before them.</summary>
    private void KeepOneOfEach(List<NameForm> forms)
    {
        if (forms.Count < 2)
            return;
        HashSet<int> sets = Spare.Take<HashSet<int>>();
        int kept = 0;
        for (int i = 0; i < forms.Count; i++)
        {
            if (sets.Add(_clusters.Find(forms[i])))
                forms[kept++] = forms[i];
        }
        forms.RemoveRange(kept, forms.Count - kept);
        Spare.Keep(sets);
    }

    /// <summary>Hands back what was borrowed; this must not be used any more.</summary>
    public void Release()
    {
        Spare.Keep(_full);
        Spare.Keep(_bySuffix);
        Spare.Keep(_byBeginning);
        Spare.Keep(_byGiven);
        Spare.Keep(_byMiddle);
    }

    /// <summary>The Reed-Cole talks are no person's, where the article has a Reed and a Cole.</summary>
    private static bool IsPair(NameForm form, HashSet<string> surnames) =>
        form.Words.Length == 2 && form.Display.IndexOf(' ') < 0 && surnames.Contains(form.Words[0]) && surnames.Contains(form.Words[1]);

    /// <summary>The words of a name without what stands after the surname and without what is no part of it.</summary>
    private string[] Core(NameForm form)
    {
        int end = form.Words.Length;
        while (end > 2 && _postNominals.Contains(form.Words[end - 1]))
            end--;
        return end == form.Words.Length ? form.Words : [.. form.Words.Take(end)];
    }

    private bool AreOnePerson(string[] a, string[] b)
    {
        if (a.Length < 2 || b.Length < 2 || a[a.Length - 1] != b[b.Length - 1] || !_givenNames.AreCompatible(a[0], b[0]))
            return false;
        return a.Length <= b.Length ? MiddleNames.Agree(a, b, _givenNames) : MiddleNames.Agree(b, a, _givenNames);
    }

    /// <summary>Two forms contradict each other if a third one agrees with one of them only, as George Bush does beside George W. and George H. W.</summary>
    private bool Contradicts(NameForm form, NameForm other, List<NameForm> sameSurname)
    {
        foreach (NameForm third in sameSurname)
        {
            if (_clusters.Find(third) == _clusters.Find(other) && third != form && !AreOnePerson(Core(third), Core(form)))
                return true;
        }
        return form.LastWord != other.LastWord && _words.Generations.Contains(form.LastWord) && _words.Generations.Contains(other.LastWord);
    }

    /// <summary>Whether some forms are of one set.</summary>
    private bool AreOne(List<NameForm> forms)
    {
        int set = _clusters.Find(forms[0]);
        foreach (NameForm form in forms)
        {
            if (_clusters.Find(form) != set)
                return false;
        }
        return true;
    }

    private static void Add(Dictionary<string, List<NameForm>> index, string key, NameForm form)
    {
        if (!index.TryGetValue(key, out List<NameForm>? list))
            index.Add(key, list = new(1));
        list.Add(form);
    }
}
