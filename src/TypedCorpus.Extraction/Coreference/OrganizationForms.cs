using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Joins the forms of names that are no persons': known short forms, acronyms, organizations minus their suffix.</summary>
internal sealed class OrganizationForms
{
    // Where a name ends so, its first word alone is another: Senate beside Senate Judiciary Committee.
    private readonly WordSet _parts;

    // In words: New Zealand.
    private const int LongestPlace = 2;

    private readonly Language _language;
    private readonly OrganizationEndings _endings;
    private readonly MistypedForms _mistyped;
    private readonly NameClusters _clusters;
    private readonly List<NameForm> _forms;
    private readonly HashSet<string> _persons = Spare.Take<HashSet<string>>();
    private readonly Dictionary<string, NameForm> _byKey = Spare.Take<Dictionary<string, NameForm>>();
    private readonly UniqueForms _byAcronym = new();
    private readonly UniqueForms _byFirstWord = new();
    private readonly UniqueForms _companyByFirstWord = new();
    private readonly UniqueForms _byLastWord = new();

    // What stands before a linker: the Unity Party of Ruritania.
    private readonly UniqueForms _byBeginning = new();

    private OrganizationForms(List<NameForm> forms, NameClusters clusters, MistypedForms mistyped, Language language)
    {
        _language = language;
        _endings = language.OrganizationEndings;
        _parts = language.Words("coreference/organization-parts.tsv");
        _mistyped = mistyped;
        _clusters = clusters;
        _forms = forms;
        foreach (NameForm form in forms)
        {
            if (form.Kind == EntityKind.Person && form.Words.Length > 1)
                _persons.Add(form.LastWord);
            if (!_byKey.ContainsKey(form.Key))
                _byKey.Add(form.Key, form);
            if (form.Words.Length < 2 || form.Kind == EntityKind.Person)
                continue;
            AddAcronyms(form, form.Display);
            // The CPSC is the U.S. Consumer Product Safety Commission.
            if (form.Words.Length > LongestPlace && language.Coreference.Nations.Contains(form.Words[0]))
                AddAcronyms(form, form.Display.Substring(form.Display.IndexOf(' ') + 1));
            if (form.Kind != EntityKind.Organization)
                continue;
            _byFirstWord.Add(form.Words[0], form);
            int linker = Array.FindLastIndex(form.Words, language.Coreference.Linkers.Contains);
            if (linker > 1)
                _byBeginning.Add(form.FirstWords(linker), form);
            if (_endings.IsSuffix(form.LastWord))
                _companyByFirstWord.Add(form.Words[0], form);
            // Entergy Arkansas is no team.
            if (_endings.IsTeam(form.LastWord) && !mistyped.IsOfPlace(form.LastWord) && (language.Coreference.Teams.Contains(form.LastWord) || !_parts.Contains(form.LastWord)))
                _byLastWord.Add(form.LastWord, form);
            // The Globe is the Boston Globe.
            else if (language.Coreference.Papers.Contains(form.LastWord))
                _byLastWord.Add(form.LastWord, form);
        }
    }

    /// <summary>Joins what belongs together.</summary>
    public static void Join(List<NameForm> forms, NameClusters clusters, MistypedForms mistyped, Language language)
    {
        OrganizationForms organizations = new(forms, clusters, mistyped, language);
        organizations.Join();
        organizations.Release();
    }

    private void Release()
    {
        Spare.Keep(_persons);
        Spare.Keep(_byKey);
        _byAcronym.Release();
        _byFirstWord.Release();
        _companyByFirstWord.Release();
        _byLastWord.Release();
        _byBeginning.Release();
    }

    private void Join()
    {
        foreach (NameForm form in _forms)
        {
            if (_language.Aliases.FullFormOf(form.Display) is { } full && form.Kind != EntityKind.Person && !IsOther(form, full))
            {
                string key = NameText.Key(full);
                if (Named(key) is { } named)
                    _clusters.Join(named, form);
                // America and the US are one without the United States.
                else
                    _byKey.Add(key, form);
                _clusters.SetName(form, full);
            }
            else if (form.Words.Length > 1 && form.Kind != EntityKind.Person)
                JoinVariant(form);
            else if (form.Words.Length == 1)
                JoinShort(form);
        }
    }

    private void AddAcronyms(NameForm form, string name)
    {
        (string? capitals, string? all) = Acronym.Of(name);
        if (capitals is not null)
            _byAcronym.Add(capitals, form);
        if (all is not null)
            _byAcronym.Add(all, form);
    }

    /// <summary>Whether an organization is called as a place is abbreviated that the article does not name: <c>PA</c>, the news agency.</summary>
    private bool IsOther(NameForm form, string full) =>
        form.Kind == EntityKind.Organization && _language.Aliases.IsOfPlace(form.Display) && Named(NameText.Key(full)) is null;

    private void JoinVariant(NameForm form)
    {
        if (_endings.IsSuffix(form.LastWord) && (Named(form.WithoutLastWord) ?? NamedWithoutPossessive(form.WithoutLastWord)) is { } without)
        {
            if (without.Kind == EntityKind.Organization && !MayBePerson(without))
                _clusters.Join(without, form);
            else if (_mistyped.MayBeOrganization(without) && !_persons.Contains(without.Key) && _clusters.Join(without, form))
                without.Retyped = EntityKind.Organization;
        }
        // FC Ashford is Ashford.
        if (_endings.IsPrefix(form.Words[0]) && Named(form.WordsFrom(1)) is { Kind: EntityKind.Organization } club)
            _clusters.Join(club, form);
        // The State of Israel is Israel.
        if (form is { Kind: EntityKind.Place, Words.Length: > 2 } && _language.Coreference.StatesWithLinker.Contains(form.Words[0]) && _language.Coreference.Linkers.Contains(form.Words[1])
            && Named(form.WordsFrom(2)) is { Kind: EntityKind.Place } land)
            _clusters.Join(land, form);
        JoinLocal(form);
        if (form.Kind == EntityKind.Organization && _byBeginning.Find(form.Key) is { } whole && whole.Order < form.Order)
            _clusters.Join(whole, form);
        // The Defense Department is the Department of Defense.
        if (!_language.Coreference.HeadsWithLinker.Contains(form.LastWord))
            return;
        foreach (string linker in _language.Coreference.Linkers)
        {
            if (Named($"{form.LastWord} {linker} {form.WithoutLastWord}") is { } linked)
                _clusters.Join(linked, form);
        }
    }

    /// <summary>The U.S. Department of Defense is the Department of Defense, the New Zealand Department of Conservation the Department of Conservation, the New York Daily News the Daily News.</summary>
    private void JoinLocal(NameForm form)
    {
        for (int prefix = 1; prefix <= LongestPlace && form.Words.Length - prefix > 1; prefix++)
        {
            if (Named(form.WordsFrom(prefix)) is { } rest && rest.Kind == form.Kind && (IsOfNation(form, prefix) || IsOfTown(form, prefix, rest)))
                _clusters.Join(rest, form);
        }
    }

    /// <summary>Whether the first words of a name tell a nation. The Philippine Red Cross is one Red Cross of many; a department of something is its nation's.</summary>
    private bool IsOfNation(NameForm form, int prefix)
    {
        string words = form.FirstWords(prefix);
        if (_language.Coreference.Nations.Contains(words))
            return true;
        bool isNation = _language.Countries.Has(words) || _language.Countries.ByAdjective(TokenForm.Of(words.AsSpan()).Word) is not null;
        return isNation && _language.Coreference.HeadsWithLinker.Contains(form.Words[prefix]) && _language.Coreference.Linkers.Contains(form.Words[prefix + 1]);
    }

    /// <summary>Whether the first words of a newspaper's name tell its town, and the rest is what the text calls it from then on: the New York Daily News.</summary>
    private bool IsOfTown(NameForm form, int prefix, NameForm rest) => rest.Order > form.Order && form.Kind == EntityKind.Organization
        && _language.Coreference.Papers.Contains(form.LastWord) && _mistyped.ArePlace(form.Words.AsSpan(0, prefix));

    private void JoinShort(NameForm form)
    {
        if (Acronym.Read(form.Display) is { } acronym)
        {
            if (_byAcronym.Find(acronym) is { } full)
                _clusters.Join(full, form);
            return;
        }
        // Beside its product, Kestrel Atlas, Kestrel Systems Inc is Kestrel.
        NameForm? longer = Earlier(_byFirstWord, form) ?? Earlier(_companyByFirstWord, form);
        if (longer is not null && IsShortFor(form, longer))
            _clusters.Join(longer, form);
        else if (longer is not null && EndsAsCompany(longer) && _mistyped.MayBeOrganization(form) && !_persons.Contains(form.Key) && _clusters.Join(longer, form))
            form.Retyped = EntityKind.Organization;
        else if (form.Kind != EntityKind.Person && (Earlier(_byLastWord, form) ?? LaterTeam(form)) is { } team)
            _clusters.Join(team, form);
        else if (longer is null && _byFirstWord.Find(form.Key) is { } later && EndsAsCompany(later) && form.VotesFor(EntityKind.Organization) == form.Count)
            _clusters.Join(later, form);
    }

    /// <summary>The team whose full name comes after its last word alone: the Kings, then the Ashford Kings.</summary>
    private NameForm? LaterTeam(NameForm form) =>
        form.Kind == EntityKind.Organization && form.VotesFor(EntityKind.Person) == 0 && _endings.IsTeam(form.Key) ? _byLastWord.Find(form.Key) : null;

    /// <summary>Whether an organization's name of one word is short for the longer one that begins with it.</summary>
    private bool IsShortFor(NameForm form, NameForm longer)
    {
        bool isAlways = form.VotesFor(EntityKind.Organization) == form.Count && _language.Coreference.CalledByFirstWord.Contains(longer.LastWord);
        bool mayBe = form.Kind == EntityKind.Organization && !MayBePerson(form) && (isAlways || !_parts.Contains(longer.LastWord));
        return mayBe && (form.VotesFor(EntityKind.Place) == 0 || EndsAsCompany(longer));
    }

    /// <summary>Whether a word is the surname of somebody in the article, and was taken for a person's there: the group of Ivo Varga is not he.</summary>
    private bool MayBePerson(NameForm form) => _persons.Contains(form.Key) && form.VotesFor(EntityKind.Person) > 0;

    private bool EndsAsCompany(NameForm form) => _endings.IsSuffix(form.LastWord) || _endings.IsTrade(form.LastWord);

    private NameForm? Named(string key) => _byKey.TryGetValue(key, out NameForm? form) ? form : null;

    /// <summary>What a possessive is called where it is taken for a name with an ending: Norton's Holdings is Norton's.</summary>
    private NameForm? NamedWithoutPossessive(string key) => key.Length > 2 && key[key.Length - 1] == 's' && key[key.Length - 2] is '\'' or '’' ? Named(key.Substring(0, key.Length - 2)) : null;

    /// <summary>The only form that an index has under the word of another, where the text has it first, headline apart.</summary>
    private static NameForm? Earlier(UniqueForms index, NameForm form) =>
        index.Find(form.Key) is { } found && (found.Order < form.Order || form.IsInHeadline) ? found : null;
}
