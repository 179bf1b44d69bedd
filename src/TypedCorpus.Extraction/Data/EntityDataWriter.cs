using System.Text;
using TypedCorpus.Data;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Extraction.Data;

/// <summary>
/// Writes the entities of one kind as the data of generated code. Readable: a line for each, and below it, indented, aliases, identifiers and members.
/// Compact: the paths of articles once, of each but the first only what differs from the one before it, then the entities, with members by the number of the path and of the entity there.
/// </summary>
public static class EntityDataWriter
{
    /// <summary>Writes those of <paramref name="entities"/> that are of this kind, in the order of their identifiers.</summary>
    public static string Write(EntityKind kind, IEnumerable<CorpusEntity> entities, DataForm form = DataForm.Readable)
    {
        StringBuilder data = new();
        data.AppendHeader(DataFormat.Entities + " " + kind, form);
        CorpusEntity[] ordered = [.. entities.Where(e => e.Kind == kind).OrderBy(e => e.Id, StringComparer.Ordinal)];
        if (form == DataForm.Readable)
            WriteLines(data, ordered);
        else
            WriteCompact(data, ordered);
        return data.ToString();
    }

    private static void WriteLines(StringBuilder data, CorpusEntity[] entities)
    {
        foreach (CorpusEntity entity in entities)
        {
            data.Append(DataKeys.Entity).AppendQuoted(entity.Id).Append(' ').AppendQuoted(entity.Name).Append(entity.IsCorrected ? DataKeys.Corrected : "\n");
            foreach (string alias in entity.Aliases)
                data.Append(DataKeys.Alias).AppendQuoted(alias).Append('\n');
            foreach (EntityIdentifier identifier in entity.Identifiers)
                data.Append(DataKeys.Identifier).AppendQuoted(identifier.Scheme).Append(' ').AppendQuoted(identifier.Value).Append('\n');
            foreach (EntityMember member in entity.Members)
                data.Append(DataKeys.Member).AppendQuoted(member.Path).Append(' ').AppendWord(member.Key).Append('\n');
        }
    }

    private static void WriteCompact(StringBuilder data, CorpusEntity[] entities)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        string last = "";
        foreach (string path in entities.SelectMany(e => e.Members.Select(m => m.Path)).Distinct(StringComparer.Ordinal).OrderBy(p => p, StringComparer.Ordinal))
        {
            numbers.Add(path, numbers.Count);
            int shared = SharedStart(last, path);
            data.Append(DataKeys.Path);
            if (shared > 0)
                data.AppendNumber(shared).Append(' ');
            data.AppendQuoted(path.Substring(shared)).Append('\n');
            last = path;
        }
        data.Append(DataKeys.Entities);
        CompactFieldWriter writer = new(data);
        foreach (CorpusEntity entity in entities)
        {
            data.Append(DataFormat.EntityLetter);
            writer.WriteText("", EntityLetters.Id, entity.Id);
            writer.WriteText("", EntityLetters.Name, entity.Name);
            if (entity.IsCorrected)
                writer.WriteNumber("", EntityLetters.Corrected, 1);
            foreach (string alias in entity.Aliases)
                writer.WriteText("", EntityLetters.Alias, alias);
            foreach (EntityIdentifier identifier in entity.Identifiers)
            {
                writer.WriteText("", EntityLetters.Scheme, identifier.Scheme);
                writer.WriteText("", EntityLetters.Identifier, identifier.Value);
            }
            int before = 0;
            foreach (EntityMember member in entity.Members)
            {
                int path = numbers[member.Path];
                writer.WriteNumber("", EntityLetters.Article, path - before);
                if (member.Local != 0)
                    writer.WriteNumber("", EntityLetters.Local, member.Local);
                before = path;
            }
        }
        data.Append('\n');
    }

    /// <summary>With how many characters both begin; none that would part a surrogate pair.</summary>
    private static int SharedStart(string left, string right)
    {
        int length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
            length++;
        return length > 0 && char.IsHighSurrogate(left[length - 1]) ? length - 1 : length;
    }
}
