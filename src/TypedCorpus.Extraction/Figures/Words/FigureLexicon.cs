using System.Globalization;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The words that figures are made of, from <c>words.tsv</c>, and those that stand beside them, from <c>context.tsv</c>. Rules name both as classes.</summary>
internal sealed class FigureLexicon : IWordClasses
{
    // Symbols of one or two letters are also words: in, am.
    private const int ShortestUnit = 3;

    private readonly Dictionary<string, NumberWord> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _lists = new(StringComparer.Ordinal);
    private readonly WordTable<NumberWord> _words = new();
    private readonly SpanTable<string> _sureSymbols = new(ignoreCase: false);

    public FigureLexicon(Language language)
    {
        LanguageFiles files = language.Files;
        foreach (string[] fields in files.Rows("figures/words.tsv"))
            ReadWords(fields[0], fields[1]);
        foreach (string word in language.SyntaxWords.WordsOf(SyntaxRoles.Closed))
            Entry(word).Add(WordRoles.Closed, 0);
        foreach (string[] fields in files.Rows("figures/context.tsv"))
            _lists[fields[0]] = fields[1].Split(' ');
        for (int list = 0; list < RuleNames<WordList>.All.Count; list++)
        {
            foreach (string word in WordsOf((WordList)list))
                Entry(word.ToLowerInvariant()).Add((WordList)list);
        }
        foreach (KeyValuePair<string, NumberWord> entry in _entries)
            _words.GetOrAdd(entry.Key, () => entry.Value);
        foreach (string symbol in WordsOf(WordList.SureSymbols))
            _sureSymbols.TryAdd(symbol, symbol);
    }

    private enum DerivedClass
    {
        Known,
        Unit,
        TimeUnit,
        Scale,
    }

    /// <summary>What is known of a word, whatever its case; <see langword="null"/> for nothing.</summary>
    public NumberWord? Find(ReadOnlySpan<char> word) => _words.Find(word);

    /// <summary>What is known of a word, whatever its case; <see langword="null"/> for nothing.</summary>
    public NumberWord? Find(WrittenWord word) => _words.Find(word);

    /// <summary>Whether a symbol, as written, is a unit even with a space before it and a word after it.</summary>
    public bool IsSureSymbol(ReadOnlySpan<char> symbol) => _sureSymbols.Find(symbol) is not null;

    /// <summary>The words of a list as they are written in the table.</summary>
    public string[] WordsOf(WordList list) => _lists.TryGetValue(RuleNames<WordList>.All[(int)list], out string[]? words) ? words : [];

    /// <inheritdoc/>
    IReadOnlyCollection<string>? IWordClasses.Find(string name)
    {
        if (Enum.TryParse(name.Replace("-", string.Empty), ignoreCase: true, out DerivedClass derived))
        {
            return derived switch
            {
                DerivedClass.Known => WordsOf(~WordRoles.None),
                DerivedClass.Scale => WordsOf(WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen),
                DerivedClass.TimeUnit => UnitsOf(static f => f.Unit.Dimension == Dimension.Time && f.Text.All(static c => char.IsLetter(c) || c == ' ')),
                _ => UnitsOf(static f => f.Text.All(char.IsLetter)),
            };
        }
        if (Enum.TryParse(name, ignoreCase: true, out WordRoles role))
            return WordsOf(role);
        return _lists.TryGetValue(name, out string[]? words) ? words : null;
    }

    private static string[] UnitsOf(Func<UnitForm, bool> isWanted) =>
        [.. UnitTable.Forms.Where(f => !f.AsWritten && f.Text.Length >= ShortestUnit && isWanted(f)).Select(static f => f.Text.ToLowerInvariant()).Distinct()];

    private string[] WordsOf(WordRoles roles) => [.. _entries.Where(e => e.Value.Is(roles)).Select(static e => e.Key)];

    private void ReadWords(string names, string entries)
    {
        WordRoles roles = WordRoles.None;
        foreach (string role in names.Split(' '))
            roles |= (WordRoles)Enum.Parse(typeof(WordRoles), role);
        foreach (string entry in entries.Split(' '))
        {
            int sign = entry.IndexOf('=');
            decimal value = sign < 0 ? 0 : decimal.Parse(entry.Substring(sign + 1), CultureInfo.InvariantCulture);
            Entry(sign < 0 ? entry : entry.Substring(0, sign)).Add(roles, value);
        }
    }

    private NumberWord Entry(string word)
    {
        if (!_entries.TryGetValue(word, out NumberWord? entry))
            _entries[word] = entry = new NumberWord(WordRoles.None, 0);
        return entry;
    }
}
