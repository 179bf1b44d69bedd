using System.Collections.ObjectModel;

namespace TypedCorpus.Data;

/// <summary>An entity of the corpus whose data are being read.</summary>
internal sealed class EntityDraft
{
    private readonly List<string> _aliases = [];
    private readonly List<EntityPart> _members = [];
    private Dictionary<string, string>? _identifiers;

    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public bool IsCorrected { get; set; }

    public void AddAlias(string alias) => _aliases.Add(alias);

    public void AddIdentifier(string scheme, string value) => (_identifiers ??= new(StringComparer.Ordinal))[scheme] = value;

    public void AddMember(EntityPart member) => _members.Add(member);

    /// <summary>Makes the record.</summary>
    public Entity Create(EntityKind kind) => Entity.Create(kind, new EntityFields
    {
        Id = Id,
        Name = Name,
        Aliases = _aliases.AsReadOnly(),
        Identifiers = new ReadOnlyDictionary<string, string>(_identifiers ?? []),
        IsNamed = true,
        IsCorrected = IsCorrected,
        Members = _members,
    });
}
