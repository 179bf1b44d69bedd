namespace TypedCorpus.Extraction.Coreference;

/// <summary>Sets of forms that name one entity: a union-find over the forms of an article.</summary>
internal sealed class NameClusters
{
    private readonly List<NameForm> _forms;
    private readonly int[] _parents;
    private readonly string?[] _names;
    private readonly string?[] _gazetteerIds;
    private readonly Gender[] _genders;

    public NameClusters(List<NameForm> forms)
    {
        _forms = forms;
        _parents = Spare.Take<int>(forms.Count);
        _names = Spare.Take<string?>(forms.Count);
        _gazetteerIds = Spare.Take<string?>(forms.Count);
        _genders = Spare.Take<Gender>(forms.Count);
        for (int i = 0; i < forms.Count; i++)
        {
            _parents[i] = i;
            _gazetteerIds[i] = forms[i].GazetteerId;
            _genders[i] = forms[i].TitleGender;
        }
    }

    /// <summary>The form that stands for the set of <paramref name="form"/>.</summary>
    public int Find(NameForm form) => Find(form.Order);

    /// <summary>The gender that titles tell of the set of <paramref name="form"/>.</summary>
    public Gender GenderOf(NameForm form) => _genders[Find(form)];

    /// <summary>Whether both may name one entity: the same entry of the gazetteer or none, no two genders.</summary>
    public bool AreCompatible(NameForm a, NameForm b)
    {
        int x = Find(a);
        int y = Find(b);
        bool areOneEntry = _gazetteerIds[x] is null || _gazetteerIds[y] is null || _gazetteerIds[x] == _gazetteerIds[y];
        bool areOneGender = _genders[x] == Gender.Unknown || _genders[y] == Gender.Unknown || _genders[x] == _genders[y];
        return areOneEntry && areOneGender;
    }

    /// <summary>Puts both into one set, if they may be.</summary>
    public bool Join(NameForm a, NameForm b)
    {
        int x = Find(a);
        int y = Find(b);
        if (x == y)
            return true;
        if (!AreCompatible(a, b))
            return false;
        // The earlier form stands for the set: the result does not depend on the order of joining.
        (int root, int child) = x < y ? (x, y) : (y, x);
        _parents[child] = root;
        _gazetteerIds[root] ??= _gazetteerIds[child];
        _names[root] ??= _names[child];
        if (_genders[root] == Gender.Unknown)
            _genders[root] = _genders[child];
        return true;
    }

    /// <summary>Gives the set of <paramref name="form"/> a name that no form of it need have.</summary>
    public void SetName(NameForm form, string name) => _names[Find(form)] ??= name;

    /// <summary>The name that the set of <paramref name="form"/> was given, else <see langword="null"/>.</summary>
    public string? GivenName(NameForm form) => _names[Find(form)];

    /// <summary>Hands back what was borrowed; this must not be used any more.</summary>
    public void Release()
    {
        Spare.Keep(_parents);
        Spare.Keep(_names);
        Spare.Keep(_gazetteerIds);
        Spare.Keep(_genders);
    }

    private int Find(int i)
    {
        while (_parents[i] != i)
            i = _parents[i] = _parents[_parents[i]];
        return i;
    }
}
