using System.Globalization;
using System.Text;
using TypedCorpus.Data;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Extraction.Data;

/// <summary>Writes the entities of one kind as the data of generated code: a line for each, and below it, indented, aliases, identifiers and members.</summary>
public static class EntityDataWriter
{
    /// <summary>Writes those of <paramref name="entities"/> that are of this kind, in the order of their identifiers.</summary>
    public static string Write(EntityKind kind, IEnumerable<CorpusEntity> entities)
    {
        StringBuilder data = new();
        data.Append(string.Format(
            CultureInfo.InvariantCulture, "{0} {1}.{2} {3} {4}\n", DataFormat.Magic, DataFormat.Major, DataFormat.Minor, DataFormat.Entities, kind));
        foreach (CorpusEntity entity in entities.Where(e => e.Kind == kind).OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            data.Append("entity ").AppendQuoted(entity.Id).Append(' ').AppendQuoted(entity.Name).Append('\n');
            foreach (string alias in entity.Aliases)
                data.Append("  alias ").AppendQuoted(alias).Append('\n');
            foreach (EntityIdentifier identifier in entity.Identifiers)
                data.Append("  identifier ").AppendQuoted(identifier.Scheme).Append(' ').AppendQuoted(identifier.Value).Append('\n');
            foreach (EntityMember member in entity.Members)
                data.Append("  member ").AppendQuoted(member.Path).Append(' ').AppendNumber(member.Local).Append('\n');
        }
        return data.ToString();
    }
}
