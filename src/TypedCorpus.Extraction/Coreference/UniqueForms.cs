namespace TypedCorpus.Extraction.Coreference;

/// <summary>Forms of names by a key that leads to one of them: a key that two different names share leads to neither.</summary>
internal sealed class UniqueForms
{
    private readonly Dictionary<string, NameForm?> _forms = Spare.Take<Dictionary<string, NameForm?>>();

    /// <summary>The only form with a key.</summary>
    public NameForm? Find(string key) => _forms.TryGetValue(key, out NameForm? form) ? form : null;

    /// <summary>Adds a form under a key. Of a name and a part of it, the first is kept.</summary>
    public void Add(string key, NameForm form)
    {
        if (!_forms.TryGetValue(key, out NameForm? other))
            _forms.Add(key, form);
        else if (other is not null && !IsPartOf(other.Key, form.Key) && !IsPartOf(form.Key, other.Key))
            _forms[key] = null;
    }

    /// <summary>Whether one name is the other, or its beginning or end: Acme Foods and Acme Foods Ltd.</summary>
    /// <summary>Hands back what was borrowed; this must not be used any more.</summary>
    public void Release() => Spare.Keep(_forms);

    private static bool IsPartOf(string part, string whole) =>
        whole.StartsWith(part, StringComparison.Ordinal) || whole.EndsWith(part, StringComparison.Ordinal);
}
