using System.Text;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Joins the forms of names that are no persons': known short forms, acronyms, organizations minus their suffix.</summary>
internal sealed class OrganizationForms
{
    // Where a name ends so, its first word alone is another: Senate beside Senate Judiciary Committee.
    private readonly WordSet _parts;

    // In words: New Zealand.
    private const int LongestNation = 2;

    private readonly Language _language;
    private readonly OrganizationEndings _endings;
    private readonly MistypedForms _mistyped;
    private readonly NameClusters _clusters;
    private readonly List<NameForm> _forms;
    private readonly HashSet<string> _persons;
    private readonly Dictionary<string, NameForm> _byKey;
    private readonly Dictionary<string, NameForm?> _byAcronym = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameForm?> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameForm?> _byLastWord = new(StringComparer.Ordinal);

    public OrganizationForms(List<NameForm> forms, NameClusters clusters, MistypedForms mistyped, Language language)
    {
        _language = language;
        _endings = language.OrganizationEndings;
        _parts = language.Words("coreference/organization-parts.tsv");
        _mistyped = mistyped;
        _clusters = clusters;
        _forms = forms;
        _byKey = new Dictionary<string, NameForm>(forms.Count, StringComparer.Ordinal);
        _persons = new HashSet<string>(forms.Where(static f => f.Kind == EntityKind.Person && f.Words.Length > 1).Select(static f => f.LastWord), StringComparer.Ordinal);
        foreach (NameForm form in forms)
        {
            if (!_byKey.ContainsKey(form.Key))
                _byKey.Add(form.Key, form);
            if (form.Words.Length < 2 || form.Kind == EntityKind.Person)
                continue;
            AddAcronyms(form);
            if (form.Kind != EntityKind.Organization)
                continue;
            AddUnique(_byFirstWord, form.Words[0], form);
            if (_endings.IsTeam(form.LastWord) && (language.Coreference.Teams.Contains(form.LastWord) || !_parts.Contains(form.LastWord)))
                AddUnique(_byLastWord, form.LastWord, form);
        }
    }

    /// <summary>Joins what belongs together.</summary>
    public void Join()
    {
        foreach (NameForm form in _forms)
        {
            if (_language.Aliases.FullFormOf(form.Display) is { } full && form.Kind != EntityKind.Person)
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

    private void JoinVariant(NameForm form)
    {
        if (_endings.IsSuffix(form.LastWord) && _byKey.TryGetValue(string.Join(" ", form.Words, 0, form.Words.Length - 1), out NameForm? without))
        {
            if (without.Kind == EntityKind.Organization)
                _clusters.Join(without, form);
            else if (_mistyped.MayBeOrganization(without) && !_persons.Contains(without.Key) && _clusters.Join(without, form))
                without.Retyped = EntityKind.Organization;
        }
        // FC Ashford is Ashford.
        if (_endings.IsPrefix(form.Words[0]) && Named(Rest(form, 1)) is { Kind: EntityKind.Organization } club)
            _clusters.Join(club, form);
        JoinNational(form);
        // The Defense Department is the Department of Defense.
        if (!_language.Coreference.HeadsWithLinker.Contains(form.LastWord))
            return;
        foreach (string linker in _language.Coreference.Linkers)
        {
            if (Named($"{form.LastWord} {linker} {string.Join(" ", form.Words, 0, form.Words.Length - 1)}") is { } linked)
                _clusters.Join(linked, form);
        }
    }

    /// <summary>The U.S. Department of Defense is the Department of Defense, and the New Zealand Department of Conservation the Department of Conservation.</summary>
    private void JoinNational(NameForm form)
    {
        for (int prefix = 1; prefix <= LongestNation && form.Words.Length - prefix > 1; prefix++)
        {
            if (IsOfNation(form, prefix) && Named(Rest(form, prefix)) is { } national && national.Kind == form.Kind)
                _clusters.Join(national, form);
        }
    }

    /// <summary>Whether the first words of a name tell a nation. The Philippine Red Cross is one Red Cross of many; a department of something is its nation's.</summary>
    private bool IsOfNation(NameForm form, int prefix)
    {
        string words = string.Join(" ", form.Words, 0, prefix);
        if (_language.Coreference.Nations.Contains(words))
            return true;
        bool isNation = _language.Countries.Has(words) || _language.Countries.ByAdjective(TokenForm.Of(words.AsSpan()).Word) is not null;
        return isNation && _language.Coreference.HeadsWithLinker.Contains(form.Words[prefix]) && _language.Coreference.Linkers.Contains(form.Words[prefix + 1]);
    }

    private static string Rest(NameForm form, int from) => string.Join(" ", form.Words, from, form.Words.Length - from);

    private void JoinShort(NameForm form)
    {
        string letters = form.Display.Replace(".", "");
        if (letters.Length is >= 2 and <= 7 && IsAcronym(letters))
        {
            if (_byAcronym.TryGetValue(letters.ToLowerInvariant(), out NameForm? full) && full is not null)
                _clusters.Join(full, form);
            return;
        }
        NameForm? longer = Earlier(_byFirstWord, form);
        if (longer is not null && IsShortFor(form, longer))
            _clusters.Join(longer, form);
        else if (longer is not null && EndsAsCompany(longer) && _mistyped.MayBeOrganization(form) && !_persons.Contains(form.Key) && _clusters.Join(longer, form))
            form.Retyped = EntityKind.Organization;
        else if (form.Kind != EntityKind.Person && Earlier(_byLastWord, form) is { } team)
            _clusters.Join(team, form);
        else if (longer is null && Named(_byFirstWord, form) is { } later && EndsAsCompany(later) && form.VotesFor(EntityKind.Organization) == form.Occurrences.Count)
            _clusters.Join(later, form);
    }

    /// <summary>Whether an organization's name of one word is short for the longer one that begins with it.</summary>
    private bool IsShortFor(NameForm form, NameForm longer)
    {
        bool mayBe = form.Kind == EntityKind.Organization && !_parts.Contains(longer.LastWord);
        return mayBe && (form.VotesFor(EntityKind.Place) == 0 || EndsAsCompany(longer));
    }

    private bool EndsAsCompany(NameForm form) => _endings.IsSuffix(form.LastWord) || _endings.IsTrade(form.LastWord);

    private NameForm? Named(string key) => _byKey.TryGetValue(key, out NameForm? form) ? form : null;

    /// <summary>The only form that an index has under the word of another, where the text has it first, headline apart.</summary>
    private static NameForm? Earlier(Dictionary<string, NameForm?> index, NameForm form) =>
        Named(index, form) is { } found && (found.Order < form.Order || form.IsInHeadline) ? found : null;

    private static NameForm? Named(Dictionary<string, NameForm?> index, NameForm form) => index.TryGetValue(form.Key, out NameForm? found) ? found : null;

    private static bool IsAcronym(string letters)
    {
        int capitals = 0;
        foreach (char c in letters)
        {
            if (char.IsUpper(c))
                capitals++;
            else if (!char.IsLetter(c))
                return false;
        }
        // HUD, DoD, HHS.
        return capitals >= 2 && capitals >= letters.Length - 1;
    }

    /// <summary>Enters a form under the first letters of its words with a capital, and of all its words, in small letters.</summary>
    private void AddAcronyms(NameForm form)
    {
        StringBuilder capitals = new();
        StringBuilder all = new();
        string display = form.Display;
        for (int i = 0; i < display.Length; i++)
        {
            bool beginsWord = char.IsLetter(display[i]) && (i == 0 || display[i - 1] is ' ' or '-');
            if (!beginsWord)
                continue;
            all.Append(char.ToLowerInvariant(display[i]));
            if (char.IsUpper(display[i]))
                capitals.Append(char.ToLowerInvariant(display[i]));
        }
        if (capitals.Length > 1)
            AddUnique(_byAcronym, capitals.ToString(), form);
        if (all.Length != capitals.Length && all.Length > 1)
            AddUnique(_byAcronym, all.ToString(), form);
    }

    /// <summary>Adds a form under a key; one that two sets share leads to neither.</summary>
    private static void AddUnique(Dictionary<string, NameForm?> index, string key, NameForm form)
    {
        if (!index.TryGetValue(key, out NameForm? other))
            index.Add(key, form);
        else if (other is not null && !IsPartOf(other.Key, form.Key) && !IsPartOf(form.Key, other.Key))
            index[key] = null;
    }

    /// <summary>Whether one name is the other, or its beginning or end: Acme Foods and Acme Foods Ltd.</summary>
    private static bool IsPartOf(string part, string whole) =>
        whole.StartsWith(part, StringComparison.Ordinal) || whole.EndsWith(part, StringComparison.Ordinal);
}
