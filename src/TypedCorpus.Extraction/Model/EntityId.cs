using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction;

/// <summary>Makes identifiers of names.</summary>
public static class EntityId
{
    /// <summary>The name in small letters and digits, its words joined by hyphens: <c>kevin-lopez-oliva</c>.</summary>
    public static string Slug(string name)
    {
        StringBuilder id = new(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (char.IsLetterOrDigit(c))
                id.Append(char.ToLowerInvariant(c));
            // U.S. and O'Malley are one word each.
            else if (c is '.' or '\'' && i > 0 && char.IsLetter(name[i - 1]) && i + 1 < name.Length && char.IsLetter(name[i + 1]))
                continue;
            else if (id.Length > 0 && id[id.Length - 1] != '-')
                id.Append('-');
        }
        while (id.Length > 0 && id[id.Length - 1] == '-')
            id.Length--;
        return id.ToString();
    }

    /// <summary>A short suffix that depends on nothing but <paramref name="content"/>.</summary>
    internal static string Suffix(string content)
    {
        // FNV-1a over UTF-16 code units: the same on every machine, unlike a hash code.
        uint hash = 2166136261;
        foreach (char c in content)
            hash = unchecked((hash ^ c) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
