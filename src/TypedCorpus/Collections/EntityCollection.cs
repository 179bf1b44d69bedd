using System.Diagnostics.CodeAnalysis;
using TypedCorpus.Data;

namespace TypedCorpus;

/// <summary>Entities, in the order of their identifiers, with look-ups that do not search.</summary>
/// <remarks>The generated <c>Corpus.People</c> and its like derive from it and have a member for each entity.</remarks>
/// <typeparam name="T">What they are.</typeparam>
public class EntityCollection<T> : RecordCollection<T>
    where T : Entity
{
    private const int MaxSuggestionDistance = 4;

    private Lookup<string, T>? _byId;
    private Lookup<string, T>? _byName;

    /// <summary>All entities of a corpus that are a <typeparamref name="T"/>; what generated code calls.</summary>
    protected EntityCollection(CorpusStore store)
        : base((store ?? throw new ArgumentNullException(nameof(store))).Load<T>)
    {
    }

    internal EntityCollection(Func<T[]> load)
        : base(load)
    {
    }

    /// <summary>The one with this identifier; of several kinds the first.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the identifier that is most like it.</exception>
    public T this[string id] => TryGet(id, out T? entity) ? entity : throw new KeyNotFoundException(MissingMessage(id));

    /// <summary>The one with this identifier, if there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out T? entity)
    {
        T[] found = (_byId ??= Lookup.Create(Items, e => e.Id, StringComparer.Ordinal))[id ?? throw new ArgumentNullException(nameof(id))];
        entity = found.Length > 0 ? found[0] : null;
        return entity is not null;
    }

    /// <summary>Those that go by this name or alias, exactly as written.</summary>
    public IReadOnlyList<T> Named(string name)
    {
        _byName ??= Lookup.Create(
            Items.SelectMany(e => e.Aliases.Append(e.Name).Distinct(StringComparer.Ordinal).Select(n => new KeyValuePair<string, T>(n, e))),
            StringComparer.Ordinal);
        return Array.AsReadOnly(_byName[name ?? throw new ArgumentNullException(nameof(name))]);
    }

    private string MissingMessage(string id)
    {
        string? nearest = NearestText.Of(id, Items.Select(e => e.Id), MaxSuggestionDistance);
        return $"The corpus has no {typeof(T).Name} with the identifier \"{id}\"." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?");
    }
}
