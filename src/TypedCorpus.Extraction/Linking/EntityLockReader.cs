using System.Globalization;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Reads <c>corpus.lock.json</c>. What is wrong is a finding at its place, and the entries without an error count.</summary>
/// <remarks>JSON is read by the reader of YAML, of which it is a part: the compiler must not load another library.</remarks>
public sealed class EntityLockReader
{
    private static readonly string[] s_rootKeys = [EntityLockKeys.Version, EntityLockKeys.Entities];
    private static readonly string[] s_entityKeys = [EntityLockKeys.Kind, EntityLockKeys.Id, EntityLockKeys.Name, EntityLockKeys.Member];

    private readonly List<Finding> _findings = [];
    private readonly List<PlacedEntity> _entities = [];
    private readonly HashSet<(EntityKind, string)> _identifiers = [];
    private readonly HashSet<(EntityKind, string)> _members = [];

    private EntityLockReader()
    {
    }

    /// <summary>Reads <paramref name="text"/>, the whole file.</summary>
    public static EntityLockReading Read(string text)
    {
        EntityLockReader reader = new();
        if (MergeConflict.Find(text) is { } conflict)
            reader.Report(conflict, MergeConflict.Message);
        else
            reader.ReadDocument(YamlReader.Read(text));
        return new EntityLockReading(reader._entities.ToEquatableArray(), reader._findings.OrderBy(static f => f.Span).ToEquatableArray());
    }

    private void ReadDocument(YamlDocument document)
    {
        foreach (YamlProblem problem in document.Problems)
            Report(problem.Span, problem.Message);
        if (document.Root is not YamlMapping root)
        {
            Report(document.Root?.Span ?? default, "the file must be an object with 'version' and 'entities'; corpus lock --update writes it");
            return;
        }
        foreach (YamlEntry entry in root.Entries)
            CheckKey(entry, s_rootKeys);
        string known = EntityLockFile.Version.ToString(CultureInfo.InvariantCulture);
        string version = Text(root[EntityLockKeys.Version]) ?? "";
        if (version != known)
            Report(root[EntityLockKeys.Version]?.Span ?? root.Span, $"this is version '{version}' of the form, and version {known} is read here; update the package, or write the file anew with corpus lock --update");
        else if (root[EntityLockKeys.Entities] is YamlSequence list)
            ReadEntities(list);
        else
            Report(root[EntityLockKeys.Entities]?.Span ?? root.Span, "'entities' must be a list");
    }

    private void ReadEntities(YamlSequence list)
    {
        foreach (YamlNode node in list.Items.AsEnumerable())
        {
            if (node is not YamlMapping entry)
                Report(node.Span, "an entity must be an object with kind, id, name and member");
            else if (ReadEntity(entry) is { } entity)
                Add(entity, entry.Span);
        }
    }

    private LockedEntity? ReadEntity(YamlMapping entry)
    {
        int before = _findings.Count;
        foreach (YamlEntry field in entry.Entries)
            CheckKey(field, s_entityKeys);
        string[] values = [.. s_entityKeys.Select(k => Text(entry[k]) ?? "")];
        if (Array.IndexOf(values, "") is >= 0 and int missing)
            Report(entry.Span, $"'{s_entityKeys[missing]}' is missing");
        else if (!Enum.TryParse(values[0], out EntityKind kind) || !Enum.GetNames(typeof(EntityKind)).Contains(values[0], StringComparer.Ordinal))
            Report(entry[EntityLockKeys.Kind]!.Span, UnknownMessage(values[0], Enum.GetNames(typeof(EntityKind))));
        else if (!MemberName.IsValid(values[3]))
            Report(entry[EntityLockKeys.Member]!.Span, $"'{values[3]}' is no C# identifier");
        else if (_findings.Count == before)
            return new LockedEntity(kind, values[1], values[2], values[3]);
        return null;
    }

    /// <summary>Takes an entity, but for one of which a merge has left two lines.</summary>
    private void Add(LockedEntity entity, TextSpan place)
    {
        if (!_identifiers.Add((entity.Kind, entity.Id)))
            Report(place, $"the {entity.Kind} '{entity.Id}' stands above already; remove one of them");
        else if (!_members.Add((entity.Kind, entity.Member)))
            Report(place, $"another {entity.Kind} above has the member '{entity.Member}'; keep the one that code means");
        else
            _entities.Add(new PlacedEntity(entity, place));
    }

    private void CheckKey(YamlEntry entry, string[] known)
    {
        if (!known.Contains(entry.Key.Value, StringComparer.Ordinal))
            Report(entry.Key.Span, UnknownMessage(entry.Key.Value, known));
    }

    private static string UnknownMessage(string word, IReadOnlyList<string> known) => EditDistance.Nearest(word, known) is { } nearest
        ? $"'{word}' is not known here; did you mean '{nearest}'?"
        : $"'{word}' is not known here; these are: {string.Join(", ", known)}";

    private static string? Text(YamlNode? node) => node is YamlScalar { IsNull: false } scalar ? scalar.Value : null;

    private void Report(TextSpan span, string message) => _findings.Add(new Finding(FindingKind.InvalidLock, span, [message]));
}

/// <summary>What reading a lock file gave: the entities that could be read, and what is wrong with the others.</summary>
/// <param name="Items">The entities without an error, in the order of the file, no two with one identifier or one member.</param>
/// <param name="Findings">Errors, each with the span in the file that it is about, ordered by span.</param>
public sealed record EntityLockReading(EquatableArray<PlacedEntity> Items, EquatableArray<Finding> Findings)
{
    /// <summary>The entities without their places: equal where an edit changed but layout.</summary>
    public EntityLock ToLock() => new(Items.Select(static i => i.Entity).OrderBy(static e => e.Kind).ThenBy(static e => e.Id, StringComparer.Ordinal).ToEquatableArray());
}

/// <summary>An entity of a lock file, and where the file has it.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Span">All of its entry.</param>
public sealed record PlacedEntity(LockedEntity Entity, TextSpan Span);
