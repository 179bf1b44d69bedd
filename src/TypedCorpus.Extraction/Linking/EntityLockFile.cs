using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Writes <c>corpus.lock.json</c>, which <see cref="EntityLockReader"/> reads.</summary>
public static class EntityLockFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = EntityLockKeys.FileName;

    /// <summary>The version of the form.</summary>
    public const int Version = 1;

    /// <summary>The file with these entities, one a line, so that a merge and a review see what changed.</summary>
    public static string Write(IEnumerable<LockedEntity> entities)
    {
        StringBuilder json = new();
        json.Append("{\n  \"" + EntityLockKeys.Version + "\": ").Append(Version.ToString(CultureInfo.InvariantCulture)).Append(",\n  \"" + EntityLockKeys.Entities + "\": [");
        string before = "\n";
        foreach (LockedEntity entity in entities.OrderBy(static e => e.Kind).ThenBy(static e => e.Id, StringComparer.Ordinal))
        {
            json.Append(before).Append("    {\"" + EntityLockKeys.Kind + "\": \"").Append(entity.Kind).Append("\", \"" + EntityLockKeys.Id + "\": ");
            AppendText(json, entity.Id).Append(", \"" + EntityLockKeys.Name + "\": ");
            AppendText(json, entity.Name).Append(", \"" + EntityLockKeys.Member + "\": ");
            AppendText(json, entity.Member).Append('}');
            before = ",\n";
        }
        return json.Append("\n  ]\n}\n").ToString();
    }

    private static StringBuilder AppendText(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                json.Append('\\').Append(c);
            else if (c < ' ' || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\u007f')
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(c);
        }
        return json.Append('"');
    }
}
