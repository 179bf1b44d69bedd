using System.Collections.ObjectModel;

namespace TypedCorpus.Data;

/// <summary>Reads the data of the entities of one kind: a line for each, and below it, indented, its aliases, identifiers and members.</summary>
internal static class EntityDataReader
{
    /// <summary>Reads the data and adds the entities to <paramref name="entities"/>. Members in articles that are not there are left out.</summary>
    /// <exception cref="InvalidDataException">It is of another major version, or damaged.</exception>
    public static void Read(EntityLiteral literal, IReadOnlyDictionary<string, Article> articles, List<Entity> entities)
    {
        ReadOnlySpan<byte> data = Utf8Text.Join(literal.Parts);
        if (data.IsEmpty)
            return;
        DataFormat.ReadHeader(ref data, DataFormat.Entities, "the entities");
        Draft? draft = null;
        while (DataFormat.TryReadLine(ref data, out ReadOnlySpan<byte> line))
        {
            DataLine words = new(line);
            ReadOnlySpan<byte> key = words.ReadWord();
            if (key.SequenceEqual("entity"u8))
            {
                Finish(draft, literal.Kind, entities);
                words.ReadWord();
                draft = new Draft(words.Text());
                words.ReadWord();
                draft.Name = words.Text();
            }
            else if (draft is not null)
            {
                ReadDetail(key, ref words, draft, articles);
            }
        }
        Finish(draft, literal.Kind, entities);
    }

    private static void ReadDetail(ReadOnlySpan<byte> key, ref DataLine words, Draft draft, IReadOnlyDictionary<string, Article> articles)
    {
        words.ReadWord();
        if (key.SequenceEqual("alias"u8))
        {
            draft.Aliases.Add(words.Text());
        }
        else if (key.SequenceEqual("identifier"u8))
        {
            string scheme = words.Text();
            words.ReadWord();
            draft.Identifiers[scheme] = words.Text();
        }
        else if (key.SequenceEqual("member"u8) && articles.TryGetValue(words.Text(), out Article? article))
        {
            draft.Members.Add(new EntityPart(article, words.ReadNumber()));
        }
    }

    private static void Finish(Draft? draft, EntityKind kind, List<Entity> entities)
    {
        if (draft is null)
            return;
        entities.Add(Entity.Create(kind, new EntityFields
        {
            Id = draft.Id,
            Name = draft.Name,
            Aliases = draft.Aliases.AsReadOnly(),
            Identifiers = new ReadOnlyDictionary<string, string>(draft.Identifiers),
            IsNamed = true,
            Members = draft.Members,
        }));
    }

    private sealed class Draft(string id)
    {
        public string Id { get; } = id;

        public string Name { get; set; } = "";

        public List<string> Aliases { get; } = [];

        public Dictionary<string, string> Identifiers { get; } = new(StringComparer.Ordinal);

        public List<EntityPart> Members { get; } = [];
    }
}
