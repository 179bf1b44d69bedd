using System.Globalization;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The words that figures are made of, from <c>words.tsv</c>.</summary>
internal static class FigureLexicon
{
    private static readonly Dictionary<string, NumberWord> s_entries = ReadEntries();
    private static readonly SpanTable<NumberWord> s_words = Table(s_entries);

    /// <summary>The words as classes that patterns name by role: <c>&lt;month&gt;</c>; beside them <c>&lt;unit&gt;</c>, the words of units.</summary>
    public static IWordClasses Classes { get; } = new RoleClasses();

    /// <summary>What is known of a word, whatever its case; <see langword="null"/> for nothing.</summary>
    public static NumberWord? Find(ReadOnlySpan<char> word) => word.Length > 12 ? null : s_words.Find(word);

    private static Dictionary<string, NumberWord> ReadEntries()
    {
        Dictionary<string, NumberWord> words = new(StringComparer.Ordinal);
        foreach (string[] fields in Language.English.Files.Rows("figures/words.tsv"))
        {
            WordRoles roles = WordRoles.None;
            foreach (string role in fields[0].Split(' '))
                roles |= (WordRoles)Enum.Parse(typeof(WordRoles), role);
            foreach (string entry in fields[1].Split(' '))
            {
                int sign = entry.IndexOf('=');
                string word = sign < 0 ? entry : entry.Substring(0, sign);
                decimal value = sign < 0 ? 0 : decimal.Parse(entry.Substring(sign + 1), CultureInfo.InvariantCulture);
                // A word of two lines has the roles of both, and the value of the first.
                words[word] = words.TryGetValue(word, out NumberWord? known) ? known with { Roles = known.Roles | roles } : new NumberWord(roles, value);
            }
        }
        return words;
    }

    private static SpanTable<NumberWord> Table(Dictionary<string, NumberWord> words)
    {
        SpanTable<NumberWord> table = new(ignoreCase: true);
        foreach (KeyValuePair<string, NumberWord> word in words)
            table.TryAdd(word.Key, word.Value);
        return table;
    }

    private sealed class RoleClasses : IWordClasses
    {
        // Symbols of one or two letters are also words: in, am.
        private const int ShortestUnit = 3;

        public IReadOnlyCollection<string>? Find(string name)
        {
            if (name == "known")
                return s_entries.Keys;
            if (name == "unit")
                return [.. UnitTable.Forms.Where(static f => !f.AsWritten && f.Text.Length >= ShortestUnit && f.Text.All(char.IsLetter)).Select(static f => f.Text.ToLowerInvariant()).Distinct()];
            WordRoles roles = name == "scale" ? WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen
                : Enum.TryParse(name, ignoreCase: true, out WordRoles role) ? role : WordRoles.None;
            return roles == WordRoles.None ? FigureWords.Find(name)?.Split(' ') : [.. s_entries.Where(e => e.Value.Is(roles)).Select(static e => e.Key)];
        }
    }
}
