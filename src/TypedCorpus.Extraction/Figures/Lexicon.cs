using System.Globalization;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The words that figures are made of, from <c>words.tsv</c>.</summary>
internal static class Lexicon
{
    private static readonly SpanTable<Word> s_words = Read();

    /// <summary>What is known of a word, whatever its case; <see langword="null"/> for nothing.</summary>
    public static Word? Find(ReadOnlySpan<char> word) => word.Length > 12 ? null : s_words.Find(word);

    private static SpanTable<Word> Read()
    {
        Dictionary<string, Word> words = new(StringComparer.Ordinal);
        foreach (string[] fields in EmbeddedFile.Rows("figures/words.tsv"))
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
                words[word] = words.TryGetValue(word, out Word? known) ? known with { Roles = known.Roles | roles } : new Word(roles, value);
            }
        }
        SpanTable<Word> table = new(ignoreCase: true);
        foreach (KeyValuePair<string, Word> word in words)
            table.TryAdd(word.Key, word.Value);
        return table;
    }
}
